import { modeOf } from "../approvals/mode.ts";
import { allEntries } from "../catalogue/catalogue.ts";
import type { ContentType } from "../content-types/define.ts";
import { contentTypes } from "../content-types/index.ts";
import { appManifest } from "./app-manifest.ts";
import { auditFileOf, sourceOf } from "./audit-source.ts";
import { auditView, type AuditView } from "./audit-view.ts";
import { claimReviewJson } from "./proof-log/claim-review-json.ts";
import { claimListView, claimView } from "./claim-view.ts";
import { createContext } from "./context.ts";
import { crisisView, type CrisisView } from "./crisis-view.ts";
import {
  decisionListView,
  decisionNotice,
  decisionView,
  type DecisionListView,
  type DecisionView,
} from "./decision-view.ts";
import { declarationView, type DeclarationView } from "./declaration-view.ts";
import { diagnosticsView, type DiagnosticsView } from "./diagnostics-view.ts";
import { inEachLanguageOf } from "./each-language.ts";
import { exportFilesOf } from "./exports.ts";
import { exportsView, type ExportsView } from "./exports-view.ts";
import { faqListView, faqView } from "./faq-view.ts";
import { frameView, type FrameView } from "./frame.ts";
import { historyPagesOf, type HistoryPage } from "./history-pages.ts";
import { graphJson } from "./relations/graph-json.ts";
import { helpListView, helpPages, helpView, type HelpView } from "./help-view.ts";
import { inlineReferences, type InlineReferences } from "./inline-references.ts";
import { kpiDashboardView, type KpiDashboardView } from "./kpi-dashboard.ts";
import { decisionsJson, kpiJson } from "./kpi-json.ts";
import { kpiView, type KpiView } from "./kpi-view.ts";
import { lazily } from "./lazily.ts";
import { languages, type Language } from "./language.ts";
import { mayIJson } from "./may-i-answers.ts";
import { mayIView, type MayIView } from "./may-i-view.ts";
import { policyListView, policyView, type PolicyView } from "./policy-view.ts";
import { openPortal } from "./portal.ts";
import { recordJson } from "./record-json.ts";
import type { RecordView, RegisterView } from "./record-view.ts";
import { contentView, registersView } from "./register-view.ts";
import { calculatedPages, registers } from "./registers/index.ts";
import { listView, recordViews } from "./registers/register-pages.ts";
import { reportListView } from "./report-list.ts";
import { reportViews, type ReportView } from "./report-view.ts";
import { reviewsViews, type ReviewsView, type RoleReviewsView } from "./reviews/reviews-view.ts";
import { ruleListView, ruleView, type RuleListView, type RuleView } from "./rule-view.ts";
import { sourceViews, type SourceView } from "./source-view.ts";
import { searchSource, type SearchedPage } from "./search-entries.ts";
import { searchView, type SearchView } from "./search-view.ts";
import { searchWords } from "./search-words.ts";
import { startView, type StartView } from "./start-view.ts";
import { templateListView, type TemplateListView } from "./template-list.ts";
import { templateView, type TemplateView } from "./template-view.ts";
import { useView, type UseView } from "./use-view.ts";
import { toolListView, toolView } from "./tool-view.ts";
import { writingView, type WritingView } from "./writing-view.ts";

/** Everything the pages show, in one language. Each part is made once. */
export interface SiteView {
  readonly language: Language;
  readonly frame: FrameView;
  /** The portal as something to install. */
  readonly app: ReturnType<typeof appManifest>;
  readonly start: StartView;
  readonly search: SearchView;
  readonly templates: readonly TemplateView[];
  readonly templateList: TemplateListView;
  readonly use: UseView;
  readonly exports: ExportsView;
  readonly rules: readonly RuleView[];
  readonly ruleList: RuleListView;
  readonly mayI: MayIView;
  readonly policies: readonly PolicyView[];
  readonly policyList: RegisterView;
  readonly tools: readonly RecordView[];
  readonly toolList: RegisterView;
  readonly faq: readonly RecordView[];
  readonly faqList: RegisterView;
  readonly crisis: CrisisView;
  readonly claims: readonly RecordView[];
  readonly claimList: RegisterView;
  readonly declaration: DeclarationView;
  /** The lists of all registers, and the pages of their records. */
  readonly lists: readonly RegisterView[];
  readonly records: readonly RecordView[];
  /** The pages that lead to them. */
  readonly registers: RegisterView;
  readonly content: RegisterView;
  readonly reviews: ReviewsView;
  readonly roleReviews: readonly RoleReviewsView[];
  readonly diagnostics: DiagnosticsView;
  readonly help: readonly HelpView[];
  readonly helpList: RegisterView;
  readonly writing: WritingView;
  readonly sources: readonly SourceView[];
  readonly histories: readonly HistoryPage[];
  /** What applied on other days; made when it is asked for. */
  readonly audit: () => Promise<AuditView>;
  readonly kpis: readonly KpiView[];
  readonly kpiDashboard: KpiDashboardView;
  readonly decisions: readonly DecisionView[];
  readonly decisionList: DecisionListView;
  readonly reports: readonly ReportView[];
  readonly reportList: RegisterView;
  /** What components in prose show, by collection and id. */
  readonly inline: InlineReferences;
}

// The only module that reads the world: the content folder, and the day where the content pins none.
const today = process.env["KVITTO_TODAY"] ?? Temporal.Now.plainDateISO("Europe/Stockholm").toString();
const mode = modeOf(process.env["KVITTO_APPROVALS"]);
const portal = await openPortal(process.env["KVITTO_CONTENT"] ?? "content", today, mode);
/** Every version that main has held, read when somebody first asks for the past. */
const past = lazily(() => sourceOf(portal.history, portal.proof));
const historyPages = historyPagesOf(portal, past);

