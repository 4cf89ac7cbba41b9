import { manyRecords } from "./benchmark-records.ts";

/** A made-up portal, and the same with a few files edited; texts by path below the content folder. */
export interface BenchmarkPortal {
  readonly before: ReadonlyMap<string, string>;
  /** Only the files that the change touches. */
  readonly edited: ReadonlyMap<string, string>;
}

/**
 * A portal of many records of every kind that grows with a team, without an error, for measuring. The same on every
 * machine.
 *
 * @param records How many records, from 100.
 * @param changed How many files the change edits: tables, rules and replies in turn.
 */
export function benchmarkPortal(records: number, changed: number): BenchmarkPortal {
  const before = new Map(manyRecords(records));
  const inTurn = [/^internal\/kpis\/.*\.csv$/, /^internal\/rules\//, /^internal\/templates\//].map((folder) =>
    before
      .keys()
      .filter((path) => folder.test(path))
      .toArray(),
  );
  const edited = Array.from({ length: changed }, (_, i): readonly [string, string] => {
    const paths = inTurn[i % 3] ?? [];
    const path = paths[i % paths.length] ?? "";
    return [path, withEdit(path, before.get(path) ?? "")];
  });
  return { before, edited: new Map(edited) };
}

/** A week more in a table; a longer Swedish text in a record. */
const withEdit = (path: string, old: string): string =>
  path.endsWith(".csv") ? `${old}2026-W47;12;;\n` : old.replace(/sv: .*/, "$& Nytt.");
