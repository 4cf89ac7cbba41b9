/** Turns an offset in a text into line and column, both from 1. Columns count UTF-16 code units. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) this.#starts.push(i + 1);
  }

  /** Lines in the text; a final line break does not start another. */
  get lines(): number {
    const endsInBreak = this.#length > 0 && this.#starts.at(-1) === this.#length;
    return this.#starts.length - (endsInBreak ? 1 : 0);
  }

  /** @param offset Code units from the start; beyond the end gives the last line. */
  at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
