import { buildFacts, declarationInForce } from "../facts/build-facts.ts";
import type { Context } from "./context.ts";
import { declarationSheet, type DeclarationSheetView } from "./declaration-sheet.ts";
import { usersLine } from "./relations/graph-sections.ts";
import { recordReceipt, reviewNotice } from "./record-receipt.ts";
import type { LineView, LinkView, PageView } from "./views.ts";
import { declarationWords } from "./words/declaration.ts";

/** The AI declaration on the internal site: the public sheet, with its full receipt and what it rests on. */
export interface DeclarationView {
  readonly page: PageView;
  /** Undefined while no declaration is approved. */
  readonly sheet: DeclarationSheetView | undefined;
  readonly print: string;
  readonly restsOn: { readonly title: string; readonly lines: readonly LineView[] };
}

export function declarationView(context: Context): DeclarationView {
  const { portal, language, words, say } = context;
  const { catalogue, asOf } = portal;
  const entry = declarationInForce(catalogue);
  const facts = buildFacts(catalogue, asOf);
  const { declaration } = facts;
  return {
    page: {
      language,
      title: entry ? say(entry.data.title) : words.declarationShort,
      description: entry && say(entry.data.purpose),
      address: "/declaration/",
      crumbs: [],
      notices: entry ? reviewNotice(context, entry.data) : [],
    },
    sheet:
      entry && declaration
        ? declarationSheet({
            facts: { ...facts, declaration },
            organisation: catalogue.site?.data.organisation ?? "",
            language,
            receipt: recordReceipt(context, entry, words.declarationReceipt),
          })
        : undefined,
    print: say(declarationWords.print),
    restsOn: {
      title: say(declarationWords.restsOn),
      lines: entry ? [...basis(context, entry.data), ...usersLine(context, entry)] : [],
    },
  };
}

type Declaration = NonNullable<ReturnType<typeof declarationInForce>>["data"];

function basis(context: Context, { approved_uses, not_used_for, tools }: Declaration): LineView[] {
  const { words, link, say, portal } = context;
  const { catalogue } = portal;
  const rules = [...approved_uses, ...not_used_for].flatMap((id): LinkView[] => {
    const rule = catalogue.rules.get(id);
    return rule ? [link("rules", id, `${id.toUpperCase()} ${say(rule.data.title)}`)] : [];
  });
  const named = tools.flatMap((id): LinkView[] => {
    const tool = catalogue.tools.get(id);
    return tool ? [link("tools", id, tool.data.name)] : [];
  });
  return [
    { label: words.navRules, value: String(rules.length), form: "figure", why: rules },
    { label: say(declarationWords.tools), value: String(named.length), form: "figure", why: named },
  ];
}
