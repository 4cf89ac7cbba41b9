/** A pair of braces in a reply text, or one that has lost its other half. */
export interface Brace {
  /** Code units from the start of the text. */
  readonly offset: number;
  readonly kind: "pair" | "unclosed" | "unopened";
  /** What stands between the braces; empty for one alone. */
  readonly name: string;
}

/** Every brace in a reply text, in reading order. `{name}` is a field for staff to fill in. */
export function bracesIn(text: string): Brace[] {
  return Array.from(text.matchAll(/\{([^{}\n]*)\}|\{|\}/g), ({ 0: written, 1: name, index: offset }) =>
    name === undefined
      ? { offset, kind: written === "{" ? "unclosed" : "unopened", name: "" }
      : { offset, kind: "pair", name },
  );
}

/**
 * A reply text with its fields filled in.
 *
 * @param values By field name. A field without a value stays as it is written, `{name}`.
 */
export function fillIn(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\{([^{}\n]*)\}/g, (written, name: string) => values.get(name) ?? written);
}
