import { aiLevel, dataClass } from "../content-types/fields.ts";
import type { Context } from "./context.ts";
import { activityWords } from "./activity-words.ts";
import type { LinkView } from "./views.ts";
import { mayIWords } from "./words/may-i.ts";

/** One of the three questions. Its name is that of the address's parameter. */
export interface QuestionView {
  readonly name: "activity" | "data" | "ai";
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
}

/** The page's words in one language. */
export type MayITexts = Readonly<Record<keyof typeof mayIWords, string>>;

export function mayITexts({ say }: Context): MayITexts {
  return Object.fromEntries(Object.entries(mayIWords).map(([key, text]) => [key, say(text)])) as MayITexts;
}

/** The kind of work, the data and what AI does, in that order. */
export function questionViews(
  context: Context,
  texts: MayITexts,
): readonly [work: QuestionView, data: QuestionView, ai: QuestionView] {
  const { activityQuestion, dataQuestion, aiQuestion } = texts;
  return [
    { name: "activity", legend: activityQuestion, options: activityWords(context) },
    {
      name: "data",
      legend: dataQuestion,
      options: dataClass.options.map((value) => ({
        value,
        label: texts[`${value}Data`],
        hint: texts[`${value}Hint`],
      })),
    },
    {
      name: "ai",
      legend: aiQuestion,
      options: aiLevel.options.map((value) => ({ value, label: texts[value], hint: texts[`${value}Hint`] })),
    },
  ];
}

/** Where one combination is answered. */
export const mayILink = ({ href, say }: Context): LinkView => ({
  text: say(mayIWords.toThePage),
  href: href("/may-i/"),
});
