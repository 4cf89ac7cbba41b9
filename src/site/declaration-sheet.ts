import { day } from "../lib/day-text.ts";
import type { Facts } from "../facts/build-facts.ts";
import type { DeclarationVersion } from "../facts/snapshot.ts";
import { inLanguage, shown, type Language, type Shown } from "./language.ts";
import type { IconName, ReceiptView, Tone } from "./views.ts";
import { declarationWords } from "./words/declaration.ts";

/** The AI declaration as one printed page. Both sites show it, and make it from the same facts. */
export interface DeclarationSheetView {
  readonly title: Shown;
  /** Version, day and organisation, on one line. */
  readonly about: string;
  readonly purpose: SheetSection;
  readonly sections: readonly SheetSection[];
  readonly receipt: ReceiptView;
}

/** A part of the sheet: a text, or a list whose items all carry one shape. */
export interface SheetSection {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly text?: Shown | undefined;
  readonly items?: readonly Shown[] | undefined;
  readonly shape?: { readonly icon: IconName; readonly tone: Tone } | undefined;
}

export interface SheetInput {
  readonly facts: DeclarationVersion;
  readonly organisation: string;
  readonly language: Language;
  /** The site's own: the public one names roles and days, the internal one files and changes too. */
  readonly receipt: ReceiptView;
}

export function declarationSheet({
  facts,
  organisation,
  language,
  receipt,
}: SheetInput): DeclarationSheetView {
  const { declaration, tools } = facts;
  const word = (key: keyof typeof declarationWords): string => inLanguage(declarationWords[key], language);
  const show = (text: Facts["rules"][number]["statement"]): Shown => shown(text, language);
  const about = [
    word("kind"),
    `${word("version")} ${declaration.version}`,
    `${word("inForce")} ${day(declaration.effective_date, language)}`,
    organisation,
  ];
  return {
    title: show(declaration.title),
    about: about.join(" · "),
    purpose: { id: "purpose", title: word("purpose"), text: show(declaration.purpose) },
    sections: [
      ...rulesByVerdict(facts.rules, language),
      { id: "oversight", title: word("oversight"), text: show(declaration.human_oversight) },
      { id: "data-used", title: word("dataUsed"), items: declaration.data_sources.map(show) },
      { id: "data-not-used", title: word("dataNotUsed"), items: declaration.data_not_used.map(show) },
      { id: "training", title: word("training"), text: show(declaration.training) },
      { id: "protection", title: word("protection"), text: show(declaration.protection) },
      { id: "labels", title: word("labels"), text: show(declaration.labels) },
      { id: "risk", title: word("risk"), text: show(declaration.risk) },
      { id: "tools", title: word("tools"), text: { text: `${tools.map(({ name }) => name).join(", ")}.` } },
      { id: "objections", title: word("objections"), text: show(declaration.objection_route) },
    ],
    receipt,
  };
}

/** What is done, done on conditions and not done, as three lists. */
export function rulesByVerdict(rules: Facts["rules"], language: Language): SheetSection[] {
  const group = (
    verdict: Facts["rules"][number]["verdict"],
    key: "weDo" | "onConditions" | "weDoNot",
    shape: NonNullable<SheetSection["shape"]>,
  ): SheetSection => ({
    id: verdict.replace("_", "-"),
    title: inLanguage(declarationWords[key], language),
    items: rules
      .filter((rule) => rule.verdict === verdict)
      .map(({ statement }) => shown(statement, language)),
    shape,
  });
  return [
    group("allowed", "weDo", { icon: "check", tone: "good" }),
    group("conditional", "onConditions", { icon: "warning", tone: "warn" }),
    group("not_allowed", "weDoNot", { icon: "octagon", tone: "stop" }),
  ];
}
