import type { AuditFile } from "../audit/on-day.ts";
import { allEntries } from "../catalogue/catalogue.ts";
import { accessibilityView, type AccessibilityView } from "./accessibility-view.ts";
import { appManifest } from "./app-manifest.ts";
import { auditView, type AuditView } from "./audit-view.ts";
import { claimListView, claimView } from "./claim-view.ts";
import { createContext, type Context } from "./context.ts";
import { crisisView, type CrisisView } from "./crisis-view.ts";
import { decisionListView, decisionView, type DecisionListView, type DecisionView } from "./decision-view.ts";
import { declarationView, type DeclarationView } from "./declaration-view.ts";
import { diagnosticsView, type DiagnosticsView } from "./diagnostics-view.ts";
import { exportsView, type ExportsView } from "./exports-view.ts";
import { faqListView, faqView } from "./faq-view.ts";
import { frameView, type FrameView } from "./frame.ts";
import type { HistoryPage } from "./history-pages.ts";
import { helpListView, helpPages, helpView, type HelpView } from "./help-view.ts";
import { inlineReferences, type InlineReferences } from "./inline-references.ts";
import { kpiDashboardView, type KpiDashboardView } from "./kpi-dashboard.ts";
import { kpiView, type KpiView } from "./kpi-view.ts";
import type { Language } from "./language.ts";
import { lazily, lazyParts } from "./lazily.ts";
import type { Portal } from "./portal.ts";
import { mayIView, type MayIView } from "./may-i-view.ts";
import { decisionPages, kpiPages, registerPages, rulePages, templatePages } from "./paging/list-pages.ts";
import type { Paged, Pages } from "./paging/paged.ts";
import { policyListView, policyView, type PolicyView } from "./policy-view.ts";
import type { RecordView, RegisterView } from "./record-view.ts";
import { contentView, registersView } from "./register-view.ts";
import { calculatedPages, registers } from "./registers/index.ts";
import { listView, recordViews } from "./registers/register-pages.ts";
import { reportListView } from "./report-list.ts";
import { reportViews, type ReportView } from "./report-view.ts";
import { reviewsViews, type ReviewsView, type RoleReviewsView } from "./reviews/reviews-view.ts";
import { ruleListView, ruleView, type RuleListView, type RuleView } from "./rule-view.ts";
import { sourceViews, type SourceView } from "./source-view.ts";
import { searchView, type SearchView } from "./search-view.ts";
import { startViews, type StartView } from "./start/start-view.ts";
import { templateListView, type TemplateListView } from "./template-list.ts";
import { templateView, type TemplateView } from "./template-view.ts";
import { useView, type UseView } from "./use-view.ts";
import { toolListView, toolView } from "./tool-view.ts";
import { writingView, type WritingView } from "./writing-view.ts";

/** Everything the pages show, in one language. Each part is made once, when it is first asked for. */
export interface SiteView {
  readonly language: Language;
  readonly frame: FrameView;
  /** The portal as something to install. */
  readonly app: ReturnType<typeof appManifest>;
  /** One for each kind of work. */
  readonly starts: readonly StartView[];
  readonly search: SearchView;
  readonly templates: readonly TemplateView[];
  readonly templateList: Pages<Paged<TemplateListView>>;
  readonly use: UseView;
  readonly exports: ExportsView;
  readonly rules: readonly RuleView[];
  readonly ruleList: Pages<Paged<RuleListView>>;
  readonly mayI: MayIView;
  readonly policies: readonly PolicyView[];
  readonly policyList: Pages<RegisterView>;
  readonly tools: readonly RecordView[];
  readonly toolList: Pages<RegisterView>;
  readonly faq: readonly RecordView[];
  readonly faqList: Pages<RegisterView>;
  readonly crisis: CrisisView;
  readonly claims: readonly RecordView[];
  readonly claimList: Pages<RegisterView>;
  readonly declaration: DeclarationView;
  /** The lists of all registers, and the pages of their records. */
  readonly lists: readonly Pages<RegisterView>[];
  readonly records: readonly RecordView[];
  /** The second page and those after it, of every list of records that is longer than a page. */
  readonly furtherPages: readonly RegisterView[];
  /** The pages that lead to them. */
  readonly registers: RegisterView;
  readonly content: RegisterView;
  readonly reviews: ReviewsView;
  readonly roleReviews: readonly RoleReviewsView[];
  readonly diagnostics: DiagnosticsView;
  readonly help: readonly HelpView[];
  readonly helpList: RegisterView;
  readonly writing: WritingView;
  readonly accessibility: AccessibilityView;
  readonly sources: readonly SourceView[];
  readonly histories: readonly HistoryPage[];
  /** What applied on other days; made when it is asked for. */
  readonly audit: () => Promise<AuditView>;
  readonly kpis: readonly KpiView[];
  readonly kpiDashboard: Pages<Paged<KpiDashboardView>>;
  readonly decisions: readonly DecisionView[];
  readonly decisionList: Pages<Paged<DecisionListView>>;
  readonly reports: readonly ReportView[];
  readonly reportList: Pages<RegisterView>;
  /** What components in prose show, by collection and id. */
  readonly inline: InlineReferences;
}

