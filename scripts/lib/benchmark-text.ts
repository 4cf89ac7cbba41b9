import type { Topic } from "../../src/content-types/fields.ts";

/** A text in both languages. */
export interface Both {
  readonly sv: string;
  readonly en: string;
}

/** Numbers from 0 up to 1, the same for the same seed on every machine: enough for made-up texts and figures. */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // Mulberry32, by Tommy Ettinger, in the public domain.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Pair = readonly [sv: string, en: string];

const who: readonly Pair[] = [
  ["kundvärden", "the customer host"],
  ["redaktören", "the editor"],
  ["butiken i Gävle", "the shop in Gävle"],
  ["lagret i Borås", "the warehouse in Borås"],
  ["verkstaden", "the workshop"],
  ["ombudet", "the collection point"],
  ["juristen", "the counsel"],
  ["veckans jourhavande", "whoever is on call this week"],
  ["annonsgruppen", "the ads group"],
  ["åkeriet", "the haulier"],
  ["fotografen", "the photographer"],
  ["kassan", "the checkout"],
];
const does: readonly Pair[] = [
  ["läser", "reads"],
  ["jämför", "compares"],
  ["rättar", "corrects"],
  ["svarar på", "answers"],
  ["ringer om", "calls about"],
  ["sorterar", "sorts"],
  ["kontrollerar", "checks"],
  ["skriver om", "rewrites"],
  ["följer upp", "follows up"],
  ["lägger undan", "puts aside"],
];
const what: readonly Pair[] = [
  ["frågor om försenade paket", "questions about late parcels"],
  ["kommentarer om bilden", "comments on the image"],
  ["bytesärenden", "exchanges"],
  ["frågor om garanti", "questions about the guarantee"],
  ["klagomål på priset", "complaints about the price"],
  ["uppgifter om lagersaldo", "stock figures"],
  ["texten i annonsen", "the text of the ad"],
  ["beröm från följare", "praise from followers"],
  ["önskemål om storlekar", "wishes for sizes"],
  ["frågor om samtycke", "questions about consent"],
  ["avbeställda ordrar", "cancelled orders"],
  ["rapporter om skräppost", "reports of spam"],
  ["öppettider i påsk", "opening hours at Easter"],
  ["frågor om återbetalning", "questions about refunds"],
  ["märkningen på filmen", "the label on the video"],
  ["inlägg om leveranser", "posts on deliveries"],
];
const when: readonly Pair[] = [
  ["samma dag", "the same day"],
  ["före lunch", "before lunch"],
  ["varje måndag", "every Monday"],
  ["inom två timmar", "within two hours"],
  ["när kön är kort", "when the queue is short"],
  ["med orderns nummer framför sig", "with the order’s number at hand"],
  ["innan något publiceras", "before anything is published"],
  ["tillsammans med en kollega", "together with a colleague"],
  ["efter veckans möte", "after the week’s meeting"],
  ["utan att be om mer än som behövs", "without asking for more than is needed"],
];

/** Draws texts that look like a team's own: no two alike in a large portal, Swedish and English saying the same. */
export function textDrawer(random: () => number) {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sentence = (): Both => {
    const parts = [one(who), one(does), one(what), one(when)];
    const [sv, en] = [0, 1].map((i) => parts.map((part) => part[i as 0 | 1]).join(" ")) as [string, string];
    return { sv: capital(`${sv}.`), en: capital(`${en}.`) };
  };
  const sentences = (count: number): Both => {
    const all = Array.from({ length: count }, sentence);
    return { sv: all.map(({ sv }) => sv).join(" "), en: all.map(({ en }) => en).join(" ") };
  };
  /** A title with its number, so that each is found. */
  const title = (number: number): Both => {
    const [actor, subject] = [one(who), one(what)];
    return {
      sv: capital(`${actor[0]} och ${subject[0]} ${number}`),
      en: capital(`${actor[1]} and ${subject[1]} ${number}`),
    };
  };
  const wordings = (count: number) => {
    const all = Array.from({ length: count }, () => [one(what), one(when)] as const);
    return {
      sv: all.map(([subject, time]) => `hur gör ni med ${subject[0]} ${time[0]}`),
      en: all.map(([subject, time]) => `what do you do about ${subject[1]} ${time[1]}`),
    };
  };
  return { one, sentence, sentences, title, wordings, random };
}

export type TextDrawer = ReturnType<typeof textDrawer>;

export const topics: readonly Topic[] = ["ai", "privacy", "data", "moderation", "service", "crisis"];

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
