import type { Path } from "../catalogue/parse-yaml.ts";
import type { Proof } from "../content-types/proof.ts";
import { list, quoted } from "../lib/list.ts";
import { nearestWord } from "../lib/nearest-word.ts";
import { closedList, fieldsOf } from "../programme/closed-list.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV793",
  severity: "error",
  *check({ roadmap }) {
    for (const { data, locate, locateName } of roadmap.values()) {
      const parts = { deliverables: data.deliverables, exit_criteria: data.exit_criteria };
      for (const [part, proven] of Object.entries(parts))
        for (const [i, { proof }] of proven.entries())
          for (const [j, one] of proof.entries())
            for (const { path, isName, ...problem } of problemsOf(one)) {
              const place: Path = [part, i, "proof", j, ...path];
              yield { at: isName ? locateName(...place) : locate(...place), ...problem };
            }
    }
  },
});

interface Problem {
  readonly path: Path;
  /** The field's name is what is wrong, not its value. */
  readonly isName?: boolean;
  readonly message: string;
  readonly hint: string;
}

/** What a proof asks for that no record of its type can have: it could never hold. */
function problemsOf(proof: Proof): Problem[] {
  if (!("of" in proof)) return [];
  const fields = fieldsOf(proof.of);
  const having = "having" in proof ? Object.entries(proof.having ?? {}) : [];
  const problems = having.flatMap(([field, value]) =>
    Object.hasOwn(fields, field)
      ? valueProblems(["having", field], field, [value].flat(), closedList(fields[field]))
      : unknownField(["having", field], field, proof.of, Object.keys(fields), true),
  );
  if (proof.check === "covers" && !closedList(fields[proof.field])) {
    const closed = Object.keys(fields).filter((name) => closedList(fields[name]));
    problems.push(...unknownField(["field"], proof.field, proof.of, closed, false));
  }
  return problems;
}

function unknownField(
  path: Path,
  field: string,
  type: string,
  names: readonly string[],
  isName: boolean,
): Problem[] {
  const near = nearestWord(field, names);
  const kind = isName ? "no field" : "no field with a closed list of values";
  return [
    {
      path,
      isName,
      message: `"${type}" has ${kind} called "${field}", so the proof can never hold.`,
      hint: near ? `Did you mean "${near}"?` : `It has ${list(quoted(names))}.`,
    },
  ];
}

function valueProblems(
  path: Path,
  field: string,
  values: readonly (string | boolean)[],
  allowed: readonly (string | boolean)[] | undefined,
): Problem[] {
  const wrong = allowed && values.find((value) => !allowed.includes(value));
  if (wrong === undefined || !allowed) return [];
  const near = nearestWord(String(wrong), allowed.map(String));
  return [
    {
      path,
      message: `"${field}" is never "${wrong}", so the proof can never hold.`,
      hint: near ? `Did you mean "${near}"?` : `It is ${list(quoted(allowed.map(String)), "or")}.`,
    },
  ];
}
