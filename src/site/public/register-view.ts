import type { Facts } from "../../facts/build-facts.ts";
import type { Bilingual, Shown } from "../language.ts";
import type { LinkView, PageView } from "../views.ts";
import type { PublicContext } from "./public-context.ts";
import { toolView } from "./public-declaration-view.ts";
import { registerFields, type RegisterField, type RegisterGroup } from "./register-fields.ts";
import { registerWords } from "./register-words.ts";

/** The register: a short tier for everyone, and all the answers. */
export interface RegisterView {
  readonly page: PageView;
  readonly lead: string;
  /** Undefined until there are facts about a declaration; then there is nothing to register. */
  readonly full:
    | {
        readonly short: readonly { readonly question: string; readonly answer: Shown }[];
        readonly comparing: string;
        readonly data: LinkView;
        readonly groups: readonly RegisterGroupView[];
      }
    | undefined;
}

export interface RegisterGroupView {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly RegisterFieldView[];
}

/** One answer. Which parts it has depends on what is answered. */
export interface RegisterFieldView {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly text?: Shown | undefined;
  readonly items?: readonly Shown[] | undefined;
  readonly ordered?: boolean | undefined;
  /** Risks or tools: each with what is said of it. */
  readonly entries?: readonly { readonly title: Shown; readonly text: readonly Shown[] }[] | undefined;
  readonly links?: readonly LinkView[] | undefined;
  /** What the standards call it, where they ask. */
  readonly names: readonly { readonly standard: string; readonly fields: string }[];
}

const groups: readonly RegisterGroup[] = ["use", "data", "people", "risks", "objecting", "about"];

/** @param lastChanged ISO date. */
export function registerView(context: PublicContext, lastChanged: string | undefined): RegisterView {
  const { language, facts, say, show, href } = context;
  const { title, lead, asData, comparing, forWhat, whoDecides, sayNo } = registerWords;
  const declaration = facts?.declaration;
  const fields = registerFields(context, lastChanged);
  const answer = (question: Bilingual, text: Bilingual) => ({ question: say(question), answer: show(text) });
  return {
    page: {
      language,
      title: say(title),
      description: say(lead),
      address: "/register/",
      section: "register",
      updated: lastChanged,
      crumbs: [],
      notices: [],
    },
    lead: say(lead),
    full: declaration && {
      short: [
        answer(forWhat, declaration.purpose),
        answer(whoDecides, declaration.human_oversight),
        answer(sayNo, declaration.objection_route),
      ],
      comparing: say(comparing),
      data: { text: say(asData), href: "/register.json" },
      groups: groups.map((group) => ({
        id: group,
        title: say(registerWords[group]),
        fields: fields.filter((one) => one.group === group).map((one) => fieldView(context, one, href)),
      })),
    },
  };
}

function fieldView(
  context: PublicContext,
  { name, heading, atrs, dutch, value }: RegisterField,
  href: PublicContext["href"],
): RegisterFieldView {
  const { say, show } = context;
  const names = { ATRS: atrs, NL: dutch };
  const common = {
    id: name.replaceAll("_", "-"),
    title: say(heading),
    names: Object.entries(names)
      .filter(([, fields]) => fields.length > 0)
      .map(([standard, fields]) => ({ standard, fields: fields.join(", ") })),
  };
  switch (value.kind) {
    case "text":
      return { ...common, text: show(value.text) };
    case "email":
      return { ...common, links: [{ text: value.email, href: `mailto:${value.email}` }] };
    case "date":
      return { ...common, text: { text: value.date } };
    case "list":
      return {
        ...common,
        text: value.lead && show(value.lead),
        items: value.items.map(show),
        ordered: value.ordered,
      };
    case "risks":
      return {
        ...common,
        text: show(value.lead),
        entries: value.risks.map(({ title, scenario, mitigation }) => ({
          title: show(title),
          text: [show(scenario), show(mitigation)],
        })),
      };
    case "tools":
      return {
        ...common,
        entries: value.tools.map((tool) => toolEntry(context, tool)),
        links: [{ text: context.words.wholeDeclaration, href: href("/declaration/") }],
      };
    case "pages":
      return {
        ...common,
        links: value.pages.map(({ text, address }) => ({ text: say(text), href: href(address) })),
      };
  }
}

/** A tool in two lines; the declaration's page says more of each. */
function toolEntry(context: PublicContext, tool: Facts["tools"][number]) {
  const { name, purpose, lines } = toolView(context, tool);
  const facts = lines
    .filter(({ form }) => form === "words")
    .map(({ label, value }) => `${String(label)}: ${String(value)}`);
  return { title: { text: name }, text: [purpose, { text: `${facts.join(". ")}.` }] };
}
