import { publishing, type PublishingRow } from "../../src/content-types/publishing.ts";

/** A post of the publishing log that nothing is wrong with: reviewed on a Monday, out the day after, an order on the Friday before. */
export const logged = (row: Partial<PublishingRow> = {}): PublishingRow => ({
  post: "2026-w46-01",
  reviewed_on: "2026-11-09",
  platform: "facebook",
  kind: "organic",
  format: "a",
  ai_level: "none",
  label_shown: "not_needed",
  reason: "ingen AI",
  first_pass: "yes",
  author: "person-01",
  ordered_on: "2026-11-06",
  published: "2026-11-10",
  outcome: "published",
  assets: 1,
  production_cost: 0,
  ...row,
});

/** The log's file with these rows, each under an id of its own. */
export function logFile(...rows: readonly Partial<PublishingRow>[]): {
  "internal/publishing/log.csv": string;
} {
  const columns = Object.keys(publishing.schema.shape.rows.element.shape) as (keyof PublishingRow)[];
  const lines = rows.map((row, i) => {
    const whole = logged({ post: `p-${i + 1}`, ...row });
    return columns.map((column) => cell(whole[column])).join(";");
  });
  return { "internal/publishing/log.csv": `${[columns.join(";"), ...lines].join("\n")}\n` };
}

const cell = (value: string | number | readonly string[] | undefined): string =>
  value === undefined ? "" : typeof value === "object" ? value.join(" ") : String(value).replace(".", ",");
