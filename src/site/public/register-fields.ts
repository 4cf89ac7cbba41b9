import type { AtrsField, DutchField } from "../../content-types/register-standards.ts";
import type { Facts } from "../../facts/build-facts.ts";
import type { Bilingual } from "../language.ts";
import type { PublicContext } from "./public-context.ts";
import { registerWords } from "./register-words.ts";

/** What the register says in one field, in both languages, whatever page or file it is for. */
export interface RegisterField {
  /** Ours, as content-model names it; part of `/register.json` and never changed. */
  readonly name: string;
  readonly heading: Bilingual;
  readonly group: RegisterGroup;
  readonly atrs: readonly AtrsField[];
  readonly dutch: readonly DutchField[];
  readonly value: RegisterValue;
}

export type RegisterGroup = "use" | "data" | "people" | "risks" | "objecting" | "about";

export type RegisterValue =
  | { readonly kind: "text"; readonly text: Bilingual }
  /** One after another, where `ordered`. */
  | {
      readonly kind: "list";
      readonly items: readonly Bilingual[];
      readonly ordered?: true;
      readonly lead?: Bilingual;
    }
  | { readonly kind: "risks"; readonly lead: Bilingual; readonly risks: NonNullable<Facts["risks"]> }
  | { readonly kind: "tools"; readonly tools: Facts["tools"] }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "email"; readonly email: string }
  | {
      readonly kind: "pages";
      readonly pages: readonly { readonly text: Bilingual; readonly address: string }[];
    };

type Declaration = NonNullable<Facts["declaration"]>;

/**
 * The register's answers, copied from the facts. Each names the fields of the two standards that it answers, so that the
 * register can be compared with others, and exported.
 *
 * @param lastChanged ISO date.
 */
export function registerFields(
  { facts, site, versions }: Pick<PublicContext, "facts" | "site" | "versions">,
  lastChanged: string | undefined,
): RegisterField[] {
  const declaration = facts?.declaration;
  if (!facts || !declaration) return [];
  return [
    ...useFields(declaration, facts.rules),
    ...dataFields(declaration),
    ...peopleFields(declaration, facts),
    ...objectingFields(declaration, site),
    ...aboutFields(declaration, { lastChanged, versions }),
  ];
}

const same = (text: string): Bilingual => ({ sv: text, en: text });

const text = (one: Bilingual): RegisterValue => ({ kind: "text", text: one });

function field(
  group: RegisterGroup,
  name: string,
  heading: keyof typeof registerWords,
  [atrs, dutch]: readonly [readonly AtrsField[], readonly DutchField[]],
  value: RegisterValue,
): RegisterField {
  return { group, name, heading: registerWords[heading], atrs, dutch, value };
}

function useFields({ purpose, labels }: Declaration, rules: Facts["rules"]): RegisterField[] {
  const statements = (isUse: boolean): RegisterValue => ({
    kind: "list",
    items: rules
      .filter(({ verdict }) => (verdict !== "not_allowed") === isUse)
      .map(({ statement }) => statement),
  });
  return [
    field("use", "purpose", "purpose", [["description", "benefit"], ["description_short"]], text(purpose)),
    field(
      "use",
      "what_we_use_ai_for",
      "weUse",
      [["scope", "process_integration"], ["goal"]],
      statements(true),
    ),
    field("use", "what_we_do_not", "weDoNot", [["scope"], []], statements(false)),
    field("use", "how_we_label", "label", [[], []], text(labels)),
  ];
}

function dataFields({ data_sources, data_not_used, training, protection }: Declaration): RegisterField[] {
  const list = (items: readonly Bilingual[]): RegisterValue => ({ kind: "list", items });
  return [
    field(
      "data",
      "data_we_use",
      "dataUsed",
      [["source_data_name", "source_data_description"], ["source_data"]],
      list(data_sources),
    ),
    field(
      "data",
      "data_we_do_not_use",
      "dataNotUsed",
      [["source_data_description"], ["source_data"]],
      list(data_not_used),
    ),
    field("data", "training", "training", [["data_access_terms"], []], text(training)),
    field("data", "protection", "protection", [["risk_mitigation"], ["risks"]], text(protection)),
  ];
}

function peopleFields({ human_oversight, risk }: Declaration, { tools, risks = [] }: Facts): RegisterField[] {
  return [
    field(
      "people",
      "human_decisions",
      "humanDecisions",
      [["human_decisions"], ["human_intervention"]],
      text(human_oversight),
    ),
    field("people", "tools", "tools", [["external_supplier", "external_supplier_role"], ["provider"]], {
      kind: "tools",
      tools,
    }),
    field(
      "risks",
      "risks_public",
      "risksPublic",
      [["risk_name", "risk_description", "risk_mitigation"], ["risks"]],
      { kind: "risks", lead: risk, risks },
    ),
  ];
}

function objectingFields(
  { objection_route, objection_steps = [], responsible }: Declaration,
  { organisation, contact }: PublicContext["site"],
): RegisterField[] {
  const who: Bilingual = responsible
    ? { sv: `${organisation}, ${responsible.sv}`, en: `${organisation}, ${responsible.en ?? responsible.sv}` }
    : same(organisation);
  return [
    field("objecting", "objection_route", "route", [["appeals_and_review"], ["objection_procedure"]], {
      kind: "list",
      lead: objection_route,
      items: objection_steps,
      ordered: true,
    }),
    field("objecting", "contact", "contact", [["contact_email"], ["contact_email"]], {
      kind: "email",
      email: contact.email,
    }),
    field(
      "objecting",
      "responsible",
      "responsible",
      [["organisation", "senior_responsible_owner"], ["organization"]],
      text(who),
    ),
  ];
}

function aboutFields(
  { title, version, effective_date, review_due }: Declaration,
  {
    lastChanged = effective_date,
    versions,
  }: { lastChanged: string | undefined } & Pick<PublicContext, "versions">,
): RegisterField[] {
  const filled = (pattern: string): string =>
    pattern.replace("{version}", String(version)).replace("{date}", effective_date);
  const earlier = versions
    .filter(({ data }) => data.declaration.version !== version)
    .map(({ data: { declaration } }) => ({
      text: {
        sv: `Version ${declaration.version}, ${declaration.effective_date}`,
        en: `Version ${declaration.version}, ${declaration.effective_date}`,
      },
      address: `/declaration/${declaration.version}/`,
    }));
  const { inUse, allChanges, withheldLink } = registerWords;
  return [
    field(
      "about",
      "name",
      "name",
      [
        ["name", "website"],
        ["name", "website", "url"],
      ],
      text(title),
    ),
    field(
      "about",
      "status",
      "status",
      [
        ["phase", "date_completion"],
        ["status", "begin_date"],
      ],
      text({ sv: filled(inUse.sv), en: filled(inUse.en) }),
    ),
    field("about", "last_change_date", "lastChange", [["date_update"], []], {
      kind: "date",
      date: lastChanged,
    }),
    field("about", "revision_date", "revision", [["maintenance"], ["revision_date"]], {
      kind: "date",
      date: review_due,
    }),
    field("about", "change_list", "changeList", [["date_archive"], ["end_date"]], {
      kind: "pages",
      pages: [...earlier, { text: allChanges, address: "/changes/" }],
    }),
    field("about", "withheld", "withheld", [[], []], {
      kind: "pages",
      pages: [{ text: withheldLink, address: "/withheld/" }],
    }),
  ];
}
