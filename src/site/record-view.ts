import type { Shown } from "./language.ts";
import type { DrawingView } from "./drawing-view.ts";
import type { PagingView } from "./paging/paging-view.ts";
import type { DocumentView } from "./terms/document-view.ts";
import type { TableView } from "./table-view.ts";
import type { LineView, LinkView, MarkView, PageView, ReceiptView } from "./views.ts";

/** A part of a record's page: a text, a list or lines, under a heading. */
export interface SectionView {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** Shown beside the title where it judges: say, do not say. */
  readonly mark?: MarkView | undefined;
  readonly text?: Shown | undefined;
  readonly items?: readonly Shown[] | undefined;
  readonly lines?: readonly LineView[] | undefined;
  /** Other records, a row each. */
  readonly rows?: readonly RegisterRow[] | undefined;
  readonly table?: TableView | undefined;
  /** A long text by paragraphs, with what went and came in it. */
  readonly document?: DocumentView | undefined;
  /** A picture of figures that stand beside it in words. */
  readonly drawing?: DrawingView | undefined;
  readonly link?: LinkView | undefined;
}

/** A record whose page is a sentence, a few sections and a receipt. */
export interface RecordView {
  readonly id: string;
  readonly page: PageView;
  readonly mark?: MarkView | undefined;
  /** Small facts beside the mark. */
  readonly facts: readonly string[];
  readonly lead?: Shown | undefined;
  /** A text to copy as it stands, shown first. */
  readonly copy?: { readonly text: string; readonly label: string } | undefined;
  readonly sections: readonly SectionView[];
  readonly receipt: ReceiptView;
}

/** A list of records on a page of its own. */
export interface RegisterView {
  readonly page: PageView;
  readonly lead?: string | undefined;
  /** Before the lists: figures, a picture, a table. */
  readonly sections?: readonly SectionView[] | undefined;
  readonly groups: readonly {
    readonly id: string;
    /** Left out when the whole list is one group. */
    readonly title?: string | undefined;
    readonly rows: readonly RegisterRow[];
    /** What is past is one line until somebody opens it. */
    readonly isFolded?: boolean | undefined;
    /** What belongs here, said while the group has no rows. */
    readonly empty?: string | undefined;
  }[];
  /** Set when the list is longer than a page. */
  readonly paging?: PagingView | undefined;
}

export interface RegisterRow {
  readonly id: string;
  readonly link?: LinkView | undefined;
  /** Instead of a link, where the record has no page of its own. */
  readonly title?: string | undefined;
  /** A `Shown` is a text that may be in another language than the page. */
  readonly facts: string | Shown;
  /** What it says, in sentences, one paragraph each; before the facts. */
  readonly notes?: readonly string[] | undefined;
  /** How many records it leads to, or a code: stands apart, in figures of equal width. */
  readonly count?: string | undefined;
  readonly mark?: MarkView | undefined;
}

/** A record as a row in a list. */
export function registerRow({ id, page, mark, facts }: RecordView): RegisterRow {
  const href = page.language === "sv" ? page.address : `/en${page.address}`;
  return { id, link: { text: page.title, href, lang: page.titleLang }, facts: facts.join(" · "), mark };
}
