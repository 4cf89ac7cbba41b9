import type { Topic } from "../content-types/fields.ts";
import { byShortCode, coverage, weeksOfUse } from "../engine/use/template-use.ts";
import { list } from "../lib/list.ts";
import { capital, type Context } from "./context.ts";
import { lowerFirst } from "./figures.ts";
import { number, period, value } from "./format.ts";
import { topicWord } from "./topic-words.ts";
import type { LinkView } from "./views.ts";
import { useWords } from "./words/use.ts";

/** The latest week's share of replies with a template, for some topics. */
export interface CoverageView {
  readonly label: string | LinkView;
  readonly share: string;
  readonly of: string;
}

/** Half a year: what was before lies in the table that the receipt leads to. */
const shownWeeks = 26;

/** The page's words in one language. */
export type UseTexts = Readonly<Record<keyof typeof useWords, string>>;

export function useTexts({ say }: Context): UseTexts {
  return Object.fromEntries(Object.entries(useWords).map(([key, text]) => [key, say(text)])) as UseTexts;
}

/** Each KPI that is counted from the same replies, for its own topics; then all of them. */
export function coverageViews(context: Context, texts: UseTexts) {
  const { portal, language, words, link } = context;
  const { catalogue } = portal;
  const rows = catalogue.templateUse?.data.rows ?? [];
  const codes = byShortCode(catalogue.templates.values());
  const kpis = Array.from(catalogue.kpis.values()).filter(({ data }) => data.from_template_use);
  const columns = [
    ...kpis.map(({ id, data }) => ({
      label: link("kpis", id, topicList(context, data.from_template_use ?? [])),
      weeks: weeksOfUse(rows, codes, data.from_template_use),
    })),
    { label: texts.allTopics, weeks: weeksOfUse(rows, codes) },
  ];
  const percent = (share: number | undefined) =>
    share === undefined ? "–" : value(share, { unit: "percent", precision: 1 }, language);
  return {
    coverage: columns.flatMap(({ label, weeks }): CoverageView[] => {
      const last = weeks.at(-1);
      if (!last) return [];
      const { withTemplate, replies } = last;
      const of = `${number(withTemplate, language, 0)} ${words.of} ${number(replies, language, 0)} ${texts.replies}`;
      return [{ label, share: percent(coverage(last)), of }];
    }),
    // Every list has the same weeks, since each week with a row is in all of them.
    weeks: (columns[0]?.weeks ?? [])
      .map(({ week }, i) => ({
        week: period(week, language),
        shares: columns.map(({ weeks }) => {
          const one = weeks[i];
          return one ? `${percent(coverage(one))} (${one.withTemplate}/${one.replies})` : "–";
        }),
      }))
      .reverse()
      .slice(0, shownWeeks),
  };
}

/** `AI, integritet och data`: a name for the topics together. */
function topicList({ words, language }: Context, topics: readonly Topic[]): string {
  const names = topics.map((topic) => lowerFirst(topicWord(words, topic)));
  return capital(list(names, language === "sv" ? "och" : "and"));
}
