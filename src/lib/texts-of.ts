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
export function* textsOf(data: unknown): Generator<RecordText> {
  for (const { path, ...texts } of bilingualsOf(data)) {
    for (const language of ["sv", "en"] as const) {
      for (const { path: below, text } of strings(texts[language], [...path, language])) {
        yield { path: below, language, text };
      }
    }
  }
}

/** A field that holds a text, or several, per language. */
export interface Bilingual {
  readonly path: Path;
  readonly sv: unknown;
  /** Undefined where there is no English. */
  readonly en: unknown;
}

/** Every field that has a Swedish text, in the order of the fields. */
export function* bilingualsOf(value: unknown, path: Path = []): Generator<Bilingual> {
  if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) yield* bilingualsOf(one, [...path, i]);
  } else if (isFields(value)) {
    if (value["sv"] !== undefined) yield { path, sv: value["sv"], en: value["en"] };
    else for (const [key, one] of Object.entries(value)) yield* bilingualsOf(one, [...path, key]);
  }
}

function* strings(value: unknown, path: Path): Generator<{ path: Path; text: string }> {
  if (typeof value === "string") yield { path, text: value };
  else if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) yield* strings(one, [...path, i]);
  }
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
