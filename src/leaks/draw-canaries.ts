import { allEntries, allProse, type Catalogue, type TableEntry } from "../catalogue/catalogue.ts";
import { splitFrontMatter } from "../catalogue/front-matter.ts";
import { audienceOf } from "../content-types/define.ts";
import { contentTypes, typeNames, type TypeName } from "../content-types/index.ts";
import {
  beginningsOf,
  canariesIn,
  joined,
  longWord,
  ownLetters,
  runOfFigures,
  runOfWords,
  type Canaries,
} from "./canaries.ts";
import { namesOf, numbersOf, plain, wordsOf } from "./tokens.ts";

/** A text that is internal though it lies outside the content folder, as who the people are. */
export interface InternalText {
  readonly file: string;
  readonly text: string;
}

/**
 * Draws canaries from everything that internal content says: whatever field or file a leak comes from, some of it is among
 * them. To cause no false alarm a canary must be **distinctive**:
 *
 * - *names*: ids, file names and field names with a hyphen, a dot or an underscore in them, eight characters or more with a
 *   word of four letters; shorter ids together with their folder (`rules/r05`) or ending (`r05.yaml`);
 * - *texts*: every six words in a row, and shorter texts whole, of two words and twelve letters or more;
 * - *words* of twelve letters or more, for an index takes sentences apart;
 * - *figures*: each row of a table as period and value, where the value has two digits or more, and every six values of a
 *   column that differ enough.
 *
 * Nor is anything one that public content says or is called, or the code of the public pages; of words, nothing whose first nine letters
 * stand in a word of theirs, because an index holds stems and parts of words too.
 *
 * @param open Texts of public content and of the public pages' code.
 */
export function drawCanaries(
  catalogue: Catalogue,
  open: readonly string[],
  also: readonly InternalText[] = [],
): Canaries {
  const sources = new Map<string, string>();
  const add = (key: string, file: string) => {
    if (!sources.has(key)) sources.set(key, file);
  };
  for (const entry of allEntries(catalogue)) {
    if (!isInternal(entry.type)) continue;
    for (const value of stringsIn(entry.data)) for (const key of keysOf(value)) add(key, entry.file);
    for (const key of fieldsIn(entry.data)) if (isName(key)) add(`n:${plain(key)}`, entry.file);
    if ("table" in entry) for (const key of figuresOf((entry as TableEntry).table)) add(key, entry.file);
  }
  for (const { entry, prose } of allProse(catalogue)) {
    if (!isInternal(entry.type)) continue;
    const { body } = splitFrontMatter(catalogue.texts.get(prose.file) ?? "");
    for (const key of keysOf(body)) add(key, prose.file);
  }
  for (const [key, file] of fileNames(catalogue)) add(`n:${key}`, file);
  for (const { file, text } of also) for (const key of keysOf(text)) add(key, file);

  for (const type of typeNames.filter((name) => !isInternal(name)))
    for (const id of catalogue.known[type]) sources.delete(`n:${plain(id)}`);

  const drawn = { sources, beginnings: beginningsOf(sources.keys()) };
  const known = beginningsOfWords(open);
  for (const key of sources.keys())
    if (key.startsWith("w:") && known.has(key.slice(2, 2 + ownLetters))) sources.delete(key);
  for (const text of open)
    for (const said of new Set([text, withoutLinks(text)]))
      for (const { key } of canariesIn(said, drawn)) sources.delete(key);
  return drawn;
}

const isInternal = (type: TypeName): boolean => audienceOf(contentTypes[type]) === "internal";

/** Eight characters or more with a word in them: `ai-i-svar`, not `t-1` or `e-post`. */
const isName = (text: string): boolean => text.length >= 8 && /[-_.]/.test(text) && /\p{L}{4}/u.test(text);

/** The canaries of one text. */
function* keysOf(text: string): Generator<string> {
  for (const { key } of namesOf(text)) {
    // In a sentence, `third-party` is a word like others.
    const isWord = /\S\s+\S/.test(text) && /^[a-z-]+$/.test(key);
    if (!isWord && !key.includes("/") && isName(key)) yield `n:${key}`;
  }
  const words = wordsOf(text);
  for (const { key } of words) if (key.length >= longWord && /^[a-z]+$/.test(key)) yield `w:${key}`;
  if (words.length < runOfWords) {
    const whole = joined(words, 0, words.length);
    if (words.length > 1 && whole.replace(/[\d ]/g, "").length >= 12) yield `p:${whole}`;
  }
  for (let i = 0; i + runOfWords <= words.length; i++) yield `p:${joined(words, i, runOfWords)}`;
}

function* figuresOf(table: TableEntry["table"]): Generator<string> {
  const rows = table?.rows ?? [];
  for (const { period, value } of rows) {
    const [figure] = numbersOf(String(value));
    if (figure && figure.key.replace(/\D/g, "").length >= 2) yield `f:${plain(period)} ${figure.key}`;
  }
  for (const column of ["value", "n"] as const) {
    const figures = rows.flatMap((row) => (row[column] === undefined ? [] : numbersOf(String(row[column]))));
    for (let i = 0; i + runOfFigures <= figures.length; i++) {
      const run = figures.slice(i, i + runOfFigures);
      const digits = run.map(({ key }) => key.replace(/\D/g, "")).join("").length;
      if (new Set(run.map(({ key }) => key)).size >= 4 && digits >= 12)
        yield `f:${joined(run, 0, run.length)}`;
    }
  }
}

/** What internal files and records are called, and which file that is. */
function* fileNames({ known, texts }: Catalogue): Generator<[string, string]> {
  for (const file of texts.keys()) {
    const [, path] = /(?:^|\/)internal\/(.+)$/.exec(file) ?? [];
    if (path === undefined) continue;
    const [name = "", folder] = path.split("/").toReversed();
    if (folder !== undefined) yield [`${plain(folder)}/${plain(name)}`, file];
    if (!/^(?:sv|en)\.mdx$/.test(name)) yield [plain(name), file];
  }
  for (const type of typeNames.filter(isInternal)) {
    const { page, path }: { page?: (id: string) => string; path: string } = contentTypes[type];
    for (const id of known[type]) {
      const file = `${path}/${id}`;
      if (isName(id)) yield [id, file];
      yield [`${path.split("/").at(-1)}/${id}`, file];
      const [section, step] = page?.(id).split("/").filter(Boolean) ?? [];
      if (step === id) yield [`${section}/${id}`, file];
    }
  }
}

/** Every run of nine letters in the longer words of some texts. */
function beginningsOfWords(texts: readonly string[]): Set<string> {
  const words = new Set(texts.flatMap((text) => wordsOf(text).map(({ key }) => key)));
  const found = new Set<string>();
  for (const word of words)
    for (let i = 0; i + ownLetters <= word.length; i++) found.add(word.slice(i, i + ownLetters));
  return found;
}

/** Prose as it is read: `[text](target)` without its target. */
const withoutLinks = (text: string): string => text.replace(/\]\([^)\s]*\)/g, "]");

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const one of Object.values(value)) yield* stringsIn(one);
}

function* fieldsIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, one] of Object.entries(value)) {
    if (!Array.isArray(value)) yield name;
    yield* fieldsIn(one);
  }
}
