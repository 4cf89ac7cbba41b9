import type { Entry } from "../../catalogue/catalogue.ts";
import { quoted } from "../../lib/list.ts";
import { defineChangeRule } from "./define-change-rule.ts";

type Zone = Entry<"noClaimZones">["data"];

export default defineChangeRule({
  code: "KV658",
  severity: "error",
  *check({ before, after }) {
    const all = Array.from(after.noClaimZones.values(), ({ data }) => data);
    for (const { id, data: was, locateName } of before.noClaimZones.values()) {
      const now = after.noClaimZones.get(id);
      // That it cannot be read is said where it is read.
      if (!now && after.known.noClaimZones.has(id)) continue;
      const dropped = (["sv", "en"] as const).flatMap((language) =>
        was.patterns[language].filter((one) => !all.some(({ patterns }) => covers(patterns[language], one))),
      );
      if (!now) {
        if (dropped.length === 0) continue;
        yield {
          at: locateName("patterns"),
          message: `The no-claim zone "${id}" is deleted, and with it ${quoted(dropped).join(", ")}.`,
          hint: "Move its words to another zone, and say there in “change_summary” why.",
        };
        continue;
      }
      const opened = openedBy(was, now.data);
      if (dropped.length + opened.length === 0 || hasNewReason(was, now.data)) continue;
      yield {
        at: dropped.length > 0 ? now.locateName("patterns") : now.locateName("allowed_with"),
        message:
          dropped.length > 0
            ? `${quoted(dropped).join(", ")} may be said from now on, and nothing says why.`
            : `The zone may now be entered with ${quoted(opened).join(", ")}, and nothing says why.`,
        hint: "Write the reason in “change_summary”, or leave the zone as it was.",
      };
    }
  },
});

/** Whether a phrase is still reacted to: by itself, or by one with a star that stands for it. */
const covers = (phrases: readonly string[], phrase: string): boolean =>
  phrases.some((one) => one === phrase || (one.endsWith("*") && phrase.startsWith(one.slice(0, -1))));

/** Claims and roles that let a text in and did not before. */
function openedBy({ allowed_with: was }: Zone, { allowed_with: now }: Zone): string[] {
  const claims = (now?.claims ?? []).filter((claim) => !was?.claims?.includes(claim));
  return now?.role === undefined || now.role === was?.role ? claims : [...claims, now.role];
}

const hasNewReason = ({ change_summary: was }: Zone, { change_summary: now }: Zone): boolean =>
  now !== undefined && now.sv !== was?.sv;
