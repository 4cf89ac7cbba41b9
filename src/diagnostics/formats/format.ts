import type { Diagnostic } from "../diagnostic.ts";

export interface FormatOptions {
  /** Text of every file that could be read, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** The day that everything was judged by. */
  readonly asOf: string;
  /** What codes mean, by code; for the formats that describe their rules. Codes that are left out go undescribed. */
  readonly meanings?: ReadonlyMap<string, Meaning>;
}

/** What a code means, as its help page says. */
export interface Meaning {
  readonly title: Record<"sv" | "en", string>;
  /** One paragraph, in English. */
  readonly explanation: string;
}

/** Diagnostics in reading order, as one text in one tool's language. Ends with a line break, unless it is empty. */
export type Formatter = (diagnostics: readonly Diagnostic[], options: FormatOptions) => string;

/** Message and hint as one text, for formats that have one field. */
export const wholeMessage = ({ message, hint }: Diagnostic): string =>
  hint ? `${message} ${hint}` : message;
