import { contentTypes, type TypeName } from "../content-types/index.ts";
import type { Diagnostic, Location } from "../diagnostics/diagnostic.ts";
import { LineIndex } from "../lib/line-index.ts";
import { untimed, type StageClock } from "../lib/stage-clock.ts";
import { parseProse } from "../prose/parse-prose.ts";
import type { Entry, ProseEntry, TableEntry, TranslationData } from "./catalogue.ts";
import { findNoFields, splitFrontMatter } from "./front-matter.ts";
import { parseSheet } from "./parse-sheet.ts";
import { parseTable } from "./parse-table.ts";
import { parseYaml, placesOfYaml, type Path, type TextProblem } from "./parse-yaml.ts";
import { findReferences } from "./references.ts";
import { checkShape } from "./shape.ts";
import { swedishHash } from "./swedish-hash.ts";

interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** The files that make up one entry. */
export interface EntryFiles {
  readonly type: TypeName;
  readonly id: string;
  readonly parts: { readonly [P in "record" | "table" | "sv" | "en"]?: TextFile };
  /** One of its files could not be read at all; what is missing for that reason is not reported again. */
  readonly broken: boolean;
}

export interface LoadedEntry {
  /** Absent when the record has errors of its own. Errors in its table or prose leave it in place. */
  readonly entry?: Entry;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses the files of one entry and checks its shape. */
export function loadEntry(files: EntryFiles, clock: StageClock = untimed): LoadedEntry {
  const { form } = contentTypes[files.type];
  if (form === "prose") return loadProseEntry(files, clock);
  const { record, table } = files.parts;
  if (!record)
    return files.broken || !table ? { diagnostics: [] } : { diagnostics: [lacksRecord(files, table.file)] };

  if (form === "sheet") return loadSheet(files.type, files.id, record, clock);
  const result = loadRecord(files.type, files.id, record, clock);
  if (!result.entry || form !== "table") return result;
  // The table could not be read, so nothing more is said of the KPI.
  if (files.broken) return { diagnostics: result.diagnostics };

  const unit = (result.entry as Entry<"kpis">).data.unit;
  const parsed = table ? clock("parse", () => parseTable(table.text, unit)) : undefined;
  const entry: TableEntry = {
    ...result.entry,
    table: parsed && table ? { ...parsed, file: table.file } : undefined,
  };
  return {
    entry,
    diagnostics: (parsed?.problems ?? []).map((problem) => inFile(table?.file ?? "", problem)),
  };
}

function loadProseEntry(files: EntryFiles, clock: StageClock): LoadedEntry {
  const { sv, en } = files.parts;
  if (!sv) return files.broken || !en ? { diagnostics: [] } : { diagnostics: [lacksRecord(files, en.file)] };
  const type = contentTypes[files.type];

  const split = splitFrontMatter(sv.text);
  const record: LoadedEntry =
    withoutFields(sv) ?? loadRecord(files.type, files.id, sv, clock, split.frontMatter, 2);
  const swedish = clock("parse", () => parseProse(sv.text));
  const english = en ? clock("parse", () => parseProse(en.text)) : undefined;
  const englishFront = en && type.translation ? checkTranslation(type.translation, en) : undefined;
  const diagnostics = [
    ...record.diagnostics,
    ...swedish.findings.map((problem) => inFile(sv.file, problem)),
    ...(englishFront?.diagnostics ?? []),
    ...(english?.findings ?? []).map((problem) => inFile(en?.file ?? "", problem)),
  ];
  if (!record.entry) return { diagnostics };

  const { title, summary } = record.entry.data as TranslationData;
  const entry: ProseEntry = {
    ...record.entry,
    lines: new LineIndex(sv.text).lines,
    swedishHash: swedishHash(undefined, title, summary, split.body),
    prose: {
      sv: { ...swedish, file: sv.file },
      ...(en && english && englishFront?.data
        ? { en: { ...english, file: en.file, translation: englishFront.data } }
        : {}),
    },
  };
  return { entry, diagnostics };
}

function withoutFields({ file, text }: TextFile): { diagnostics: Diagnostic[] } | undefined {
  const problem = findNoFields(text);
  return problem && { diagnostics: [inFile(file, problem)] };
}

function checkTranslation(
  schema: Parameters<typeof checkShape>[0],
  { file, text }: TextFile,
): { data?: TranslationData; diagnostics: Diagnostic[] } {
  const none = withoutFields({ file, text });
  if (none) return none;
  const yaml = parseYaml(splitFrontMatter(text).frontMatter, 2);
  if (yaml.problems.length > 0) return { diagnostics: yaml.problems.map((problem) => inFile(file, problem)) };
  const shape = checkShape(schema, yaml.data);
  if ("data" in shape) return { data: shape.data as TranslationData, diagnostics: [] };
  return { diagnostics: shapeDiagnostics(file, yaml.positionOf, shape.problems) };
}

function loadSheet(type: TypeName, id: string, { file, text }: TextFile, clock: StageClock): LoadedEntry {
  const { schema } = contentTypes[type];
  const sheet = clock("parse", () => parseSheet(text, schema));
  if (sheet.problems.length > 0)
    return { diagnostics: sheet.problems.map((problem) => inFile(file, problem)) };
  const shape = clock("schema", () => checkShape(schema, sheet.data));
  if ("problems" in shape) return { diagnostics: shapeDiagnostics(file, sheet.positionOf, shape.problems) };
  return { entry: entryOf(type, id, { file, text }, shape.data), diagnostics: [] };
}

/** @param fields The file's part that holds its fields, which begins on `firstLine`. */
function loadRecord(
  type: TypeName,
  id: string,
  record: TextFile,
  clock: StageClock,
  fields = record.text,
  firstLine = 1,
): LoadedEntry {
  const { file } = record;
  const { schema } = contentTypes[type];
  const yaml = clock("parse", () => parseYaml(fields, firstLine));
  if (yaml.problems.length > 0) return { diagnostics: yaml.problems.map((problem) => inFile(file, problem)) };
  const shape = clock("schema", () => checkShape(schema, yaml.data));
  if ("problems" in shape) return { diagnostics: shapeDiagnostics(file, yaml.positionOf, shape.problems) };
  return {
    entry: clock("schema", () => entryOf(type, id, record, shape.data)),
    diagnostics: [],
  };
}

function entryOf(type: TypeName, id: string, record: TextFile, data: Entry["data"]): Entry {
  let hash: string | undefined;
  return {
    type,
    id,
    file: record.file,
    lines: new LineIndex(record.text).lines,
    data,
    references: findReferences(contentTypes[type].schema, data),
    // Worked out for those that are asked: a comparison asks only of what has changed.
    get swedishHash() {
      return (hash ??= swedishHash(data));
    },
    ...placesIn(type, record),
  };
}

/** What tells where the fields of a record stand. The text is read for it when somebody asks: few are asked. */
export function placesIn(type: TypeName, { file, text }: TextFile): Pick<Entry, "locate" | "locateName"> {
  let places: PositionOf | undefined;
  const at: PositionOf = (path, what) => (places ??= positionsIn(type, text))(path, what);
  return {
    locate: (...path: Path): Location => ({ file, ...at(path) }),
    locateName: (...path: Path): Location => ({ file, ...at(path, "key") }),
  };
}

function positionsIn(type: TypeName, text: string): PositionOf {
  const { form, schema } = contentTypes[type];
  if (form === "sheet") return parseSheet(text, schema).positionOf;
  return form === "prose" ? placesOfYaml(splitFrontMatter(text).frontMatter, 2) : placesOfYaml(text, 1);
}

type PositionOf = ReturnType<typeof parseYaml>["positionOf"];

function shapeDiagnostics(
  file: string,
  positionOf: PositionOf,
  problems: Extract<ReturnType<typeof checkShape>, { problems: unknown }>["problems"],
): Diagnostic[] {
  return problems.map(({ code, path, at, message, hint }) => ({
    code,
    severity: "error",
    at: { file, ...positionOf(path, at) },
    message,
    ...(hint === undefined ? {} : { hint }),
  }));
}

const inFile = (file: string, { code, line, column, message, hint }: TextProblem): Diagnostic => ({
  code,
  severity: "error",
  at: { file, line, column },
  message,
  hint,
});

function lacksRecord({ type, id }: EntryFiles, file: string): Diagnostic {
  const source = contentTypes[type].form === "prose" ? "sv.mdx" : `${id}.yaml`;
  return {
    code: "KV010",
    severity: "error",
    at: { file, line: 1, column: 1 },
    message: `There is no "${source}" beside this file.`,
    hint: `Write "${source}" first, or delete this file.`,
  };
}
