import type { Entry } from "../../catalogue/catalogue.ts";
import { defineChangeRule } from "./define-change-rule.ts";

type Source = Entry<"claims">["data"]["sources"][number];

export default defineChangeRule({
  code: "KV659",
  severity: "error",
  *check({ before, after }) {
    for (const { id, data, locate } of after.claims.values()) {
      const was = before.claims.get(id)?.data;
      if (!was || data.valid_until <= was.valid_until || data.sources.length === 0) continue;
      const read = new Map(was.sources.map((source) => [keyOf(source), source.accessed]));
      const isNewlyRead = data.sources.some((source) => source.accessed > (read.get(keyOf(source)) ?? ""));
      if (isNewlyRead) continue;
      yield {
        at: locate("valid_until"),
        message: `The claim is to hold until ${data.valid_until} instead of ${was.valid_until}, and no source has been read anew.`,
        hint: "Read the sources and write the day in “accessed”, or leave the last day as it was.",
      };
    }
  },
});

/** What tells one source from another. */
const keyOf = ({ rule, tool, policy, declaration, url }: Source): string =>
  JSON.stringify([rule, tool, policy, declaration, url]);
