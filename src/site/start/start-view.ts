import type { Context } from "../context.ts";
import { decisionNotice } from "../decision-view.ts";
import { firstSteps } from "../first-steps.ts";
import type { KpiRowView } from "../kpi-row.ts";
import type { RegisterRow, SectionView } from "../record-view.ts";
import type { TemplateRow } from "../template-list.ts";
import type { TemplateView } from "../template-view.ts";
import type { LinkView, NoticeView, PageView, ReceiptView } from "../views.ts";
import { startWords as texts } from "../words/start.ts";
import { advertiseStart } from "./advertise-start.ts";
import { leadStart } from "./lead-start.ts";
import { newsView, type NewsView } from "./news.ts";
import { publishStart } from "./publish-start.ts";
import { replyStart } from "./reply-start.ts";

/** The kinds of work that have a start page of their own; the first is the site's own address. */
export const works = ["reply", "publish", "advertise", "lead"] as const;
export type Work = (typeof works)[number];

/** What those who do one kind of work must see first: what is stopped, what needs them, and the way to the rest. */
export interface StartView extends StartParts {
  readonly work: Work;
  readonly page: PageView;
  /** The other kinds of work, and this one. */
  readonly works: readonly { readonly link: LinkView; readonly isHere: boolean }[];
  readonly news: NewsView;
  /** The way into an empty portal, on the site's own start page. */
  readonly firstSteps?: SectionView | undefined;
}

/** What one kind of work has on its page. */
export interface StartParts {
  /** Under the search. */
  readonly links: readonly LinkView[];
  readonly notices: readonly NoticeView[];
  readonly replies?: ({ readonly rows: readonly TemplateRow[] } & PartTitle) | undefined;
  readonly parts: readonly StartPart[];
  readonly receipt?: ReceiptView | undefined;
}

/** Rows under a heading, and the way to all of them. */
export interface StartPart extends PartTitle {
  readonly id: string;
  readonly rows: readonly RegisterRow[];
  /** How many more there are. */
  readonly more?: string | undefined;
}

interface PartTitle {
  readonly title: string;
  readonly all?: LinkView | undefined;
  /** What belongs there, said while there are no rows. */
  readonly empty: string;
}

/** Where a kind of work has its page, without language prefix. */
export const startAddress = (work: Work): string => (work === "reply" ? "/" : `/start/${work}/`);

/** The start page of every kind of work. */
export function startViews(
  context: Context,
  templates: readonly TemplateView[],
  kpis: readonly KpiRowView[],
): StartView[] {
  const { language, say, href } = context;
  const news = newsView(context);
  const decided = decisionNotice(context);
  const parts: Readonly<Record<Work, StartParts>> = {
    reply: replyStart(context, templates, decided),
    publish: publishStart(context),
    advertise: advertiseStart(context, kpis),
    lead: leadStart(context, decided),
  };
  return works.map((work) => ({
    work,
    page: {
      language,
      title: say(texts[`${work}Title`]),
      address: startAddress(work),
      crumbs: [],
      notices: [],
    },
    works: works.map((one) => ({
      link: { text: say(texts[one]), href: href(startAddress(one)) },
      isHere: one === work,
    })),
    news,
    firstSteps: work === "reply" ? firstSteps(context) : undefined,
    ...parts[work],
  }));
}
