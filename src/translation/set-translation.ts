import { isMap, parseDocument, type Node } from "yaml";

/** Which Swedish text an English one translates. */
export interface Translation {
  /** Twelve hexadecimal digits. */
  readonly sourceHash: string;
  /** ISO date. */
  readonly translatedAt: string;
}

/**
 * Writes the `translation` field into a record's YAML and leaves every other character as it is. A field that is
 * there is replaced where it stands; a new one comes before `visibility`, or last.
 *
 * @param yaml Text that Kvitto can read, with LF or CRLF.
 */
export function setTranslation(yaml: string, { sourceHash, translatedAt }: Translation): string {
  const newline = yaml.includes("\r\n") ? "\r\n" : "\n";
  // The quotes are needed: digits alone would be read as a number.
  const block = ["translation:", `  source_hash: "${sourceHash}"`, `  translated_at: ${translatedAt}`].join(
    newline,
  );
  const present = fieldIn(yaml, "translation");
  if (present) return yaml.slice(0, present.start) + block + yaml.slice(present.end);

  const complete = yaml === "" || yaml.endsWith("\n") ? yaml : yaml + newline;
  const start = fieldIn(complete, "visibility")?.start ?? complete.length;
  return complete.slice(0, start) + block + newline + complete.slice(start);
}

/** Where a field starts and where its value ends, line break and comment left out. */
function fieldIn(yaml: string, name: string): { start: number; end: number } | undefined {
  const { contents } = parseDocument(yaml);
  const pair = isMap(contents) ? contents.items.find(({ key }) => String(key) === name) : undefined;
  const start = (pair?.key as Node | undefined)?.range?.[0];
  if (start === undefined) return undefined;
  const end = endOf(pair?.value) ?? yaml.indexOf(":", start) + 1;
  return { start, end: start + yaml.slice(start, end).trimEnd().length };
}

/** Where a value ends. A block's own end would take the comments after it along. */
function endOf(value: unknown): number | undefined {
  if (isMap(value) && value.flow !== true) return endOf(value.items.at(-1)?.value);
  return (value as Node | null | undefined)?.range?.[1];
}
