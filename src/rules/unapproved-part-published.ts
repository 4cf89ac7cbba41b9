import type { DataOf } from "../content-types/index.ts";
import { judgedOn } from "../engine/publishing/duties.ts";
import { reachedPlatform } from "../engine/publishing/log-figures.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV776",
  severity: "error",
  *check({ publishing, blocks, formats }) {
    for (const [i, row] of publishing?.data.rows.entries() ?? []) {
      if (!publishing || row.outcome === "called_off") continue;
      const isOut = reachedPlatform(row);
      const verb = isOut ? "was published with" : "is planned with";
      const format = whyNot(formats.get(row.format)?.data.status, isOut);
      if (format !== undefined) {
        yield {
          at: publishing.locate("rows", i, "format"),
          message: `"${row.post}" ${verb} the format "${row.format}", which ${format}.`,
          hint: "Approve the format first, or choose one that is in use.",
        };
      }
      for (const [j, id] of row.blocks?.entries() ?? []) {
        const block = blocks.get(id)?.data;
        const why = block && (whyNot(block.status, isOut) ?? lapsed(block, judgedOn(row)));
        if (why === undefined) continue;
        yield {
          at: publishing.locate("rows", i, "blocks", j),
          message: `"${row.post}" ${verb} the block "${id}", which ${why}.`,
          hint: isOut
            ? "Take it down or replace the block, and write the block that is there now."
            : "Choose an approved block.",
        };
      }
    }
  },
});

/** What is retired today was in use once: only pieces that are still to come out are held back by it. */
function whyNot(status: string | undefined, isOut: boolean): string | undefined {
  if (status === "draft") return "is a draft";
  return !isOut && (status === "retired" || status === "paused") ? `is ${status}` : undefined;
}

const lapsed = ({ rights: { until } }: DataOf<"blocks">, day: string): string | undefined =>
  until !== undefined && day > until ? `we had the right to use only until ${until}` : undefined;
