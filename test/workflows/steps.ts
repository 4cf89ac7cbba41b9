import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runStep, type Clone, type Ran } from "./runner.ts";
import { parseWorkflow, readWorkflow, stepsOf } from "./workflow.ts";

/** Steps with code of their own that cannot run here, and why. */
export const notLocal: Record<string, Record<string, string>> = {
  "check.yml": {
    Install: "it fetches packages; every run of these tests came after it",
    "Build both sites": "the same code as in publish.yml, which is run",
  },
  "approvals.yml": { Install: "the same code as in check.yml" },
  "publish.yml": {
    Install: "the same code as in check.yml",
    "Check what we depend on": "the same code as in check.yml, where it is run",
  },
};

export interface Settings {
  /** What stands between `${{` and `}}`, and what it comes to. */
  readonly expressions?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** The steps of a workflow, to be run by their names; knows which have been. */
export function stepsIn(file: string) {
  const workflow = parseWorkflow(readWorkflow(file));
  const withCode = stepsOf(workflow).filter(({ run }) => run !== undefined);
  const ran = new Set<string>();
  return {
    /** Runs a step as the workflow would. */
    run: async (clone: Clone, name: string, { expressions = {}, env = {} }: Settings = {}): Promise<Ran> => {
      const step = withCode.find((one) => one.name === name);
      if (!step) throw new Error(`${file} has no step “${name}” with code of its own.`);
      ran.add(name);
      return runStep(clone, workflow, step, expressions, env);
    },
    /** Steps that were neither run nor excused. */
    left: (): string[] =>
      withCode
        .map(({ name }) => name)
        .filter((name) => !ran.has(name) && notLocal[file]?.[name] === undefined),
  };
}

/** Runs something with one file changed, and puts it back as it was. */
export async function withChanged<T>(
  clone: Clone,
  path: string,
  change: (text: string) => string,
  then: () => Promise<T>,
): Promise<T> {
  const file = join(clone.folder, path);
  const before = readFileSync(file, "utf8");
  writeFileSync(file, change(before));
  try {
    return await then();
  } finally {
    writeFileSync(file, before);
  }
}

/** Runs something with a mistake in the content. */
export const withMistake = <T>(clone: Clone, then: () => Promise<T>): Promise<T> =>
  withChanged(clone, "content/internal/synonyms.yaml", (text) => `${text}colour: red\n`, then);

/** Every step starts npm, and some start Astro. */
export const patience = { timeout: 120_000 };
