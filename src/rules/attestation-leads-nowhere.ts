import type { Catalogue } from "../catalogue/catalogue.ts";
import type { AttestationRow } from "../content-types/attestation.ts";
import { nearestWord } from "../lib/nearest-word.ts";
import { attestedRecord } from "./assurance/attested-records.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV800",
  severity: "error",
  *check(catalogue) {
    const { attestations, roles } = catalogue;
    if (!attestations) return;
    const people = new Set(
      [...roles.values()].flatMap(({ data }) => data.holders.map((one) => one.person_id)),
    );
    for (const [i, row] of attestations.data.rows.entries()) {
      const problem = problemOf(catalogue, row, people);
      if (problem) yield { at: attestations.locate("rows", i, problem.field), ...problem.said };
    }
  },
});

interface Problem {
  readonly field: keyof AttestationRow;
  readonly said: { readonly message: string; readonly hint: string };
}

function problemOf(
  catalogue: Catalogue,
  { type, id, version, person }: AttestationRow,
  people: ReadonlySet<string>,
): Problem | undefined {
  if (!catalogue.known[type].has(id)) {
    const near = nearestWord(id, catalogue.known[type]);
    const hint = near ? `Did you mean "${near}"?` : "Name what was read, by its type and id.";
    return { field: "id", said: { message: `There is no "${id}" in "${type}".`, hint } };
  }
  const current = attestedRecord(catalogue, type, id)?.data.version;
  if (current !== undefined && version > current) {
    const message = `"${id}" has had no version ${version}: its latest is ${current}.`;
    return { field: "version", said: { message, hint: "Write the version that was read." } };
  }
  // A role that cannot be read is reported for that, and may be the one whose holder is missing.
  if (people.has(person) || catalogue.roles.size < catalogue.known.roles.size) return undefined;
  const message = `No role has ever been held by "${person}".`;
  return { field: "person", said: { message, hint: "Write the key as the role has it." } };
}
