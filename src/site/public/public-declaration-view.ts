import { declarationSheet, type DeclarationSheetView } from "../declaration-sheet.ts";
import type { Facts } from "../../facts/build-facts.ts";
import type { Shown } from "../language.ts";
import type { LineView, LinkView, PageView, ReceiptView } from "../views.ts";
import { approvalLine } from "./approval-line.ts";
import type { PublicContext } from "./public-context.ts";
import { registerWords } from "./register-words.ts";

export interface PublicDeclarationView {
  readonly page: PageView;
  /** Undefined until there are facts about a declaration. */
  readonly sheet: DeclarationSheetView | undefined;
  /** More than the sheet has room for, under it. */
  readonly toolsTitle: string;
  readonly tools: readonly ToolView[];
  readonly earlier: LinkView;
  /** The same in the form of algorithm registers. */
  readonly register: LinkView;
}

export interface ToolView {
  readonly name: string;
  readonly purpose: Shown;
  readonly lines: readonly LineView[];
}

export function publicDeclarationView(context: PublicContext): PublicDeclarationView {
  const { language, words, facts, site, href, say } = context;
  const declaration = facts?.declaration;
  return {
    page: {
      language,
      title: declaration ? say(declaration.title) : words.declaration,
      description: declaration && say(declaration.purpose),
      address: "/declaration/",
      published: declaration?.history.at(-1)?.date,
      updated: declaration?.effective_date,
      section: "declaration",
      crumbs: [],
      notices: [],
    },
    sheet:
      facts && declaration
        ? declarationSheet({
            facts: { ...facts, declaration },
            organisation: site.organisation,
            language,
            receipt: declarationReceipt(context, words.declarationReceipt),
          })
        : undefined,
    toolsTitle: words.toolsWeUse,
    tools: (facts?.tools ?? []).map((tool) => toolView(context, tool)),
    earlier: { text: words.earlierVersions, href: href("/changes/") },
    register: { text: say(registerWords.title), href: href("/register/") },
  };
}

/**
 * What the declaration rests on, as far as the public is told; the start page shows it too.
 *
 * @param facts The version it is of; the one in force unless told.
 */
export function declarationReceipt(
  context: PublicContext,
  title: string,
  more: readonly LineView[] = [],
  facts: Pick<Facts, "declaration" | "rules" | "tools"> | undefined = context.facts,
): ReceiptView {
  const { words, say } = context;
  const { declaration, rules = [], tools = [] } = facts ?? {};
  const lines: LineView[] = declaration
    ? [
        approvalLine(
          context,
          declaration.approved_by.map((role) => ({ text: say(role) })),
        ),
        { label: words.inForceSince, value: declaration.effective_date, form: "figure" },
        { label: words.lastReviewed, value: declaration.last_reviewed_on, form: "figure" },
        { label: words.reviewDue, value: declaration.review_due, form: "figure" },
        { label: words.rules, value: String(rules.length), form: "figure" },
        { label: words.tools, value: String(tools.length), form: "figure" },
      ]
    : [];
  const reference = declaration ? `${words.version.toLowerCase()} ${declaration.version}` : "";
  return { id: "receipt", title, reference, groups: [lines, more].filter(({ length }) => length > 0) };
}

/** A tool by its public fields. */
export function toolView({ words, show, say }: PublicContext, tool: Facts["tools"][number]): ToolView {
  const personal = { none: words.no, possible: words.possible, yes: words.yes }[tool.personal_data];
  const trains = { no: words.no, opt_out: words.optedOut, yes: words.yes, unknown: words.unknown };
  return {
    name: tool.name,
    purpose: show(tool.purpose),
    lines: [
      { label: words.vendor, value: tool.vendor, form: "words" },
      { label: words.personalData, value: personal, form: "words" },
      { label: words.trainsOnOurData, value: trains[tool.trains_on_our_data], form: "words" },
      { label: words.humanOversight, value: say(tool.human_oversight), form: "text" },
    ],
  };
}
