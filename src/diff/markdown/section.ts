/** A part of the report: a headline, perhaps a sentence, and items that can be left out from the end. */
export interface Section {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly items: readonly string[];
  /** Items are list items of one line or more, or blocks of their own. */
  readonly form: "list" | "blocks";
}

/** GitHub takes comments of 65,536 characters; what a workflow puts around the report has room beside it. */
export const mostBytes = 60_000;

/**
 * Puts sections together, the most important first, and leaves out what does not fit.
 *
 * @param leftOut Words for what was left out of which section: title and number of items.
 */
export function joinSections(
  head: string,
  sections: readonly Section[],
  leftOut: (what: readonly (readonly [title: string, items: number])[]) => string,
): string {
  let text = head;
  let room = mostBytes - bytesOf(head) - reserve;
  const missing: [string, number][] = [];
  for (const { title, lead, items, form } of sections) {
    if (items.length === 0) continue;
    const intro = `\n## ${title}\n\n${lead === undefined ? "" : `${lead}\n\n`}`;
    const gap = form === "list" ? "" : "\n";
    const fitting: string[] = [];
    let used = bytesOf(intro);
    for (const item of items) {
      const size = bytesOf(`${item}\n${gap}`);
      if (used + size > room) break;
      used += size;
      fitting.push(`${item}\n`);
    }
    if (fitting.length < items.length) missing.push([title, items.length - fitting.length]);
    if (fitting.length === 0) continue;
    text += intro + fitting.join(gap);
    room -= used;
  }
  return missing.length === 0 ? text : `${text}\n${leftOut(missing)}\n`;
}

/** Room for the sentence on what was left out. */
const reserve = 1500;

const bytesOf = (text: string): number => Buffer.byteLength(text);
