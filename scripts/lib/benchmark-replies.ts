import { contentTypes } from "../../src/content-types/index.ts";
import { approved, file, range, type File } from "./benchmark-record.ts";
import { topics, type TextDrawer } from "./benchmark-text.ts";
import { leastReplies, type Counts } from "./benchmark-counts.ts";

/** Replies, each resting on a rule and a claim; one in twenty is a draft. */
export function templates(
  { title, sentence, sentences, wordings }: TextDrawer,
  count: number,
  counts: Counts,
): File[] {
  return range(count).map((i) =>
    file("templates", `reply-${i}`, {
      title: title(i),
      short_code: `reply-${i}`,
      intent: topics[i % topics.length],
      asked_as: wordings(6),
      variants: [
        { kind: "comment", channels: ["facebook-comment", "instagram-comment"], body: sentences(3) },
        { kind: "dm", channels: ["facebook-dm"], body: sentences(6) },
      ],
      do_not_use_when: sentence(),
      escalate_if: [sentence(), sentence()],
      escalate_to: "lead",
      rules: [`rule-${i % counts.rules}`],
      claims: [`claim-${i % counts.claims}`],
      status: i % 20 === 19 ? "draft" : "approved",
      approvals: approved(1),
    }),
  );
}

/** Questions that point to a reply. */
export function questions({ sentence, sentences, wordings }: TextDrawer, counts: Counts): File[] {
  const areas = contentTypes.faq.schema.shape.area.options;
  return range(counts.faq).map((i) =>
    file("faq", `question-${i}`, {
      question: sentence(),
      asked_as: wordings(4),
      area: areas[i % areas.length],
      short_answer: sentences(2),
      say: [sentence(), sentence()],
      do_not_say: [sentence()],
      background: sentences(4),
      template: `reply-${i % leastReplies}`,
      claims: [`claim-${i % counts.claims}`],
      escalate_to: "lead",
      status: "approved",
      approvals: approved(1),
    }),
  );
}
