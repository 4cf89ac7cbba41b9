import { list, quoted } from "../lib/list.ts";
import { attestationCoverage } from "./assurance/attestation-coverage.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV803",
  severity: "warning",
  *check(catalogue, { asOf }) {
    for (const { entry, readers } of attestationCoverage(catalogue, asOf)) {
      const late = readers.filter(({ isLate }) => isLate);
      const [first, ...more] = late.map(({ due }) => due).sort();
      if (first === undefined) continue;
      yield {
        at: entry.locateName("attestation"),
        message: `${list(quoted(late.map(({ person }) => person)))} ${more.length > 0 ? "have" : "has"} not confirmed version ${entry.data.version}, due on ${first}.`,
        hint: `Once it is read: npm run attest -- ${entry.type}/${entry.id} --by ${late[0]?.person ?? ""}`,
      };
    }
  },
});
