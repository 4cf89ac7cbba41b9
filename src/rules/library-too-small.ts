import { blockKind } from "../content-types/block.ts";
import { count } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";

const names = { hook: "opening", visual: "visual", cta: "call to action" } as const;

export default defineRule({
  code: "KV753",
  severity: "error",
  *check({ site, blocks, known }, { internal }) {
    const least = site?.data.programme.approved_blocks;
    const approved = Array.from(blocks.values()).filter(({ data }) => data.status === "approved");
    if (!site || least === undefined || !internal || approved.length === 0) return;

    // A block that cannot be read is reported for that, and may well be approved.
    const unread = known.blocks.size - blocks.size;
    const at = () => site.locate("programme", "approved_blocks");
    if (approved.length + unread < least) {
      yield {
        at: at(),
        message: `The creative library has ${count(approved.length, "approved block")}. It needs at least ${least}.`,
        hint: "Have those that are drafts approved, or write those that are missing.",
      };
    }
    for (const kind of blockKind.options) {
      if (unread > 0 || approved.some(({ data }) => data.kind === kind)) continue;
      yield {
        at: at(),
        message: `The creative library has no approved ${names[kind]}.`,
        hint: "A post needs an opening, a picture and something to do. Have one approved.",
      };
    }
  },
});
