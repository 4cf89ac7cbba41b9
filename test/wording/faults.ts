import { rejectedEnglish, rejectedSwedish } from "./rejected-words.ts";
import type { Said } from "./said-in-code.ts";

/** Something that a text must not hold, in one language or in both. */
export interface Fault {
  readonly name: string;
  readonly found: RegExp;
  readonly language?: Said["language"];
}

const months = "Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December";
const days = "Måndag|Tisdag|Onsdag|Torsdag|Fredag|Lördag|Söndag";

/** What can be seen without understanding the text. A month (`2026-11`) is no range, and `14.30` is a time. */
export const typography: readonly Fault[] = [
  { name: "a hyphen as a dash", found: /\s-\s/ },
  { name: "a hyphen in a range", found: /(?<![\d-])(?!20\d\d-[01]\d(?!\d))\d{1,4}-\d{1,4}(?![\d-])/ },
  { name: "a hyphen as a minus", found: /(?:^|[\s(])-\d/ },
  { name: "three full stops", found: /\.\.\./ },
  { name: "two spaces", found: /\S {2}(?=\S)/ },
  { name: "a straight quotation mark", found: /["']/ },
  { name: "an exclamation mark", found: /!/ },
  { name: "a space before a mark", found: / (?:[,;:?](?:\s|$)|\.(?:$|\s(?!&)))/ },
  { name: "a space that breaks before a unit", found: /\d (?:%|(?:kr|h)(?!\p{L}))/u },
  { name: "a space that breaks within a number", found: /(?<!\d)\d{1,3} \d{3}(?!\d)/ },
  { name: "English quotation marks", language: "sv", found: /[“‘]/ },
  { name: "a percentage without its space", language: "sv", found: /\d%/ },
  { name: "a comma between thousands", language: "sv", found: /\d,\d{3}(?!\d)/ },
  { name: "a colon in a time", language: "sv", found: /(?<!\d)\d{1,2}:\d{2}(?!\d)/ },
  {
    name: "a point for decimals",
    language: "sv",
    found: /(?<![\d.])(?![0-2]\d\.[0-5]\d(?!\d))\d+\.\d+(?![\d.])/,
  },
  {
    name: "a capital on a month or a day",
    language: "sv",
    found: new RegExp(`\\p{L} (?:${months}|${days})(?!\\p{L})`, "u"),
  },
  { name: "Swedish quotation marks", language: "en", found: /(?:^|[\s(])”/ },
  { name: "a percentage with a space", language: "en", found: /\d\s%/ },
  { name: "a decimal comma", language: "en", found: /(?<!\d)\d+,\d{1,2}(?!\d)/ },
  { name: "a Swedish word", language: "en", found: /\p{L}[åäö]|[åäö]\p{L}/iu },
];

const wordFaults = (
  words: Readonly<Record<string, string>>,
  language: "sv" | "en",
  ending: string,
): Fault[] =>
  Object.entries(words).map(([word, instead]) => ({
    name: `${word} (${instead})`,
    language,
    found: new RegExp(`(?<![\\p{L}-])(?:${word})${ending}(?!\\p{L})`, "iu"),
  }));

export const faults: readonly Fault[] = [
  ...typography,
  ...wordFaults(rejectedSwedish, "sv", "\\p{L}*"),
  ...wordFaults(rejectedEnglish, "en", ""),
];

/** What is wrong with a text, by name. Code between backticks, and commands, are not read. */
export function faultsOf({ language, text }: Pick<Said, "language" | "text">): string[] {
  const read = text.replace(/`[^`]*`|npm run [\w:]+(?: -- [\w-]+)?/g, "…");
  return faults
    .filter((fault) => (fault.language ?? language) === language && fault.found.test(read))
    .map(({ name }) => name);
}
