import { list } from "../../lib/list.ts";
import { recurringThemes, reviewedWeeks, type ReviewedWeek } from "../../programme/trust-themes.ts";
import { capital, type Context } from "../context.ts";
import { number, period } from "../format.ts";
import type { SectionView } from "../record-view.ts";
import { trustChange } from "../programme/trust-change.ts";
import { trustReviewSections } from "../programme/trust-review-sections.ts";
import { trustReviewSummary } from "../programme/trust-review-summary.ts";
import { trustReviewWords as texts } from "../words/trust-reviews.ts";
import { defineRegister } from "./define-register.ts";

/** The weekly reviews of what people ask about AI and privacy. */
export const trustReviewRegister = defineRegister({
  type: "trustReviews",
  area: "registers",
  group: "programme",
  title: texts.title,
  lead: texts.lead,
  about: texts.about,
  record: (context, entry) => {
    const { say, role, portal } = context;
    const { data } = entry;
    const reviewed = reviewedWeeks(portal.catalogue);
    return {
      facts: [data.date, readText(context, data.read)],
      lead: { text: `${capital(trustReviewSummary(context, entry))}.` },
      sections: trustReviewSections(context, entry, recurringThemes(reviewed).get(entry.id) ?? []),
      receipt: {
        title: say(texts.receipt),
        lines: [
          { label: say(texts.date), value: data.date, form: "figure" },
          { label: say(texts.by), value: capital(list(data.by.map(role), say(texts.and))), form: "text" },
        ],
      },
    };
  },
  list: (context, records) => {
    const { say } = context;
    const reviewed = reviewedWeeks(context.portal.catalogue);
    return {
      sections:
        reviewed.length === 0 ? [] : [negativeSection(context, reviewed), themeSection(context, reviewed)],
      groups: [
        {
          id: "weeks",
          title: say(texts.all),
          rows: records
            .toSorted((a, b) => (a.entry.data.week < b.entry.data.week ? 1 : -1))
            .map(({ row, entry }) => ({
              ...row,
              notes: [`${trustReviewSummary(context, entry)}.`],
            })),
          empty: say(texts.empty),
        },
      ],
    };
  },
});

/** `1 284 kommentarer och 238 meddelanden lästa`. */
function readText(
  { say, language }: Context,
  { comments, messages }: { comments: number; messages: number },
): string {
  const counted = (n: number) => number(n, language, 0);
  return `${counted(comments)} ${say(texts.comments)} ${say(texts.and)} ${counted(messages)} ${say(texts.messages)} ${say(texts.read)}`;
}

/** The figure that the reviews are to bring down, week by week. */
function negativeSection(context: Context, reviewed: readonly ReviewedWeek[]): SectionView {
  const { say, language, link } = context;
  const latest = reviewed.at(-1);
  const target = latest && trustChange(context, latest.review.data.measure, latest.week)?.target;
  return {
    id: "negative",
    title: say(texts.negative),
    text: target === undefined ? undefined : { text: `${say(texts.targetIs)} ${target}.` },
    table: {
      caption: say(texts.negativeCaption),
      columns: [
        { title: say(texts.thisWeek) },
        { title: say(texts.courseShort) },
        { title: say(texts.share), isNumeric: true },
        { title: say(texts.change), isNumeric: true },
      ],
      rows: reviewed.toReversed().map(({ week, review }) => {
        const found = trustChange(context, review.data.measure, week);
        const name = period(week, language);
        return found ? [name, found.course, found.value, found.change] : [name, "–", "–", "–"];
      }),
    },
    link: latest && link("kpis", latest.review.data.measure, say(texts.toKpi)),
  };
}

/** Themes down, weeks across: what grows and what goes away. */
function themeSection(context: Context, reviewed: readonly ReviewedWeek[]): SectionView {
  const { say, language } = context;
  const titles = new Map(
    reviewed.flatMap(({ review }) => review.data.themes.map(({ id, title }) => [id, say(title)] as const)),
  );
  const countIn = ({ review }: ReviewedWeek, id: string) =>
    review.data.themes.find((theme) => theme.id === id)?.count;
  const total = (id: string) => reviewed.reduce((sum, one) => sum + (countIn(one, id) ?? 0), 0);
  return {
    id: "themes",
    title: say(texts.weekByWeek),
    table: {
      caption: say(texts.weekByWeekText),
      columns: [
        { title: say(texts.theme) },
        ...reviewed.map(({ week }) => ({ title: period(week, language), isNumeric: true })),
      ],
      rows: [...titles]
        .toSorted(([a], [b]) => total(b) - total(a))
        .map(([id, title]) => [title, ...reviewed.map((one) => String(countIn(one, id) ?? "–"))]),
    },
  };
}
