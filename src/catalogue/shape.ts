import type { z } from "zod";
import type { Code } from "../diagnostics/diagnostic.ts";
import { list, quoted } from "../lib/list.ts";
import { nearestWord } from "../lib/nearest-word.ts";
import type { Path } from "./parse-yaml.ts";
import { explainSize } from "./explain-size.ts";
import { fieldsAt } from "./fields-at.ts";
import { describe, expectedKind, show, typeHint, writtenForm } from "./shape-words.ts";

/** One thing that a schema refuses, in the author's words; the caller adds the position. */
export interface ShapeProblem {
  readonly code: Code;
  readonly path: Path;
  /** Whether the field's name or its value is to be changed. */
  readonly at: "key" | "value";
  readonly message: string;
  readonly hint?: string;
}

type Issue = z.core.$ZodIssue;

/**
 * Checks data against a schema and says what is wrong in words for authors, in this one place.
 *
 * A misspelt field is one problem, not two: the missing field that it was meant to be is not reported.
 *
 * @returns The checked data, or every problem in the order of the fields.
 */
export function checkShape<S extends z.ZodType>(
  schema: S,
  data: unknown,
): { data: z.infer<S> } | { problems: ShapeProblem[] } {
  if (data === null || data === undefined || typeof data !== "object" || Array.isArray(data)) {
    return {
      problems: [
        {
          code: "KV107",
          path: [],
          at: "value",
          message:
            data === null || data === undefined ? "The file is empty." : "The file does not hold fields.",
          hint: "Write fields as `name: value`, one per line.",
        },
      ],
    };
  }
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { data: result.data };
  const issues = result.error.issues.flatMap((issue) => innermost(issue));
  const problems = issues.flatMap((issue) => explain(issue, issues, schema));
  return { problems: missingTogether(withoutCascades(problems)) };
}

/** A union reports each of its branches; the one that came nearest is the one the author meant. */
function innermost(issue: Issue, base: PropertyKey[] = []): Issue[] {
  const path = [...base, ...issue.path];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ ...issue, path }];
  const best = issue.errors.toSorted((a, b) => misses(a) - misses(b))[0] ?? [];
  return best.flatMap((one) => innermost(one, path));
}

/**
 * How far data is from a branch. Fields that the branch does not have, or has and are missing, outweigh all
 * that is wrong further in: `all` with a mistake in one of its conditions is still an `all`.
 */
function misses(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    const depth = issue.path.length;
    if (issue.code === "unrecognized_keys" && depth === 0) return sum + issue.keys.length * outweighing;
    if ((depth === 1 && isMissing(issue)) || (depth === 0 && issue.code === "invalid_type"))
      return sum + outweighing;
    return sum + 1 / (1 + depth);
  }, 0);
}

const outweighing = 1000;

/** Of more misspelt fields in one place no report is shown, and a guess takes longer than everything else here. */
const mostGuesses = 100;

function explain(issue: Issue, all: readonly Issue[], schema: z.ZodType): ShapeProblem[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  const field = nameOf(path);
  const written = issue.input;

  if (issue.code === "unrecognized_keys") {
    const missing = all
      .filter((other) => isMissing(other) && sameParent(other.path, path))
      .map((other) => String(other.path.at(-1)));
    const given = new Set(Object.keys(written as object));
    const free = fieldsAt(schema, path).filter((name) => !given.has(name));
    return issue.keys.map((key, i) => {
      const meant = i < mostGuesses ? nearestWord(key, [...missing, ...free]) : undefined;
      return {
        code: "KV101",
        path: [...path, key],
        at: "key",
        message: `Unknown field "${key}".`,
        hint: meant
          ? `Did you mean "${meant}"?`
          : "Delete it, or look for its right name in the authors' guide.",
      } as const;
    });
  }
  if (isMissing(issue)) {
    return [
      {
        code: "KV102",
        path,
        at: "key",
        message: `The field "${field}" is missing.`,
        hint: `Add "${field}: …".`,
      },
    ];
  }
  if (issue.code === "invalid_type") {
    return [
      {
        code: "KV103",
        path,
        at: "value",
        message: `"${field}" is ${describe(written)}. Expected ${expectedKind(issue.expected)}.`,
        hint: typeHint(issue.expected, written),
      },
    ];
  }
  if (issue.code === "invalid_value") {
    const words = issue.values.filter((value) => typeof value === "string");
    const near = nearestWord(String(written), words);
    return [
      {
        code: "KV104",
        path,
        at: "value",
        message: `"${field}" is ${show(written)}. Expected ${list(issue.values.map(show), "or")}.`,
        ...(near ? { hint: `Did you mean ${show(near)}?` } : {}),
      },
    ];
  }
  if (issue.code === "too_big" || issue.code === "too_small") return [explainSize(issue, path, field)];
  if (issue.code === "invalid_format") {
    const form = writtenForm(issue.format, issue.pattern, String(written));
    return [
      {
        code: "KV106",
        path,
        at: "value",
        message: `"${field}" is ${show(written)}, which is not ${form.name}.`,
        hint: form.hint,
      },
    ];
  }
  // A schema's own question says in its message what the value is not, and may say what to do.
  if (issue.code === "custom") {
    return [
      {
        code: "KV106",
        path,
        at: "value",
        message: `"${field}" is ${show(written)}, which is not ${issue.message}.`,
        hint: typeof issue.params?.["hint"] === "string" ? issue.params["hint"] : "Check the year.",
      },
    ];
  }
  return [
    {
      code: "KV103",
      path,
      at: "value",
      message: `"${field}" has a value of the wrong kind.`,
      hint: "Compare with another entry of the same type.",
    },
  ];
}

const isMissing = (issue: Issue): boolean =>
  issue.input === undefined &&
  (issue.code === "invalid_type" || issue.code === "invalid_value" || issue.code === "invalid_union");

const sameParent = (path: readonly PropertyKey[], parent: Path): boolean =>
  path.length === parent.length + 1 && parent.every((step, i) => step === path[i]);

/** A field that is misspelt is reported as unknown; that it is also missing needs no second message. */
function withoutCascades(problems: ShapeProblem[]): ShapeProblem[] {
  const meant = problems.flatMap(({ code, path, hint }) => {
    const word = code === "KV101" ? /^Did you mean "(.+)"\?$/.exec(hint ?? "")?.[1] : undefined;
    return word ? [JSON.stringify([...path.slice(0, -1), word])] : [];
  });
  const known = new Set(meant);
  return problems.filter(({ code, path }) => code !== "KV102" || !known.has(JSON.stringify(path)));
}

/** Fields that are missing from one place are one message. */
function missingTogether(problems: readonly ShapeProblem[]): ShapeProblem[] {
  const missing = problems.filter(({ code }) => code === "KV102");
  const placeOf = ({ path }: ShapeProblem) => JSON.stringify(path.slice(0, -1));
  const byPlace = Map.groupBy(missing, placeOf);
  return problems.flatMap((problem) => {
    const together = (problem.code === "KV102" && byPlace.get(placeOf(problem))) || [problem];
    if (together.length === 1) return [problem];
    if (together[0] !== problem) return [];
    const names = together.map(({ path }) => nameOf(path));
    return [
      {
        ...problem,
        message: `The fields ${list(quoted(names))} are missing.`,
        hint: "Add them. The authors' guide shows each with an example.",
      },
    ];
  });
}

/** The field as an author would point it out: a list's entry by the list's name and its place. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last === "number") return `${String(path.at(-2) ?? "entry")} ${last + 1}`;
  return last ?? "file";
}
