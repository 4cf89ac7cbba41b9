import { declarationInForce, fallenFacts, writtenFacts, type Facts } from "../facts/build-facts.ts";
import { differences, pathText, shownValue, type Difference } from "../facts/differences.ts";
import { withoutFallen } from "../facts/without-fallen.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV523",
  severity: "error",
  *check(catalogue, { asOf, internal }) {
    const declaration = declarationInForce(catalogue);
    if (!internal || !declaration) return;
    const { facts, known } = catalogue;
    if (!facts) {
      if (known.facts.size > 0) return;
      yield {
        at: declaration.locate(),
        message: "The public site has no facts about this declaration.",
        hint: "Run: npm run facts",
      };
      return;
    }
    // What is told although it has fallen is said by KV533: no error may keep up a site that tells more.
    const wanted = withoutFallen(writtenFacts(catalogue, asOf), fallenFacts(catalogue, asOf), facts.data);
    const drifted = differences(withoutFigures(facts.data), withoutFigures(wanted));
    for (const one of drifted) {
      yield {
        at: facts.locate(...one.path),
        message: sentence(one),
        hint: "Run: npm run facts. Then read what changed: it is what the public will be told.",
      };
    }
  },
});

/** A new figure every week is no mistake in what the public is told: KV528 says when they are old. */
const withoutFigures = ({ kpis, ...rest }: Facts) => ({
  ...rest,
  kpis: kpis.map(({ title, target }) => ({ title, target })),
});

function sentence({ path, here, wanted }: Difference): string {
  const name = `"${pathText(path)}"`;
  if (wanted === undefined) return `${name} is ${shownValue(here)}, but no internal record says so.`;
  const is = here === undefined ? "is missing" : `is ${shownValue(here)}`;
  return `${name} ${is}, but the internal records say ${shownValue(wanted)}.`;
}
