import type { Catalogue } from "../catalogue/catalogue.ts";
import type { DataOf } from "../content-types/index.ts";
import { countWords } from "../lib/count-words.ts";
import { languageNames, textsOf, type TextLanguage } from "../lib/texts-of.ts";
import { isRetired } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

/** What fits on one printed A4 page with its headings and lists. */
const mostWords = 420;

export default defineRule({
  code: "KV517",
  severity: "error",
  *check(catalogue) {
    for (const declaration of catalogue.declarations.values()) {
      if (isRetired(declaration)) continue;
      for (const language of ["sv", "en"] as const) {
        const words = countWords(textsOnPage(declaration.data, language, catalogue).join(" "));
        if (words <= mostWords) continue;
        yield {
          at: declaration.locate(),
          message: `In ${languageNames[language]}, with the rules and tools that it lists, it is ${words} words long. One page holds ${mostWords}.`,
          hint: "Shorten the longest field, or the public statement of a rule.",
        };
      }
    }
  },
});

/** What stands on the printed page. The reason for a change, earlier versions and the steps of an objection do not. */
function textsOnPage(
  declaration: DataOf<"declarations">,
  language: TextLanguage,
  { rules, tools }: Pick<Catalogue, "rules" | "tools">,
): string[] {
  const { change_summary: _, history: __, objection_steps: ___, ...page } = declaration;
  const statements = [...declaration.approved_uses, ...declaration.not_used_for].map((id) => {
    const rule = rules.get(id)?.data;
    return (rule?.public_statement ?? rule?.statement)?.[language] ?? "";
  });
  const names = declaration.tools.map((id) => tools.get(id)?.data.name ?? "");
  const own = [...textsOf(page)].filter((text) => text.language === language).map(({ text }) => text);
  return [...own, ...statements, ...names];
}
