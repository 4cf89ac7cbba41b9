import { allEntries } from "../catalogue/catalogue.ts";
import { nearestWord } from "../lib/nearest-word.ts";
import { satisfiedBy } from "./assurance/requirement-answers.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV811",
  severity: "error",
  *check(catalogue) {
    const requirements = new Map(
      Array.from(catalogue.frameworks.values(), ({ id, data }) => [
        id,
        new Set(data.requirements.map((one) => one.id)),
      ]),
    );
    for (const entry of allEntries(catalogue)) {
      for (const [i, { framework, requirement }] of satisfiedBy(entry).entries()) {
        const ids = requirements.get(framework);
        if (ids === undefined || ids.has(requirement)) continue;
        const near = nearestWord(requirement, ids);
        yield {
          at: entry.locate("satisfies", i, "requirement"),
          message: `The framework "${framework}" has no requirement "${requirement}".`,
          hint: near
            ? `Did you mean "${near}"?`
            : "Name a requirement by the id that the framework gives it.",
        };
      }
    }
    for (const { data, locate } of catalogue.frameworks.values()) {
      const ids = new Set(data.requirements.map(({ id }) => id));
      for (const [i, { id, part_of: above }] of data.requirements.entries()) {
        if (above === undefined || (ids.has(above) && above !== id)) continue;
        yield {
          at: locate("requirements", i, "part_of"),
          message: `There is no requirement "${above}" above this one.`,
          hint: 'Name one in the same list, or leave "part_of" out.',
        };
      }
    }
  },
});
