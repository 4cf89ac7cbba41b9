import { declarationSheet, type DeclarationSheetView } from "../declaration-sheet.ts";
import type { Facts } from "../../facts/build-facts.ts";
import type { Shown } from "../language.ts";
import type { LineView, LinkView, PageView, ReceiptView } from "../views.ts";
import { approvalLine } from "./approval-line.ts";
import type { PublicContext } from "./public-context.ts";

export interface PublicDeclarationView {
  readonly page: PageView;
  /** Undefined until there are facts about a declaration. */
  readonly sheet: DeclarationSheetView | undefined;
  /** More than the sheet has room for, under it. */
  readonly toolsTitle: string;
  readonly tools: readonly ToolView[];
  readonly earlier: LinkView;
}

interface ToolView {
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
  };
}

/** What the declaration rests on, as far as the public is told; the start page shows it too. */
export function declarationReceipt(
  context: PublicContext,
  title: string,
  more: readonly LineView[] = [],
): ReceiptView {
  const { words, facts, say } = context;
  const declaration = facts?.declaration;
  const lines: LineView[] = declaration
    ? [
        approvalLine(
          context,
          declaration.approved_by.map((role) => ({ text: say(role) })),
        ),
        { label: words.inForceSince, value: declaration.effective_date, form: "figure" },
        { label: words.lastReviewed, value: declaration.last_reviewed_on, form: "figure" },
        { label: words.reviewDue, value: declaration.review_due, form: "figure" },
        { label: words.rules, value: String(facts.rules.length), form: "figure" },
        { label: words.tools, value: String(facts.tools.length), form: "figure" },
      ]
    : [];
  const reference = declaration ? `${words.version.toLowerCase()} ${declaration.version}` : "";
  return { id: "receipt", title, reference, groups: [lines, more].filter(({ length }) => length > 0) };
}

function toolView({ words, show, say }: PublicContext, tool: Facts["tools"][number]): ToolView {
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
