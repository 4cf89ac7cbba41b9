import { codeFrame } from "../diagnostics/code-frame.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { helpPath } from "../diagnostics/help-path.ts";
import type { HelpPage } from "../help/help-page.ts";
import { findings } from "./frame.ts";
import type { Context } from "./context.ts";
import { firstOf } from "./paging/first-of.ts";
import type { MarkView, PageView } from "./views.ts";

export interface DiagnosticsView {
  readonly page: PageView;
  /** `Inga fel i 186 poster`, or how many there are. */
  readonly lead: string;
  readonly files: readonly {
    readonly file: string;
    /** Undefined for a file that no page shows, such as the ledger. */
    readonly href: string | undefined;
    readonly findings: readonly FindingView[];
  }[];
  /** `176 till: npm run check` when there are more than the page names. */
  readonly more: string | undefined;
}

/** So many are read on a page; whoever mends more works with the command. */
const mostFindings = 60;

export interface FindingView {
  readonly code: string;
  readonly mark: MarkView;
  /** The code's title in the page's language. */
  readonly title: string;
  readonly place: string;
  /** The message and hint are English, as in the terminal. */
  readonly message: string;
  readonly hint: string;
  readonly frame: string;
  readonly help: string;
  readonly source: string | undefined;
}

export function diagnosticsView(
  context: Context,
  help: ReadonlyMap<string, HelpPage>,
  entries: number,
): DiagnosticsView {
  const { words, language, href, source, portal } = context;
  const shown = (file: string, line?: number) =>
    portal.catalogue.texts.has(file) ? source(file, line) : undefined;
  const hasError = (some: readonly Diagnostic[]) => some.some(({ severity }) => severity === "error");
  // What stops everything first.
  const byFile = Map.groupBy(portal.diagnostics, ({ at }) => at.file);
  const byWeight = Array.from(byFile.values()).toSorted((a, b) => Number(hasError(b)) - Number(hasError(a)));
  const { shown: named, more } = firstOf(context, byWeight.flat(), mostFindings);
  return {
    page: {
      language,
      title: words.diagnostics,
      address: "/diagnostics/",
      crumbs: [{ text: words.start, href: href("/") }],
      notices: [],
    },
    lead:
      portal.diagnostics.length === 0
        ? `${words.noFindings} ${entries} ${words.entries}.`
        : `${findings(context)}.`,
    more: more === undefined ? undefined : `${more}: npm run check`,
    files: Array.from(Map.groupBy(named, ({ at }) => at.file)).map(([file, some]) => ({
      file,
      href: shown(file),
      findings: some.map(({ code, severity, at, message, hint }) => ({
        code,
        mark:
          severity === "error"
            ? { word: words.error, tone: "stop", icon: "octagon" }
            : { word: words.warning, tone: "warn", icon: "warning" },
        title: help.get(code)?.title[language] ?? code,
        place: `${at.line}:${at.column}`,
        message,
        hint: hint ?? "",
        frame: codeFrame(portal.catalogue.texts.get(at.file) ?? "", at),
        help: href(helpPath(code)),
        source: shown(at.file, at.line),
      })),
    })),
  };
}
