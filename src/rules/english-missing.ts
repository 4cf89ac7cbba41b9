import { allEntries, allProse } from "../catalogue/catalogue.ts";
import { untranslated } from "../catalogue/untranslated.ts";
import { languagesOf } from "../content-types/languages.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV514",
  severity: "error",
  *check(catalogue) {
    if (!languagesOf(catalogue).includes("en")) return;
    for (const entry of allEntries(catalogue)) {
      if (!isInForce(entry)) continue;
      for (const { path } of untranslated(entry.data)) {
        yield {
          at: entry.locate(...path, "en"),
          message: `"${nameOf(path)}" has no English text.`,
          hint: "Add “en:” below the Swedish text. Until then the English page shows the Swedish one.",
        };
      }
    }
    for (const { entry } of allProse(catalogue)) {
      // An English text that is there but cannot be read has its own message.
      const isThere = entry.prose.en || catalogue.texts.has(entry.file.replace(/sv\.mdx$/, "en.mdx"));
      if (isThere || !isInForce(entry)) continue;
      yield {
        at: entry.locateName("title"),
        message: "This text has no English translation.",
        hint: "Write it in “en.mdx” beside this file.",
      };
    }
  },
});

/** The field as an author would point it out: a list's entry by the list's name and its place. */
function nameOf(path: readonly (string | number)[]): string {
  const last = path.at(-1) ?? "";
  return typeof last === "number" ? `${path.at(-2) ?? ""} ${last + 1}` : last;
}
