import type { Context } from "../context.ts";
import type { DecisionListView } from "../decision-view.ts";
import type { KpiDashboardView } from "../kpi-dashboard.ts";
import type { RegisterView, SectionView } from "../record-view.ts";
import type { RuleListView } from "../rule-view.ts";
import type { TemplateListView } from "../template-list.ts";
import { firstOf } from "./first-of.ts";
import { paged, type Paged, type Pages } from "./paged.ts";

/**
 * Rows on one page of each kind of list. With so many of the size that people write, a page stays within what any page
 * may weigh; see `test/browser/weight.test.ts`.
 */
export const rowsOnPage = {
  registers: 50,
  /** Each with the whole reply, to be copied. */
  templates: 40,
  /** Each with its terms, examples and reason. */
  rules: 20,
  /** Each with a sparkline. */
  kpis: 30,
  decisions: 40,
} as const;

/** The pages of a register: what it is, its figures and pictures stand on the first. */
export const registerPages = (context: Context, list: RegisterView): Pages<RegisterView> =>
  paged(
    context,
    { ...list, sections: list.sections?.map((section) => shortened(context, section)) },
    {
      most: rowsOnPage.registers,
      anchor: (group) => `group-${group}`,
      further: (page) => ({ ...page, lead: undefined, sections: undefined }),
    },
  );

export const templatePages = (context: Context, list: TemplateListView): Pages<Paged<TemplateListView>> =>
  paged(context, list, {
    most: rowsOnPage.templates,
    further: (page) => ({ ...page, lead: undefined, links: [] }),
  });

export const rulePages = (context: Context, list: RuleListView): Pages<Paged<RuleListView>> =>
  paged(context, list, { most: rowsOnPage.rules, further: (page) => ({ ...page, lead: undefined }) });

/** What the figures decide stands on the first page. */
export const kpiPages = (context: Context, list: KpiDashboardView): Pages<Paged<KpiDashboardView>> =>
  paged(context, list, {
    most: rowsOnPage.kpis,
    name: context.words.navKpis,
    further: (page) => ({ ...page, sentence: undefined, counts: [], receipt: undefined, report: undefined }),
  });

export const decisionPages = (context: Context, list: DecisionListView): Pages<Paged<DecisionListView>> =>
  paged(context, list, {
    most: rowsOnPage.decisions,
    name: context.words.navDecisions,
    further: (page) => ({ ...page, sentence: undefined, receipt: undefined, report: undefined }),
  });

/** What stands before a list is named as far as a page of it would go, and counted from there. */
function shortened(context: Context, section: SectionView): SectionView {
  if (!section.rows) return section;
  const { shown, more } = firstOf(context, section.rows, rowsOnPage.registers);
  return more === undefined
    ? section
    : { ...section, rows: [...shown, { id: `more-${section.id}`, title: more, facts: "" }] };
}
