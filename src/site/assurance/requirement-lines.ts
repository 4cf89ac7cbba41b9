import type { Entry } from "../../catalogue/catalogue.ts";
import { satisfiedBy } from "../../rules/assurance/requirement-answers.ts";
import type { Context } from "../context.ts";
import type { LineView, LinkView } from "../views.ts";
import { frameworkWords as texts } from "../words/frameworks.ts";

/** Which requirements of frameworks a record answers, for its receipt; nothing when it names none that there is. */
export function requirementLines({ portal, say, link }: Context, entry: Entry): LineView[] {
  const named = satisfiedBy(entry).flatMap(({ framework: id, requirement }): LinkView[] => {
    const framework = portal.catalogue.frameworks.get(id);
    const found = framework?.data.requirements.find((one) => one.id === requirement);
    if (!framework || !found) return [];
    return [link("frameworks", id, `${say(framework.data.title)}: ${found.reference}`)];
  });
  // Two parts of one article have one number.
  const links = [...new Map(named.map((one) => [one.text, one])).values()];
  if (links.length === 0) return [];
  return [{ label: say(texts.answers), value: String(links.length), form: "figure", why: links }];
}
