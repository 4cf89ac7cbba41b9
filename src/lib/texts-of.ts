export const languageNames = { sv: "Swedish", en: "English" } as const;
export type TextLanguage = keyof typeof languageNames;

type Path = readonly (string | number)[];

/** One text of a record in one language. */
export interface RecordText {
  /** Where it stands: `["variants", 0, "body", "sv"]`. */
  readonly path: Path;
  readonly language: TextLanguage;
  readonly text: string;
}

/**
 * Every text below a field named `sv` or `en`, in the order of the fields.
 *
 * @param data Plain data of a record, or a part of it.
 */
export function textsOf(data: unknown): readonly RecordText[] {
  const texts: RecordText[] = [];
  eachBilingual(data, (sv, en, path) => {
    addTexts(sv, "sv", [...path, "sv"], texts);
    addTexts(en, "en", [...path, "en"], texts);
  });
  return texts;
}

/** A field that holds a text, or several, per language. */
export interface Bilingual {
  readonly path: Path;
  readonly sv: unknown;
  /** Undefined where there is no English. */
  readonly en: unknown;
}

/**
 * Every field that has a Swedish text, in the order of the fields. Every record is walked through more than once, so
 * nothing is made on the way.
 *
 * @param see Told of each. The path is only lent: it goes on to the next.
 */
export function eachBilingual(
  value: unknown,
  see: (sv: unknown, en: unknown, path: Path) => void,
  path: (string | number)[] = [],
): void {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (typeof value[i] === "object") below(i, value[i], see, path);
  } else if (isFields(value)) {
    if (value["sv"] !== undefined) see(value["sv"], value["en"], path);
    else for (const key in value) if (typeof value[key] === "object") below(key, value[key], see, path);
  }
}

function below(
  key: string | number,
  value: unknown,
  see: Parameters<typeof eachBilingual>[1],
  path: (string | number)[],
): void {
  path.push(key);
  eachBilingual(value, see, path);
  path.pop();
}

function addTexts(value: unknown, language: TextLanguage, path: Path, texts: RecordText[]): void {
  if (typeof value === "string") texts.push({ path, language, text: value });
  else if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) addTexts(one, language, [...path, i], texts);
  }
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
