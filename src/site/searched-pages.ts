import type { RegisterView } from "./record-view.ts";
import type { SearchedPage } from "./search-entries.ts";
import type { SiteView } from "./site-view.ts";

/** The pages that list or calculate something, for the search. */
export function searchedPages(view: SiteView): SearchedPage[] {
  const registers: readonly RegisterView[] = [
    view.policyList.first,
    view.toolList.first,
    view.faqList.first,
    view.claimList.first,
    view.registers,
    view.content,
    ...view.lists.map(({ first }) => first),
    view.helpList,
    view.reportList.first,
  ];
  return [
    ...registers,
    view.templateList.first,
    view.ruleList.first,
    view.mayI,
    view.exports,
    view.reviews,
    view.writing,
    view.accessibility,
    ...view.starts.filter(({ work }) => work !== "reply").map(({ page }) => ({ page, lead: undefined })),
  ].map(({ page, lead }) => ({ page, lead }));
}
