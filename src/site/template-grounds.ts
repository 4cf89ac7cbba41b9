import type { Entry } from "../catalogue/catalogue.ts";
import { claimLines } from "./claim-lines.ts";
import type { Context } from "./context.ts";
import { entryTitle } from "./entry-title.ts";
import { outMark } from "./relations/fallen-reason.ts";
import { verdictMark } from "./status.ts";
import type { LineView } from "./views.ts";

type Template = Entry<"templates">["data"];

/** What a reply rests on, a line each: its claims as they stand, its rules with their verdicts, and the policies that these follow from. */
export function templateGrounds(
  context: Context,
  { claims, rules: ids }: Pick<Template, "claims" | "rules">,
): LineView[] {
  const { words, link, say, portal } = context;
  const rules = ids.flatMap((id) => portal.catalogue.rules.get(id) ?? []);
  const policies = new Set(rules.map(({ data }) => data.policy));
  return [
    ...claimLines(context, claims),
    ...rules.map((rule): LineView => ({
      label: outMark(context, rule) ?? words.kindRule,
      value: link(
        "rules",
        rule.id,
        `${rule.id.toUpperCase()} ${say(rule.data.title)} (${verdictMark(context, rule.data.verdict).word.toLowerCase()})`,
      ),
      form: "text",
    })),
    ...Array.from(policies).flatMap((id): LineView[] => {
      const policy = portal.catalogue.policies.get(id);
      if (!policy) return [];
      return [
        { label: words.kindPolicy, value: link("policies", id, entryTitle(context, policy)), form: "text" },
      ];
    }),
  ];
}
