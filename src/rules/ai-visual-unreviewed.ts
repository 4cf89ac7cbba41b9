import type { Entry } from "../catalogue/catalogue.ts";
import { isGenerated } from "../content-types/digital-source-type.ts";
import { count, list } from "../lib/list.ts";
import { defineRule, type Finding } from "./define-rule.ts";

export default defineRule({
  code: "KV754",
  severity: "error",
  *check({ blocks, rules, known }) {
    for (const block of blocks.values()) {
      const { kind, status, digital_source_type, label } = block.data;
      if (kind !== "visual" || status !== "approved" || !isGenerated(digital_source_type)) continue;
      if (label === undefined) {
        yield {
          at: block.locate("digital_source_type"),
          message: "AI has made the picture, or a part of it, but no rule says how it is labelled.",
          hint: 'Name the rule whose label it carries, as in "label: r05".',
        };
        continue;
      }
      const rule = rules.get(label);
      // A rule that is not there, or cannot be read, is reported for that.
      if (!rule || !known.rules.has(label)) continue;
      yield* unreviewed(block, rule);
    }
  },
});

/** What the rule that sets the label asks for and the block does not have. */
function* unreviewed(block: Entry<"blocks">, { id, data }: Entry<"rules">): Generator<Finding> {
  if (!data.label) {
    yield {
      at: block.locate("label"),
      message: `The rule "${id}" sets no label.`,
      hint: "Name the rule that says how pictures made with AI are labelled.",
    };
  }
  const { approval } = data;
  if (!approval) return;
  const inRole = block.data.approvals.filter(({ role }) => approval.roles.includes(role));
  const needed = approval.two_person ? 2 : 1;
  const people = new Set(inRole.map(({ by }) => by)).size;
  if (people >= needed) return;
  yield {
    at: block.locateName("approvals"),
    message: `The rule "${id}" asks for the approval of ${count(needed, "person", "people")} in the roles ${list(approval.roles)}. The picture has ${people}.`,
    hint: "Have it reviewed and approved as the rule says, or set the status back until it is.",
  };
}
