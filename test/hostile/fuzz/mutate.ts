import type { SourceFile } from "../../../src/catalogue/source-file.ts";
import type { Random } from "./random.ts";
import { tokens } from "./tokens.ts";

/** One way to spoil a text. */
type Change = (text: string, random: Random, other: string) => string;

const changes: readonly Change[] = [
  (text, { whole, pick }) => insert(text, whole(text.length + 1), pick(tokens)),
  (text, { whole, pick }) => insert(text, whole(text.length + 1), pick(tokens).repeat(1 + whole(20))),
  (text, random, other) => insert(text, random.whole(text.length + 1), piece(other, random, 200)),
  (text, { whole }) => text.slice(0, whole(text.length + 1)),
  (text, random) => {
    const [start, end] = span(text, random, 60);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = span(text, random, 60);
    return (
      text.slice(0, end) +
      text.slice(start, end).repeat(1 + random.whole(random.once(20) ? 2_000 : 4)) +
      text.slice(end)
    );
  },
  (text, random) => {
    const at = random.whole(text.length || 1);
    return (
      text.slice(0, at) +
      String.fromCharCode(text.charCodeAt(at) ^ (1 << random.whole(8))) +
      text.slice(at + 1)
    );
  },
  // A word, a number or a day gives way to something of the dictionary.
  (text, random) => {
    const words = [...text.matchAll(/[\p{L}\p{N}_.-]+/gu)];
    const word = words[random.whole(words.length || 1)];
    if (!word) return text;
    return text.slice(0, word.index) + random.pick(tokens) + text.slice(word.index + word[0].length);
  },
  (text, random) => {
    const numbers = [...text.matchAll(/\d+/g)];
    const number = numbers[random.whole(numbers.length || 1)];
    if (!number) return text;
    const wide = random.pick(["0", "9", "99", "-1", "9007199254740993", "1e309", "0000", "2099", "00"]);
    return text.slice(0, number.index) + wide + text.slice(number.index + number[0].length);
  },
  ...[
    (lines: string[], { whole }: Random) => lines.toSpliced(whole(lines.length), 1),
    (lines: string[], { whole }: Random) =>
      lines.toSpliced(whole(lines.length), 0, lines[whole(lines.length)] ?? ""),
    (lines: string[], { whole }: Random) =>
      lines.map((line, i) => (i === 0 || whole(8) > 0 ? line : `  ${line}`)),
  ].map(
    (change): Change =>
      (text, random) =>
        change(text.split("\n"), random).join("\n"),
  ),
];

const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);

function span(text: string, { whole }: Random, longest: number): [start: number, end: number] {
  const start = whole(text.length + 1);
  return [start, Math.min(text.length, start + whole(longest))];
}

function piece(text: string, random: Random, longest: number): string {
  return text.slice(...span(text, random, longest));
}

/** A file of the corpus, spoilt a few times; now and then in its bytes, its name or its kind. */
export function mutate(corpus: readonly SourceFile[], random: Random): SourceFile {
  const file = random.pick(corpus);
  const decoder = new TextDecoder();
  let text = decoder.decode(file.bytes);
  for (let times = 1 + random.whole(4); times > 0; times--)
    text = random.pick(changes)(text, random, decoder.decode(random.pick(corpus).bytes));
  const bytes = new TextEncoder().encode(text);
  if (random.once(15) && bytes.length > 0) bytes[random.whole(bytes.length)] = random.whole(256);
  const path = random.once(25)
    ? random.pick(changes.slice(0, 7))(file.path, random, random.pick(corpus).path)
    : file.path;
  const kind = random.once(100) ? random.pick(["symlink", "other", "unreadable"] as const) : "file";
  return { path: path === "" ? "x" : path, kind, size: bytes.length, bytes };
}