/** The whole history by days, which the page about the past reads. */
export const auditJson = lazily(async () => auditFileOf(portal, await past()));

function siteView(language: Language): SiteView {
  const context = createContext(portal, language);
  const { catalogue } = portal;
  const templates = Array.from(catalogue.templates.values(), (entry) => templateView(context, entry));
  const rules = Array.from(catalogue.rules.values())
    .filter(({ data }) => data.status === "active")
    .map((entry) => ruleView(context, entry));
  const policies = Array.from(catalogue.policies.values(), (entry) => policyView(context, entry));
  const tools = Array.from(catalogue.tools.values(), (entry) => toolView(context, entry));
  const faq = Array.from(catalogue.faq.values(), (entry) => faqView(context, entry));
  const claims = Array.from(catalogue.claims.values(), (entry) => claimView(context, entry));
  const registered = registers.map((register) => {
    const records = recordViews(context, register);
    return { records, list: listView(context, register, records) };
  });
  const kpis = Array.from(catalogue.kpis.values()).flatMap((entry) => {
    const history = portal.kpis.get(entry.id);
    return history ? [kpiView(context, entry, history)] : [];
  });
  return {
    language,
    frame: frameView(context),
    app: appManifest(context),
    search: searchView(context),
    start: startView(context, templates, decisionNotice(context)),
    templates,
    templateList: templateListView(context, templates),
    use: useView(context, templates),
    exports: exportsView(context),
    rules,
    ruleList: ruleListView(context, rules),
    mayI: mayIView(context, rules),
    policies,
    policyList: policyListView(context, policies),
    tools,
    toolList: toolListView(context, tools),
    faq,
    faqList: faqListView(context, faq),
    crisis: crisisView(context, templates),
    claims,
    claimList: claimListView(context, claims),
    declaration: declarationView(context),
    lists: [
      ...registered.map(({ list }) => list),
      ...calculatedPages.map((page) => listView(context, page, [])),
    ],
    records: registered.flatMap(({ records }) => records),
    registers: registersView(context),
    content: contentView(context),
    ...reviewsViews(context),
    diagnostics: diagnosticsView(context, helpPages, Array.from(allEntries(catalogue)).length),
    help: Array.from(helpPages.values(), (page) => helpView(context, page)),
    helpList: helpListView(context),
    writing: writingView(context),
    sources: sourceViews(context),
    histories: historyPages(context),
    audit: async () => auditView(context, await auditJson()),
    kpis,
    kpiDashboard: kpiDashboardView(context, kpis),
    decisions: Array.from(catalogue.decisionRules.values(), (entry) => decisionView(context, entry)),
    decisionList: decisionListView(context),
    reports: reportViews(context),
    reportList: reportListView(context),
    inline: inlineReferences(context),
  };
}

/** The internal site in both languages. */
export const site: Readonly<Record<Language, SiteView>> = { sv: siteView("sv"), en: siteView("en") };

/** What the search index is made from. */
export const searchFile = searchSource(portal, { sv: searchedPages(site.sv), en: searchedPages(site.en) });

/** The words of the search, which its script fetches. */
export const searchWordFiles = languages.map((language) => ({
  language,
  words: searchWords(createContext(portal, language)),
}));

/** The pages that list or calculate something, for the search. */
function searchedPages(view: SiteView): SearchedPage[] {
  const registers: readonly RegisterView[] = [
    view.policyList,
    view.toolList,
    view.faqList,
    view.claimList,
    view.registers,
    view.content,
    ...view.lists,
    view.helpList,
    view.reportList,
  ];
  return [
    ...registers,
    view.templateList,
    view.ruleList,
    view.mayI,
    view.exports,
    view.reviews,
    view.writing,
  ].map(({ page, lead }) => ({ page, lead }));
}

/** Astro's static paths for a page that exists in both languages. */
export const inEachLanguage = inEachLanguageOf(site);

/** The JSON of every record that has a page of its own, by the first part of its address. KPIs have a richer one. */
export const recordFiles = Array.from(allEntries(portal.catalogue)).flatMap((entry) => {
  const { page, form, path }: ContentType = contentTypes[entry.type];
  const [, section = "", id] = page?.(entry.id).split("/") ?? [];
  return page && id && form !== "table" && path.startsWith("internal/")
    ? [{ section, json: recordJson(portal, entry) }]
    : [];
});

/** The JSON of records that share a page, by its address: `/roles.json` for `/roles/`. */
export const sharedFiles = Array.from(
  Map.groupBy(allEntries(portal.catalogue), ({ type, id }) => {
    const { page, path }: ContentType = contentTypes[type];
    const [, section = "", own] = page?.(id).split("/") ?? [];
    return own === "" && path.startsWith("internal/") ? section : "";
  }),
  ([section, entries]) => ({
    section,
    json: { version: 1, asOf: portal.asOf, records: entries.map((entry) => recordJson(portal, entry)) },
  }),
).filter(({ section }) => section !== "");

/** The JSON of every KPI, which its chart in the browser is drawn from. */
export const kpiFiles = Array.from(portal.catalogue.kpis.values()).flatMap(
  (entry) => kpiJson(portal, entry) ?? [],
);

/** The files with replies for other tools, by ending. */
export const exportFiles = exportFilesOf(portal);

/** The JSON of all decisions. */
export const decisionsFile = decisionsJson(portal);

/** The proof log with the names of ClaimReview. */
export const claimsFile = claimReviewJson(portal);

/** What rests on what. */
export const graphFile = graphJson(portal);

/** What may be done, for every combination. */
export const mayIFile = mayIJson(portal);
