import { stringify } from "yaml";
import type { z } from "zod";
import { missingFields } from "../../src/authoring/example-of.ts";
import { contentTypes, type TypeName } from "../../src/content-types/index.ts";

/** A made-up portal, and the same with a few files edited; texts by path below the content folder. */
export interface BenchmarkPortal {
  readonly before: ReadonlyMap<string, string>;
  /** Only the files that the change touches. */
  readonly edited: ReadonlyMap<string, string>;
}

/** Shares of a large team's records; the rest are replies. */
const shares = { claims: 0.2, faq: 0.1, rules: 0.02, kpis: 0.004, decisionRules: 0.004 } as const;
const weeks = 104;

/**
 * A portal of many records, each reply resting on a rule and a claim, for measuring. The same on every machine.
 *
 * @param records How many records.
 * @param changed How many files the change edits: tables, rules and replies in turn.
 */
export function benchmarkPortal(records: number, changed: number): BenchmarkPortal {
  const count = (type: keyof typeof shares) => Math.max(1, Math.round(records * shares[type]));
  const pick = (type: keyof typeof shares, i: number) => `${type.toLowerCase()}-${i % count(type)}`;
  const replies =
    records - Object.keys(shares).reduce((sum, type) => sum + count(type as keyof typeof shares), 0);
  const before = new Map<string, string>([
    ["site.yaml", stringify(record("site", { as_of: "2026-11-22" }))],
    file("roles", "editor", { holders: [{ person_id: "person-01", from: "2026-01-01" }] }),
    file("channels", "facebook-comment", {}),
    ["internal/policies/example/sv.mdx", `---\n${stringify(record("policies", {}))}---\n\nText.\n`],
    ...range(count("rules")).map((i) => file("rules", pick("rules", i), {})),
    ...range(count("claims")).map((i) =>
      file("claims", pick("claims", i), { sources: [{ rule: pick("rules", i), accessed: "2026-11-02" }] }),
    ),
    ...range(count("kpis")).flatMap((i) => [
      file("kpis", pick("kpis", i), {}),
      [`internal/kpis/${pick("kpis", i)}.csv`, table(i)] as const,
    ]),
    ...range(count("decisionRules")).map((i) =>
      file("decisionRules", pick("decisionRules", i), {
        when: { kpi: pick("kpis", i), variation: "worsening" },
      }),
    ),
    ...range(replies).map((i) => {
      const body = { sv: text(i, "sv"), en: text(i, "en") };
      const variants = [{ kind: "comment", channels: ["facebook-comment"], body }];
      const rests = { rules: [pick("rules", i)], claims: [pick("claims", i)] };
      return file("templates", `t-${i}`, { short_code: `t-${i}`, variants, status: "approved", ...rests });
    }),
    ...range(count("faq")).map((i) => file("faq", pick("faq", i), { template: `t-${i}` })),
  ]);
  const edited = range(changed).map((i): readonly [string, string] => {
    const path =
      [
        `internal/kpis/${pick("kpis", i)}.csv`,
        `internal/rules/${pick("rules", i)}.yaml`,
        `internal/templates/t-${i}.yaml`,
      ][i % 3] ?? "";
    const old = before.get(path) ?? "";
    return [path, path.endsWith(".csv") ? `${old}2026-W46;12;;\n` : old.replace(/sv: .*/, "$& Nytt.")];
  });
  return { before, edited: new Map(edited) };
}

const range = (length: number): number[] => Array.from({ length }, (_, i) => i);

function record(type: TypeName, fields: Record<string, unknown>): Record<string, unknown> {
  return {
    ...fields,
    ...missingFields(contentTypes[type].schema as z.ZodObject, Object.keys(fields), "required"),
  };
}

const file = (type: TypeName, id: string, fields: Record<string, unknown>): readonly [string, string] => [
  `${contentTypes[type].path}/${id}.yaml`,
  stringify(record(type, fields)),
];

/** Two years of weekly figures up to the week before the latest, without a pattern but not at random. */
function table(seed: number): string {
  const rows = range(weeks).map((week) => {
    const monday = Temporal.PlainDate.from("2026-11-02").subtract({ weeks: weeks - 1 - week });
    const label = `${monday.yearOfWeek}-W${String(monday.weekOfYear).padStart(2, "0")}`;
    return `${label};${10 + (((week + seed) * 7919) % 13) / 4};;\n`.replace(/(\d)\.(\d)/, "$1,$2");
  });
  return `period;value;n;note\n${rows.join("")}`;
}

function text(i: number, language: "sv" | "en"): string {
  const sentence = {
    sv: `Tack för frågan. Ärende ${i} läses av en människa innan vi svarar.`,
    en: `Thank you for asking. A person reads enquiry ${i} before we answer.`,
  }[language];
  return Array.from({ length: 4 }, () => sentence).join(" ");
}
