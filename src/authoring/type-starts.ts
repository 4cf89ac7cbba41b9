import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import type { TypeName } from "../content-types/index.ts";
import { isInForce, isRetired } from "../rules/approvals/in-force.ts";
import { NothingToName } from "./start-fields.ts";
import { startOfDecisions } from "./start-of-decisions.ts";
import { startOfPhase, startOfTrustReview, startOfWeekPlan } from "./start-of-programme.ts";
import { startOfRuleTest } from "./start-of-rule-test.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a type's start has beyond the examples of its schema. */
export interface TypeStart {
  /** Examples in place of the schema's own. */
  readonly example?: Fields;
  /** Fields that are what they are, and no example. */
  readonly set?: (fields: Fields) => Fields;
}

export interface TypeStartContext {
  readonly catalogue: Catalogue;
  readonly id: string;
  readonly asOf: string;
}

/** The start of a type; most need nothing of their own. */
export function startsOf(type: TypeName): (context: TypeStartContext) => TypeStart {
  return starts[type] ?? (() => ({}));
}

const starts: { readonly [N in TypeName]?: (context: TypeStartContext) => TypeStart } = {
  // Somebody who has no other role; an author writes who.
  roles: ({ catalogue, asOf }) => ({
    set: () => ({ holders: [{ person_id: freePersonKey(catalogue), from: asOf }], may_approve: [] }),
  }),
  declarations: ({ catalogue: { rules, tools } }) => ({
    set: () => ({
      approved_uses: idsOf(
        "rules",
        "that allows something",
        rules,
        ({ data }) => data.verdict !== "not_allowed",
      ),
      not_used_for: idsOf(
        "rules",
        "that forbids something",
        rules,
        ({ data }) => data.verdict === "not_allowed",
      ),
      tools: idsOf("tools", "that is in use", tools, isInForce),
    }),
  }),
  templates: ({ catalogue, id, asOf }) => ({
    set: () => ({ short_code: freeShortCode(catalogue, id), expires: later(asOf, { months: 6 }) }),
  }),
  // What nobody has checked yet is neither supported nor harmless.
  claims: ({ asOf }) => ({
    set: ({ owner, reviewer }) => {
      if (owner === reviewer) throw new NothingToName("roles", "other than the owner");
      return { verdict: "unsupported", valid_until: later(asOf, { months: 6 }) };
    },
  }),
  tools: () => ({ set: () => ({ personal_data: "possible", trains_on_our_data: "unknown" }) }),
  kpis: ({ asOf }) => ({
    example: {
      counting_rule: { sv: "x", en: "x" },
      baseline: { pending_until: asOf },
      target: { op: ">=", value: 0, by: asOf },
    },
    set: () => ({
      baseline: { pending_until: later(asOf, { months: 1 }) },
      target: { op: ">=", value: 0, by: later(asOf, { months: 3 }) },
    }),
  }),
  // Most often a reply was wrong; an author names another text instead.
  corrections: () => ({ example: { template: "example" } }),
  // A block belongs to the pillar of its format, and goes where the format goes.
  blocks: ({ catalogue: { formats, themes } }) => ({
    set: ({ formats: named }) => {
      const format = formats.get(String((named as readonly unknown[])[0]));
      const pillar = themes.get(format?.data.theme ?? "")?.data.pillar;
      return format && pillar !== undefined ? { pillar, platforms: format.data.platforms } : {};
    },
  }),
  exceptions: ({ asOf }) => ({ set: () => ({ expires: later(asOf, { months: 1 }) }) }),
  // Not to be used until somebody has found a legal basis for it.
  dataFlows: () => ({ example: { why_not: { sv: "x", en: "x" } }, set: () => ({ used: false }) }),
  decisions: startOfDecisions,
  roadmap: startOfPhase,
  weeks: startOfWeekPlan,
  trustReviews: startOfTrustReview,
  ruleTests: startOfRuleTest,
};

const later = (day: string, by: { months: number }): string =>
  Temporal.PlainDate.from(day).add(by).toString();

/** Every entry that will do; a text about all of them names all of them. */
function idsOf<E extends Entry>(
  type: TypeName,
  which: string,
  entries: ReadonlyMap<string, E>,
  fits: (entry: E) => boolean,
): string[] {
  const ids = Array.from(entries.values())
    .filter((entry) => !isRetired(entry) && fits(entry))
    .map(({ id }) => id);
  if (ids.length === 0) throw new NothingToName(type, which);
  return ids;
}

/** The first key that no holder of a role has: `person-09`. */
function freePersonKey({ roles }: Catalogue): string {
  const taken = new Set(
    Array.from(roles.values()).flatMap(({ data }) => data.holders.map(({ person_id }) => person_id)),
  );
  const keys = Array.from({ length: taken.size + 1 }, (_, i) => `person-${String(i + 1).padStart(2, "0")}`);
  return keys.find((key) => !taken.has(key)) ?? "";
}

/** The id, as far as it is short enough and no other reply has it. */
function freeShortCode({ templates }: Catalogue, id: string): string {
  const taken = new Set(Array.from(templates.values(), ({ data }: Entry<"templates">) => data.short_code));
  const short = id.slice(0, 29).replace(/-$/, "");
  const numbered = Array.from({ length: taken.size + 1 }, (_, i) => (i === 0 ? short : `${short}-${i + 1}`));
  return numbered.find((code) => !taken.has(code)) ?? short;
}
