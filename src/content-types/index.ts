import type { z } from "zod";
import { attestation } from "./attestation.ts";
import { block } from "./block.ts";
import { channel } from "./channel.ts";
import { checklist } from "./checklist.ts";
import { claim } from "./claim.ts";
import { correction } from "./correction.ts";
import { dataFlow } from "./data-flow.ts";
import { decisionLog } from "./decision-log.ts";
import { decisionRule } from "./decision-rule.ts";
import { declaration } from "./declaration.ts";
import { declarationVersion } from "./declaration-version.ts";
import type { ContentType, Form } from "./define.ts";
import { events } from "./events.ts";
import { exception } from "./exception.ts";
import { experiment } from "./experiment.ts";
import { experimentResults } from "./experiment-results.ts";
import { facts } from "./facts.ts";
import { faq } from "./faq.ts";
import { format } from "./format.ts";
import { framework } from "./framework.ts";
import { incident } from "./incident.ts";
import { kpi } from "./kpi.ts";
import { noClaimZone } from "./no-claim-zone.ts";
import { pillar } from "./pillar.ts";
import { playbook } from "./playbook.ts";
import { policy } from "./policy.ts";
import { post } from "./post.ts";
import { postResults } from "./post-results.ts";
import { publishing } from "./publishing.ts";
import { review } from "./review.ts";
import { risk } from "./risk.ts";
import { roadmapPhase } from "./roadmap.ts";
import { role } from "./role.ts";
import { rule } from "./rule.ts";
import { ruleTest } from "./rule-test.ts";
import { site } from "./site.ts";
import { synonyms } from "./synonyms.ts";
import { template } from "./template.ts";
import { templateUse } from "./template-use.ts";
import { theme } from "./theme.ts";
import { terms } from "./terms.ts";
import { tool } from "./tool.ts";
import { trustReview } from "./trust-review.ts";
import { vendor } from "./vendor.ts";
import { weekPlan } from "./week-plan.ts";
import { withheld } from "./withheld.ts";

/** Every type of content. To add one: a file beside this one, and a line here. */
export const contentTypes = {
  site,
  roles: role,
  policies: policy,
  rules: rule,
  tools: tool,
  vendors: vendor,
  terms,
  declarations: declaration,
  channels: channel,
  claims: claim,
  corrections: correction,
  templates: template,
  templateUse,
  faq,
  playbooks: playbook,
  incidents: incident,
  kpis: kpi,
  events,
  decisionRules: decisionRule,
  ruleTests: ruleTest,
  decisions: decisionLog,
  risks: risk,
  reviews: review,
  attestations: attestation,
  exceptions: exception,
  dataFlows: dataFlow,
  frameworks: framework,
  noClaimZones: noClaimZone,
  pillars: pillar,
  themes: theme,
  formats: format,
  blocks: block,
  experiments: experiment,
  experimentResults,
  checklists: checklist,
  publishing,
  synonyms,
  posts: post,
  postResults,
  trustReviews: trustReview,
  roadmap: roadmapPhase,
  weeks: weekPlan,
  facts,
  declarationVersions: declarationVersion,
  withheld,
} as const satisfies Record<string, ContentType>;

export type ContentTypes = typeof contentTypes;
export type TypeName = keyof ContentTypes;
/** The checked fields of one entry of a type. */
export type DataOf<N extends TypeName> = z.infer<ContentTypes[N]["schema"]>;
export type FormOf<N extends TypeName> = ContentTypes[N]["form"] & Form;

export const typeNames = Object.keys(contentTypes) as TypeName[];