/** What is read only when somebody asks for the past. */
export interface Past {
  readonly histories: (context: Context) => readonly HistoryPage[];
  /** The whole history by days. */
  readonly audit: () => Promise<AuditFile>;
}

/** Makes everything that pages show of a portal, in one language. Pure, but for what `past` reads when it is asked. */
export function siteView(portal: Portal, language: Language, past: Past): SiteView {
  const context = createContext(portal, language);
  const { catalogue } = portal;
  const each = <E, V>(entries: ReadonlyMap<string, E>, view: (context: Context, entry: E) => V) =>
    Array.from(entries.values(), (entry) => view(context, entry));
  const cut = (list: RegisterView) => registerPages(context, list);
  const registered = lazily(() =>
    registers.map((register) => {
      const records = recordViews(context, register);
      return { records, list: cut(listView(context, register, records)) };
    }),
  );
  const reviews = lazily(() => reviewsViews(context));
  return lazyParts<SiteView>({
    language: () => language,
    frame: () => frameView(context),
    app: () => appManifest(context),
    search: () => searchView(context),
    starts: ({ templates, kpis }) =>
      startViews(
        context,
        templates,
        kpis.map(({ row }) => row),
      ),
    templates: () => each(catalogue.templates, templateView),
    templateList: ({ templates }) => templatePages(context, templateListView(context, templates)),
    use: ({ templates }) => useView(context, templates),
    exports: () => exportsView(context),
    rules: () =>
      Array.from(catalogue.rules.values())
        .filter(({ data }) => data.status === "active")
        .map((entry) => ruleView(context, entry)),
    ruleList: ({ rules }) => rulePages(context, ruleListView(context, rules)),
    mayI: ({ rules }) => mayIView(context, rules),
    policies: () => each(catalogue.policies, policyView),
    policyList: ({ policies }) => cut(policyListView(context, policies)),
    tools: () => each(catalogue.tools, toolView),
    toolList: ({ tools }) => cut(toolListView(context, tools)),
    faq: () => each(catalogue.faq, faqView),
    faqList: ({ faq }) => cut(faqListView(context, faq)),
    crisis: ({ templates }) => crisisView(context, templates),
    claims: () => each(catalogue.claims, claimView),
    claimList: ({ claims }) => cut(claimListView(context, claims)),
    declaration: () => declarationView(context),
    lists: () => [
      ...registered().map(({ list }) => list),
      ...calculatedPages.map((page) => cut(listView(context, page, []))),
    ],
    furtherPages: ({ policyList, toolList, faqList, claimList, reportList, lists }) =>
      [policyList, toolList, faqList, claimList, reportList, ...lists].flatMap(({ further }) => further),
    records: () => registered().flatMap(({ records }) => records),
    registers: () => registersView(context),
    content: () => contentView(context),
    reviews: () => reviews().reviews,
    roleReviews: () => reviews().roleReviews,
    diagnostics: () => diagnosticsView(context, helpPages, Array.from(allEntries(catalogue)).length),
    help: () => Array.from(helpPages.values(), (page) => helpView(context, page)),
    helpList: () => helpListView(context),
    writing: () => writingView(context),
    accessibility: () => accessibilityView(language, "internal", catalogue.site?.data.contact),
    sources: () => sourceViews(context),
    histories: () => past.histories(context),
    audit: () => async () => auditView(context, await past.audit()),
    kpis: () =>
      Array.from(catalogue.kpis.values()).flatMap((entry) => {
        const history = portal.kpis.get(entry.id);
        return history ? [kpiView(context, entry, history)] : [];
      }),
    kpiDashboard: ({ kpis }) => kpiPages(context, kpiDashboardView(context, kpis)),
    decisions: () => each(catalogue.decisionRules, decisionView),
    decisionList: () => decisionPages(context, decisionListView(context)),
    reports: () => reportViews(context),
    reportList: () => cut(reportListView(context)),
    inline: () => inlineReferences(context),
  });
}
