import type { SearchWords } from "../search/search-words.ts";
import type { Context } from "./context.ts";
import { crisisAddress } from "./crisis-view.ts";

/** The words of the search, in the form its script takes them. */
export function searchWords(context: Context): SearchWords {
  const { words, language, href, portal } = context;
  // Only where replies are sent: a reader who narrows by a channel without any would find nothing.
  const used = new Set(
    Array.from(portal.catalogue.templates.values()).flatMap(({ data }) =>
      data.variants.flatMap((variant) => variant.channels),
    ),
  );
  const channels = Array.from(portal.catalogue.channels.values())
    .filter(({ id }) => used.has(id))
    .map(({ id, data }): [string, string] => [
      id,
      language === "en" ? (data.name_en ?? data.name) : data.name,
    ]);
  return {
    language,
    placeholder: words.searchPlaceholder,
    show: words.searchFilter,
    all: words.searchAll,
    kind: {
      template: words.kindTemplate,
      faq: words.kindFaq,
      rule: words.kindRule,
      declaration: words.kindDeclaration,
      policy: words.kindPolicy,
      process: words.kindPlan,
      decision: words.kindDecision,
      risk: words.kindRisk,
      kpi: words.kindKpi,
      post: words.searchKindPosts,
      tool: words.kindTool,
      claim: words.kindClaim,
      register: words.kindRegister,
      page: words.searchKindPage,
    },
    facets: [
      {
        name: "kind",
        label: words.facetKind,
        values: {
          template: words.searchKindTemplates,
          faq: words.kindFaq,
          rule: words.searchKindRules,
          declaration: words.kindDeclaration,
          policy: words.searchKindPolicies,
          process: words.kindPlan,
          decision: words.searchKindDecisions,
          risk: words.searchKindRisks,
          kpi: words.searchKindKpis,
          post: words.searchKindPosts,
          tool: words.searchKindTools,
          claim: words.searchKindClaims,
          register: words.searchKindRegisters,
          page: words.searchKindPages,
        },
      },
      { name: "channel", label: words.facetChannel, values: Object.fromEntries(channels) },
      {
        name: "topic",
        label: words.facetTopic,
        values: {
          ai: words.topicAi,
          privacy: words.topicPrivacy,
          data: words.topicData,
          moderation: words.topicModeration,
          service: words.topicService,
          crisis: words.topicCrisis,
        },
      },
      {
        name: "audience",
        label: words.facetAudience,
        values: { everyone: words.audienceEveryone, one: words.audienceOne },
      },
      {
        name: "tone",
        label: words.facetTone,
        values: {
          neutral: words.toneNeutral,
          warm: words.toneWarm,
          apologetic: words.toneApologetic,
          firm: words.toneFirm,
        },
      },
      { name: "lang", label: words.facetLanguage, values: { sv: words.swedish, en: words.english } },
    ],
    corrected: words.searchCorrected,
    unsure: words.searchUnsure,
    near: words.searchNear,
    escalate: { text: words.searchEscalate, short: words.handOver, href: href(crisisAddress(context)) },
    filters: words.searchFilters,
    allFilters: words.searchAllFilters,
    clearFilters: words.searchClearFilters,
    copyReply: words.copyReply,
    copied: words.onClipboard,
    copyFailed: words.copyFailed,
    useInstead: words.useInstead,
    page: href("/search/"),
  };
}
