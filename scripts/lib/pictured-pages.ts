import type { Picture } from "../../src/build/take-pictures.ts";

const search = { sv: "/search/?q=kan+ni+raddera+mina+upgifter", en: "/search/?q=can+you+delete+my+data" };

/**
 * The pages that README.md and docs/tour.md show.
 *
 * @param internal The address of the internal site.
 * @param visible That of the public one.
 */
export function picturedPages(internal: string, visible: string): Picture[] {
  const page = (name: string, path: string | typeof search, site = internal): Picture => ({
    name,
    address: (language) => {
      const own = typeof path === "string" ? path : path[language];
      return new URL(language === "en" ? `/en${own}` : own, site).href;
    },
  });
  return [
    page("start", "/"),
    page("lead", "/start/lead/"),
    page("search", search),
    page("template", "/templates/ai-i-svar/"),
    page("may-i", "/may-i/?activity=support&data=confidential&ai=drafts"),
    page("crisis", "/crisis/"),
    page("kpi", "/kpis/nettosentiment/"),
    page("decision", "/decisions/"),
    page("risks", "/risks/"),
    page("registers", "/registers/"),
    page("declaration", "/declaration/"),
    page("public", "/", visible),
  ];
}
