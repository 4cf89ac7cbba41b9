import type { PublishingRow } from "../content-types/publishing.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV780",
  severity: "error",
  *check({ publishing }) {
    for (const [i, row] of publishing?.data.rows.entries() ?? []) {
      const found = contradiction(row);
      if (!found || !publishing) continue;

      const [field, message, hint] = found;
      yield { at: publishing.locate("rows", i, field), message: `"${row.post}" ${message}.`, hint };
    }
  },
});

type Field = keyof PublishingRow;
/** Where it stands, what is wrong, and what to do. The first that is found is enough. */
type Contradiction = readonly [Field, string, string];

function contradiction(row: PublishingRow): Contradiction | undefined {
  return outcomeWithoutDay(row) ?? adFiguresOfPost(row) ?? moreThanTheWhole(row);
}

function outcomeWithoutDay({ published, outcome }: PublishingRow): Contradiction | undefined {
  if (published !== undefined && outcome === undefined)
    return [
      "outcome",
      `was published on ${published}, but has no outcome`,
      'Write "published", or what the platform did.',
    ];
  if (published !== undefined && outcome === "called_off")
    return ["outcome", `was called off, but also published on ${published}`, "Keep the one that is true."];
  if (published === undefined && outcome !== undefined && outcome !== "called_off")
    return ["published", `has the outcome "${outcome}", but no day`, "Write the day on which it came out."];
  return undefined;
}

function adFiguresOfPost(row: PublishingRow): Contradiction | undefined {
  if (row.kind === "ad") return undefined;
  const field = (["rejected", "conversions", "spend", "revenue"] as const).find(
    (name) => row[name] !== undefined,
  );
  if (field === undefined) return undefined;
  return [
    field,
    `is organic, but has "${field}", which only ads have`,
    'Write "ad" as its kind, or leave the cell empty.',
  ];
}

function moreThanTheWhole(row: PublishingRow): Contradiction | undefined {
  const pairs = [
    ["rejected", "assets"],
    ["clicks", "impressions"],
    ["conversions", "clicks"],
  ] as const;
  for (const [part, whole] of pairs) {
    const [few, many] = [row[part], row[whole]];
    if (few !== undefined && few > (many ?? 0))
      return [
        part,
        `has more "${part}" (${few}) than "${whole}" (${many ?? "none given"})`,
        "Compare with the platform’s report.",
      ];
  }
  return undefined;
}
