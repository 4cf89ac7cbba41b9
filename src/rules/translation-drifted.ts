import { allEntries, type Catalogue, type Entry } from "../catalogue/catalogue.ts";
import { translationOf } from "../catalogue/translation-of.ts";
import { languagesOf } from "../content-types/languages.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import { isRetired } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";
import { locateInEnglish } from "./texts/locate-in-english.ts";

export default defineRule({
  code: "KV515",
  severity: "warning",
  *check(catalogue) {
    if (!languagesOf(catalogue).includes("en")) return;
    for (const entry of allEntries(catalogue)) {
      const bond = isRetired(entry) ? undefined : translationOf(entry);
      if (bond === undefined || bond.sourceHash === entry.swedishHash) continue;
      yield {
        at: placeOfBond(catalogue, entry, bond.file),
        message:
          bond.sourceHash === undefined
            ? "Nothing says which Swedish text the English one translates."
            : "The Swedish text has changed since the English one was translated.",
        hint: `Bring the English into line, then run: npm run translated -- ${bond.file}`,
      };
    }
  },
});

const placeOfBond = (catalogue: Catalogue, entry: Entry, file: string): Location =>
  file === entry.file
    ? entry.locate("translation", "source_hash")
    : locateInEnglish(catalogue, file, "source_hash");
