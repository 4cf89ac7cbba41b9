import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";
import type { Code } from "../diagnostics/diagnostic.ts";
import { explainYaml, givenTwice, nestsTooDeep, refusedFeature, type YamlProblem } from "./explain-yaml.ts";
import { findHidden } from "./find-hidden.ts";
import { tooDeep } from "./nesting.ts";
import { readPlainYaml } from "./plain-yaml.ts";

/** A problem at a place in one text; the caller knows the file. */
export interface TextProblem {
  readonly code: Code;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** A step into a value: a field's name or a place in a list, from 0. */
export type Path = readonly (string | number)[];

export interface ParsedYaml {
  /** Plain data, or undefined when there are problems. */
  readonly data: unknown;
  readonly problems: readonly TextProblem[];
  /** Line and column of a value; of the nearest parent that is there when it is missing. */
  readonly positionOf: (path: Path, what?: "key" | "value") => { line: number; column: number };
}

/**
 * Reads one YAML text, core schema, with positions. What makes YAML surprising is refused: aliases and
 * anchors (a bomb of them cost another loader 35 s), tags, merge keys, directives, several documents,
 * a name given twice. So `no` is a text, `2026-02-30` is a text for the schema to refuse, and nothing is merged.
 *
 * The plain form that nearly all records have is read by `readPlainYaml`, everything else by the `yaml` package.
 *
 * @param text The YAML.
 * @param firstLine Line in the file that the text starts on; front matter starts on line 2.
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  const deep = tooDeep(text);
  const readable = text.slice(0, deep);
  const positionOf = placesOfYaml(readable, firstLine);
  const plain = deep === undefined ? readPlainYaml(text) : undefined;
  if (plain) return { data: plain, problems: [], positionOf };

  const lineCounter = new LineCounter();
  const document = readDocument(readable, lineCounter);
  const [error] = [...document.errors, ...document.warnings];
  const found =
    deep !== undefined
      ? { ...nestsTooDeep, offset: deep }
      : error
        ? explainYaml(error, text, document)
        : findRefused(document, text);
  if (!found) return { data: document.toJS(), problems: [], positionOf };
  const { code, message, hint, offset } = found;
  return {
    data: undefined,
    problems: [{ ...placeOf(lineCounter, offset, firstLine), code, message, hint }],
    positionOf,
  };
}

/** Where the fields of a YAML text stand. Asked for of few files, so it is read when somebody asks. */
export function placesOfYaml(text: string, firstLine: number): ParsedYaml["positionOf"] {
  let places: ReturnType<typeof placesIn> | undefined;
  return (path, what = "value") => (places ??= placesIn(text, firstLine))(path, what);
}

function placeOf(lineCounter: LineCounter, offset: number, firstLine: number) {
  const { line, col } = lineCounter.linePos(offset);
  return { line: line + firstLine - 1, column: col };
}

const readDocument = (text: string, lineCounter: LineCounter): Document.Parsed =>
  parseDocument(text, {
    version: "1.2",
    schema: "core",
    merge: false,
    strict: true,
    // Looked for below: the parser compares each name with all others.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter,
  });

/** The first thing in a readable document that Kvitto does not take. */
function findRefused(document: Document.Parsed, text: string): YamlProblem | undefined {
  let found: YamlProblem | undefined;
  const refuse = (offset: number, problem: Pick<YamlProblem, "message" | "hint">) => {
    found ??= { code: "KV008", offset, message: problem.message, hint: problem.hint };
    return visit.BREAK;
  };
  const directive = document.directives?.docStart ? /^%/m.exec(text.slice(0, text.search(/^---/m))) : null;
  if (directive) {
    refuse(directive.index, { message: "Directives (%YAML) are not used here.", hint: "Delete the line." });
  }
  visit(document, {
    Alias: (_, node) => refuse(startOf(node), refusedFeature),
    Node: (_, node) => {
      if (node.tag !== undefined) return refuse(tagStart(text, startOf(node)), refusedFeature);
      if ("anchor" in node && node.anchor)
        return refuse(text.lastIndexOf(`&${node.anchor}`, startOf(node)), refusedFeature);
      const hidden = isScalar(node) && typeof node.value === "string" ? findHidden(node.value) : undefined;
      if (hidden) {
        found ??= { ...hidden, offset: escapeIn(text, node) };
        return visit.BREAK;
      }
      const twice = isMap(node) ? secondOf(node) : undefined;
      if (!twice) return undefined;
      const offset = startOf(twice.key as Node);
      found ??= { ...givenTwice(text, offset), offset };
      return visit.BREAK;
    },
    Pair: (_, pair) => {
      const name = nameOf(pair);
      const at = startOf(pair.key as Node);
      if (name === undefined)
        return refuse(at, {
          message: "A field's name must be plain text.",
          hint: "Write the name as a word.",
        });
      return name === "<<" || name === "__proto__"
        ? refuse(at, { message: `"${name}" is not used here.`, hint: "Write the fields out." })
        : undefined;
    },
  });
  return found;
}

/** Where the first escape begins in a text between quotes: what cannot be seen got past the reading of the file in one. */
function escapeIn(text: string, node: Node): number {
  const [start = 0, end = start] = node.range ?? [];
  const escape = /\\(?:[0abefrvNLP]|x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})/i.exec(text.slice(start, end));
  return start + (escape?.index ?? 0);
}

/** Where the tag before a value begins: `!` or `!!`. */
function tagStart(text: string, value: number): number {
  const last = text.lastIndexOf("!", value);
  return text[last - 1] === "!" ? last - 1 : last;
}

const startOf = (node: Node | null): number => node?.range?.[0] ?? 0;

function nameOf(pair: Pair): string | undefined {
  const key = pair.key as { value?: unknown } | null;
  const value = key?.value;
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** The first field of a group whose name another has before it. Any name counts as text, as it does in data. */
function secondOf(map: YAMLMap): Pair | undefined {
  const seen = new Set<string>();
  return map.items.find((pair) => {
    const name = nameOf(pair);
    return name !== undefined && seen.size === seen.add(name).size;
  });
}

/** Gives where a value starts; for a missing one, where its nearest parent's name stands. */
function placesIn(
  text: string,
  firstLine: number,
): (path: Path, what: "key" | "value") => { line: number; column: number } {
  const lineCounter = new LineCounter();
  const document = readDocument(text, lineCounter);
  // A file may have ten thousand fields, and each of them something wrong.
  const fields = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairOf = (map: YAMLMap, name: string): Pair | undefined => {
    const known = fields.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair) ?? "", pair]));
    fields.set(map, known);
    return known.get(name);
  };
  const offsetOf = (path: Path, what: "key" | "value"): number => {
    let node: unknown = document.contents;
    let offset = document.contents?.range?.[0] ?? 0;
    for (const [i, step] of path.entries()) {
      const pair = isMap(node) ? pairOf(node, String(step)) : undefined;
      node = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
      const key = (pair?.key as Node | undefined)?.range?.[0];
      const value = (node as Node | null | undefined)?.range?.[0];
      if (key === undefined && value === undefined) return offset;
      offset = (what === "value" && i === path.length - 1 ? value : key) ?? key ?? value ?? offset;
    }
    return offset;
  };
  return (path, what) => placeOf(lineCounter, offsetOf(path, what), firstLine);
}
