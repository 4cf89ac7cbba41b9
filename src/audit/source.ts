import type { AuditApproval } from "./on-day.ts";
import { parseFile, recordFacts, type ParsedFile, type RecordFacts } from "./record-facts.ts";
import {
  mainFile,
  recordLives,
  type FileState,
  type RecordLife,
  type RecordVersion,
} from "./record-lives.ts";
import type { Step } from "../provenance/history.ts";

/** All that an audit is answered from. */
export interface AuditInput {
  /** The main line, newest first. */
  readonly steps: readonly Step[];
  /** The content folder as paths name it. */
  readonly folder: string;
  /** Text of a blob; undefined when the repository does not have it. */
  readonly text: (blob: string) => string | undefined;
  /** Approvals of a record's files, as they were, that somebody else than the record vouches for. */
  readonly approvalsOf?:
    ((files: readonly Pick<FileState, "path" | "blob">[]) => readonly AuditApproval[]) | undefined;
}

/** The same, with the records' lives and what each version says. Every version is parsed once, when it is asked for. */
export interface AuditSource extends AuditInput {
  readonly lives: ReadonlyMap<string, RecordLife>;
  /** A version of a file; undefined when it cannot be read. */
  readonly parsed: (path: string, blob: string) => ParsedFile | undefined;
  readonly facts: (version: RecordVersion) => RecordFacts | undefined;
  /** English title of a text whose English stands in a file of its own. */
  readonly englishTitle: (version: RecordVersion) => string | undefined;
}

/** Prepares an audit. */
export function auditSource(input: AuditInput): AuditSource {
  const known = new Map<string, ParsedFile | undefined>();
  const parsed: AuditSource["parsed"] = (path, blob) => {
    const key = `${blob} ${path.slice(path.lastIndexOf("."))}`;
    if (!known.has(key)) {
      const text = input.text(blob);
      known.set(key, text === undefined ? undefined : parseFile(path, text));
    }
    return known.get(key);
  };
  const factsOf = (file: FileState | undefined) => {
    const read = file && parsed(file.path, file.blob);
    return read && recordFacts(read);
  };
  return {
    ...input,
    lives: new Map(recordLives(input.steps, input.folder).map((life) => [keyOf(life), life])),
    parsed,
    facts: (version) => factsOf(mainFile(version)),
    englishTitle: ({ files }) => factsOf(files.get("en"))?.title?.sv,
  };
}

/** `rules/r05`: a record among all. */
export const keyOf = ({ type, id }: { readonly type: string; readonly id: string }): string =>
  `${type}/${id}`;
