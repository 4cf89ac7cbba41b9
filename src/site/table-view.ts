import type { LinkView, MarkView } from "./views.ts";

/** What a cell shows. */
export type Cell = string | LinkView | MarkView;

/** Rows of figures or records that are read across. On a narrow screen it scrolls within its own frame. */
export interface TableView {
  /** What the table shows, said to all readers. */
  readonly caption: string;
  readonly columns: readonly {
    readonly title: string;
    /** Set in figures of equal width, to the right. */
    readonly isNumeric?: boolean | undefined;
  }[];
  /** As many cells as columns. The first names the row. */
  readonly rows: readonly (readonly Cell[])[];
}
