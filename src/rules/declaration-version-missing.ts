import { fallenFacts } from "../facts/build-facts.ts";
import { differences, pathText } from "../facts/differences.ts";
import { comparable, snapshotOf } from "../facts/snapshot.ts";
import { withoutFallen } from "../facts/without-fallen.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV685",
  severity: "error",
  *check(catalogue, { asOf, internal }) {
    const { facts, declarationVersions, known } = catalogue;
    const told = facts && snapshotOf(facts.data);
    if (!told) return;
    const { version } = told.declaration;
    const published = declarationVersions.get(String(version));
    if (!published) {
      if (known.declarationVersions.has(String(version))) return;
      yield {
        at: facts.locate("declaration", "version"),
        message: `Version ${version} of the declaration is in force, and it has no permanent address.`,
        hint: "Run: npm run facts",
      };
      return;
    }
    // Where there are no internal records, nobody can tell what has fallen from what was taken out.
    const fallen = internal ? fallenFacts(catalogue, asOf) : published.data;
    const stands = withoutFallen(published.data, fallen, told);
    const [first] = differences(comparable(told), comparable(stands));
    if (!first) return;
    yield {
      at: facts.locate(...first.path),
      message: `"${pathText(first.path)}" is not what was published as version ${version} of the declaration.`,
      hint: 'What was published stays. Raise "version" of the declaration and say in "change_summary" what is new, or put the text back.',
    };
  },
});
