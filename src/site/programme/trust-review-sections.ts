import type { Entry } from "../../catalogue/catalogue.ts";
import { parsePeriod, type Period } from "../../lib/period.ts";
import { changeMade, templateChange, type RecurringTheme } from "../../programme/trust-themes.ts";
import { capital, type Context } from "../context.ts";
import { entryTitle } from "../entry-title.ts";
import type { RegisterRow, SectionView } from "../record-view.ts";
import { trustChange } from "./trust-change.ts";
import type { LinkView, MarkView } from "../views.ts";
import { trustReviewWords as texts } from "../words/trust-reviews.ts";

type Review = Entry<"trustReviews">;

/** What a review's page shows: the themes, what changes because of them, the figure they are to bring down. */
export function trustReviewSections(
  context: Context,
  { data }: Review,
  themes: readonly RecurringTheme[],
): SectionView[] {
  const { say, show } = context;
  const week = parsePeriod(data.week, "weekly");
  if (!week) return [];
  const changes = themes.flatMap((one) => changeRow(context, week, one));
  const unchanged = themes.flatMap((one) => unchangedRow(context, one));
  const wordings = themes.flatMap(({ theme }) => theme.wording ?? []);
  return [
    { id: "themes", title: say(texts.themesTitle), table: themeTable(context, themes) },
    ...(changes.length > 0 ? [{ id: "changes", title: say(texts.changes), rows: changes }] : []),
    ...(unchanged.length > 0 ? [{ id: "unanswered", title: say(texts.unanswered), rows: unchanged }] : []),
    ...(wordings.length > 0
      ? [
          {
            id: "sounds",
            title: say(texts.sounds),
            // What people write is Swedish, whatever language the page is in.
            items: wordings.map((text) => ({
              text: say({ sv: `”${text}”`, en: `“${text}”` }),
              lang: "sv" as const,
            })),
          },
        ]
      : []),
    ...negativeSection(context, data.measure, week),
    { id: "next", title: say(texts.next), text: show(data.next) },
  ];
}

function themeTable(context: Context, themes: readonly RecurringTheme[]) {
  const { say } = context;
  return {
    caption: say(texts.themesCaption),
    columns: [
      { title: say(texts.theme) },
      { title: say(texts.count), isNumeric: true },
      { title: say(texts.before), isNumeric: true },
      { title: say(texts.weeksRunning), isNumeric: true },
      { title: say(texts.reply) },
    ],
    rows: themes.map(({ theme, weeks, before }) => [
      say(theme.title),
      String(theme.count),
      before === undefined ? "–" : String(before),
      String(weeks),
      (theme.template && templateLink(context, theme.template)) ?? noReplyMark(context),
    ]),
  };
}

const noReplyMark = ({ say }: Context): MarkView => ({
  word: say(texts.noReply),
  tone: "none",
  icon: "ring",
});

function templateLink(context: Context, id: string): LinkView | undefined {
  const template = context.portal.catalogue.templates.get(id);
  return template && context.link("templates", id, entryTitle(context, template));
}

/** A template that changes because of a theme, and whether it has. */
function changeRow(context: Context, week: Period, { theme }: RecurringTheme): RegisterRow[] {
  const { say, portal } = context;
  const change = templateChange(theme);
  if (!change) return [];
  const { template, version, what } = change;
  const made = changeMade(change, week, portal.catalogue.templates);
  const since = portal.catalogue.templates.get(template)?.data;
  return [
    {
      id: `change-${theme.id}`,
      link: templateLink(context, template),
      title: template,
      notes: [say(what)],
      facts: [
        `${capital(say(texts.version))} ${version}`,
        ...(made === "made" && since?.version === version ? [since.effective_date] : []),
      ].join(" · "),
      mark:
        made === "made"
          ? { word: say(texts.changed), tone: "good", icon: "check" }
          : made === "waiting"
            ? { word: say(texts.waiting), tone: "none", icon: "clock" }
            : { word: say(texts.unchanged), tone: "warn", icon: "warning" },
    },
  ];
}

/** A theme without a template, and why nothing is done about it. */
function unchangedRow({ say }: Context, { theme, weeks }: RecurringTheme): RegisterRow[] {
  const reason = theme.change && "none_because" in theme.change ? say(theme.change.none_because) : undefined;
  if (theme.template !== undefined && reason === undefined) return [];
  if (theme.template === undefined && templateChange(theme)) return [];
  return [
    {
      id: `theme-${theme.id}`,
      title: say(theme.title),
      notes: reason ? [reason] : [],
      facts: `${say(texts.weeksRunning)}: ${weeks}`,
    },
  ];
}

function negativeSection(context: Context, kpi: string, week: Period): SectionView[] {
  const { say, link, portal } = context;
  const found = trustChange(context, kpi, week);
  const title = portal.catalogue.kpis.get(kpi)?.data.title;
  if (!found || !title) return [];
  const figure = (label: string, value: string) => ({ label, value, form: "figure" as const });
  return [
    {
      id: "negative",
      title: say(title),
      lines: [
        figure(say(texts.baseline), found.baseline),
        figure(say(texts.thisWeek), found.value),
        figure(say(texts.change), found.change),
        ...(found.target === undefined ? [] : [figure(say(texts.target), found.target)]),
        { label: say(texts.course), value: found.course, form: "words" },
      ],
      link: link("kpis", kpi, say(texts.toKpi)),
    },
  ];
}
