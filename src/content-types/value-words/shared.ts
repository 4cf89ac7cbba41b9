/** A value in Swedish and in English, as it stands after its field’s name. */
export type ValueWords = readonly [sv: string, en: string];

export type Words = Readonly<Record<string, ValueWords>>;

export const topics: Words = {
  ai: ["AI", "AI"],
  privacy: ["integritet", "privacy"],
  data: ["data", "data"],
  moderation: ["moderering", "moderation"],
  service: ["service", "service"],
  crisis: ["kris", "crisis"],
};

export const aiLevels: Words = {
  none: ["ingen AI", "no AI"],
  assists: ["hjälper till", "assists"],
  assisted: ["till hjälp", "assisted"],
  drafts: ["skriver utkast", "drafts"],
  generates: ["gör bild, film eller röst", "makes image, video or voice"],
  generated: ["gjort med AI", "made with AI"],
  acts: ["agerar själv", "acts by itself"],
};

export const classes: Words = {
  public: ["publika", "public"],
  internal: ["interna", "internal"],
  confidential: ["förtroliga", "confidential"],
  restricted: ["begränsade", "restricted"],
  minimal: ["minimal risk", "minimal risk"],
  limited: ["begränsad risk", "limited risk"],
  high: ["hög risk", "high risk"],
};

export const decisions: Words = {
  stop: ["stoppa", "stop"],
  pause: ["pausa", "pause"],
  review: ["se över", "review"],
  change: ["ändra", "change"],
  scale: ["skala upp", "scale"],
  continue: ["fortsätt", "continue"],
  no_decision: ["inget beslut", "no decision"],
  more: ["mer", "more"],
  less: ["mindre", "less"],
  test: ["testa", "test"],
  keep: ["behåll", "keep"],
};

export const parts: Words = {
  hook: ["öppning", "hook"],
  visual: ["bild", "visual"],
  cta: ["uppmaning", "call to action"],
};

export const lowToHigh: Words = {
  low: ["låg", "low"],
  medium: ["medel", "medium"],
  high: ["hög", "high"],
};

export const intervals: Words = {
  daily: ["dagligen", "daily"],
  "twice-weekly": ["två gånger i veckan", "twice a week"],
  weekly: ["varje vecka", "weekly"],
  monthly: ["varje månad", "monthly"],
  "1 month": ["en månad", "1 month"],
  "3 months": ["tre månader", "3 months"],
  "6 months": ["sex månader", "6 months"],
  "12 months": ["tolv månader", "12 months"],
};
