// A parser with two planted faults, for showing that the fuzzer finds what there is to find.
import type { SourceFile } from "../../../src/catalogue/source-file.ts";

const file = (path: string, text: string): SourceFile => {
  const bytes = new TextEncoder().encode(text);
  return { path, kind: "file", size: bytes.length, bytes };
};

export const corpus: readonly SourceFile[] = [
  file("internal/channels/forum.yaml", "name: Forum\nmax_length: 600\ncounted_in: characters\n"),
];

/** Knows no file without a name, and reads a tab after a colon for ever. */
export function runPipeline({ bytes }: SourceFile): void {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes("name")) throw new TypeError("Cannot read properties of undefined (reading 'name')");
  while (/:[^\n]*\t/.test(text)) continue;
}
