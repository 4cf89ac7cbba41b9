import type { Entry } from "../../catalogue/catalogue.ts";
import { parsePeriod } from "../../lib/period.ts";
import { changeMade, templateChange } from "../../programme/trust-themes.ts";
import { capital, type Context } from "../context.ts";
import { trustChange } from "./trust-change.ts";
import { trustReviewWords as texts } from "../words/trust-reviews.ts";

type Review = Entry<"trustReviews">;

/** `10 teman, 5 svarsmallar ändrade. Negativa kommentarer om integritet −18 %, mål −30 %`: one line of a report. */
export function trustReviewSummary(context: Context, { data }: Review): string {
  const { say } = context;
  const week = parsePeriod(data.week, "weekly");
  const change = week && trustChange(context, data.measure, week);
  const target = change?.target === undefined ? "" : `, ${say(texts.targetShort)} ${change.target}`;
  return [
    `${data.themes.length} ${say(texts.themes)}, ${changedText(context, data)}`,
    ...(change ? [`${capital(say(texts.negativeShort))} ${change.change}${target}`] : []),
  ].join(". ");
}

/** How many templates have been changed as the review said. */
export function templatesChanged({ portal }: Context, { week: text, themes }: Review["data"]): number {
  const week = parsePeriod(text, "weekly");
  if (!week) return 0;
  return themes.filter((theme) => {
    const change = templateChange(theme);
    return change && changeMade(change, week, portal.catalogue.templates) === "made";
  }).length;
}

function changedText(context: Context, data: Review["data"]): string {
  const { say } = context;
  const n = templatesChanged(context, data);
  if (n === 0) return say(texts.noneChanged);
  return `${n} ${say(n === 1 ? texts.oneTemplateChanged : texts.templatesChanged)}`;
}
