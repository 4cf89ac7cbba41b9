import { belowContent, type Context } from "./context.ts";
import { changeLine } from "./record-receipt.ts";
import type { LineView, PageView } from "./views.ts";

/** A content file as it stands, line by line: where every receipt leads. */
export interface SourceView {
  readonly page: PageView;
  /** Path below the content folder; the last part of the address. */
  readonly path: string;
  readonly lines: readonly string[];
  readonly change: readonly LineView[];
}

export function sourceViews(context: Context): SourceView[] {
  const { words, language, href, portal } = context;
  return Array.from(portal.catalogue.texts, ([file, text]) => {
    const path = belowContent(file);
    return {
      page: {
        language,
        title: path,
        address: `/source/${path}/`,
        crumbs: [{ text: words.start, href: href("/") }],
        notices: [],
      },
      path,
      lines: text.replace(/\r?\n$/, "").split(/\r?\n/),
      change: [changeLine(context, file)],
    };
  });
}
