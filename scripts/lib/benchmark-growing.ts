import { contentTypes } from "../../src/content-types/index.ts";
import { archivedTermsTypes } from "../../src/content-types/terms-type.ts";
import { approved, file, range, type File } from "./benchmark-record.ts";
import { leastReplies, type Counts } from "./benchmark-counts.ts";
import type { TextDrawer } from "./benchmark-text.ts";

const riskCategories = contentTypes.risks.schema.shape.category.options;
const toolCategories = contentTypes.tools.schema.shape.categories.element.options;
const activities = contentTypes.rules.schema.shape.activities.element.options;

/** What grows with the team, but for replies and questions. */
export function growing(draw: TextDrawer, counts: Counts, kpis: number): File[] {
  const { one, title, sentence, sentences } = draw;
  return [
    ...range(counts.rules).map((i) => {
      const verdict = one(["allowed", "allowed", "conditional", "not_allowed"] as const);
      return file("rules", `rule-${i}`, {
        title: title(i),
        verdict,
        activities: [activities[i % activities.length], one(activities)].filter(
          (a, n, all) => all.indexOf(a) === n,
        ),
        statement: sentences(2),
        why: sentences(3),
        example_ok: sentence(),
        example_not_ok: sentence(),
        policy: "publishing",
        ...(verdict === "conditional" && {
          conditions: [sentence(), sentence()],
          label: { sv: "AI-förslag, läst", en: "AI suggestion, read" },
          approval: { roles: ["editor"], two_person: false },
        }),
        ...(verdict === "not_allowed" && { escalate_to: "lead" }),
        approvals: approved(1),
      });
    }),
    ...range(counts.claims).map((i) =>
      file("claims", `claim-${i}`, {
        claim: sentence(),
        review_step: sentence(),
        sources: [{ rule: `rule-${i % counts.rules}`, accessed: "2026-11-02" }],
        status: "approved",
        approvals: approved(1),
      }),
    ),
    ...range(counts.vendors).map((i) =>
      file("vendors", `vendor-${i}`, { name: `Exempelbolag ${i}`, provides: sentences(2) }),
    ),
    ...range(counts.tools).map((i) =>
      file("tools", `tool-${i}`, {
        name: `Exempelverktyg ${i}`,
        vendor: `vendor-${i % counts.vendors}`,
        categories: [toolCategories[i % toolCategories.length]],
        terms: [`terms-${i % counts.vendors}`],
        purpose: sentence(),
        human_oversight: sentences(2),
        approvals: approved(1),
      }),
    ),
    ...range(counts.terms).map((i) =>
      file("terms", `terms-${i}`, {
        vendor: `vendor-${i % counts.vendors}`,
        terms_type: archivedTermsTypes[Math.floor(i / counts.vendors)],
      }),
    ),
    ...range(counts.incidents).map((i) =>
      file(
        "incidents",
        `incident-2026-${10 + (i % 2)}-${String(1 + (i % 20)).padStart(2, "0")}-${1 + Math.floor(i / 20)}`,
        {
          title: title(i),
          summary: sentences(3),
          affected: { channels: ["facebook-comment"], tools: [`tool-${i % counts.tools}`] },
        },
      ),
    ),
    ...range(counts.corrections).map((i) =>
      file("corrections", `correction-2026-09-01-${i + 1}`, {
        title: title(i),
        template: `reply-${i % leastReplies}`,
        found_at: "2026-08-31",
        corrected_at: "2026-09-01",
        wrong: sentence(),
        right: sentence(),
        cause: sentence(),
      }),
    ),
    ...range(counts.risks).map((i) =>
      file("risks", `risk-${i}`, {
        title: title(i),
        category: riskCategories[i % riskCategories.length],
        scenario: sentences(2),
        mitigation: sentences(2),
        rules: [`rule-${i % counts.rules}`],
        kpis: [`kpi-${i % kpis}`],
      }),
    ),
    ...range(counts.reviews).map((i) =>
      file("reviews", `2026-11-02-rule-${i}`, {
        record: { type: "rules", id: `rule-${i}` },
        checked: [sentence()],
      }),
    ),
    file("pillars", "pillar-0", { title: { sv: "Lära", en: "Teach" }, status: "active" }),
    ...range(3).map((i) =>
      file("themes", `theme-${i}`, { title: short(title(i)), pillar: "pillar-0", status: "active" }),
    ),
    ...range(counts.formats).map((i) =>
      file("formats", `format-${i}`, {
        title: { sv: `Format ${i}`, en: `Format ${i}` },
        theme: `theme-${i % 3}`,
        summary: sentences(2),
        goal_kpi: `kpi-${i % kpis}`,
        status: "active",
      }),
    ),
    ...range(counts.blocks).map((i) =>
      file("blocks", `block-${i}`, {
        title: { sv: `Öppning ${i}`, en: `Hook ${i}` },
        content: sentence(),
        pillar: "pillar-0",
        formats: [`format-${i % counts.formats}`],
        status: "approved",
        approvals: approved(1),
      }),
    ),
  ];
}

const short = ({ sv, en }: { sv: string; en: string }) => ({ sv: sv.slice(0, 60), en: en.slice(0, 60) });
