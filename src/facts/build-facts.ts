import type { Catalogue, Entry, TableEntry } from "../catalogue/catalogue.ts";
import type { DataOf } from "../content-types/index.ts";
import { fallenOn } from "../graph/fallen.ts";
import { publicIdOf } from "../lib/correction-id.ts";
import { comparisonWords } from "../lib/comparison-words.ts";
import { value } from "../lib/number-text.ts";
import { isClosed, parsePeriod } from "../lib/period.ts";
import { reviewDue } from "../lib/review-due.ts";

/** All that the public site may say of internal records. */
export type Facts = DataOf<"facts">;

type Text = Facts["rules"][number]["statement"];

/**
 * Copies out of the internal records what the public may read, field by field, so that a new field in a
 * record is never published by being there.
 *
 * Rules are those that the declaration in force names and that have a public statement; tools are those in
 * use; risks and corrections those with a public wording; KPIs those marked public that have a measured value.
 * A rule or tool that something beneath it has put out of force is not told.
 *
 * @param asOf The day to judge by, `YYYY-MM-DD`: a KPI's value is that of its latest period that was closed.
 */
export function buildFacts(catalogue: Catalogue, asOf: string): Facts {
  return factsWhere(catalogue, asOf, (entry) => fallenOn(catalogue, entry, asOf) === undefined);
}

/** What the records themselves say may be told, whatever has become of what they rest on. */
export const writtenFacts = (catalogue: Catalogue, asOf: string): Facts =>
  factsWhere(catalogue, asOf, () => true);

/** The rules and tools of those facts that are not told, since something beneath them is out of force. */
export function fallenFacts(catalogue: Catalogue, asOf: string): Pick<Facts, "rules" | "tools"> {
  const { rules, tools } = factsWhere(
    catalogue,
    asOf,
    (entry) => fallenOn(catalogue, entry, asOf) !== undefined,
  );
  return { rules, tools };
}

function factsWhere(catalogue: Catalogue, asOf: string, stands: (entry: Entry) => boolean): Facts {
  const declaration = declarationInForce(catalogue);
  const risks = riskFacts(catalogue);
  const corrections = correctionFacts(catalogue);
  return {
    ...(declaration ? { declaration: declarationFacts(declaration, catalogue) } : {}),
    rules: declaration ? ruleFacts(declaration, catalogue, stands) : [],
    tools: Array.from(catalogue.tools.values())
      .filter((tool) => isInUse(tool) && stands(tool))
      .map((tool) => toolFacts(tool, catalogue)),
    ...(risks.length > 0 ? { risks } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
    kpis: Array.from(catalogue.kpis.values()).flatMap((kpi) => kpiFacts(kpi, asOf)),
    roles: roleTitles(catalogue),
  };
}

/** The approved declaration; the one with the highest version should there be several. */
export function declarationInForce({
  declarations,
}: Pick<Catalogue, "declarations">): Entry<"declarations"> | undefined {
  return Array.from(declarations.values())
    .filter(({ data }) => data.status === "approved")
    .sort((a, b) => b.data.version - a.data.version)[0];
}

function declarationFacts({ data }: Entry<"declarations">, { roles }: Catalogue): Facts["declaration"] {
  const { version, effective_date: date, change_summary: summary } = data;
  const approvers = new Set(data.approvals.map(({ role }) => role));
  const [responsible] = titleOf(data.owner, roles);
  return {
    title: text(data.title),
    version,
    effective_date: date,
    last_reviewed_on: data.last_reviewed_on,
    review_due: reviewDue(data.last_reviewed_on, data.review_in),
    purpose: text(data.purpose),
    risk: text(data.risk_level.plain),
    data_sources: data.data_sources.map(text),
    data_not_used: data.data_not_used.map(text),
    training: text(data.training),
    protection: text(data.protection),
    human_oversight: text(data.human_oversight),
    labels: text(data.labels),
    objection_route: text(data.objection_route),
    ...(data.objection_steps ? { objection_steps: data.objection_steps.map(text) } : {}),
    ...(responsible ? { responsible } : {}),
    approved_by: [...approvers].flatMap((id) => titleOf(id, roles)),
    history: [
      { version, date, summary: text(summary) },
      ...data.history.map((earlier) => ({ ...earlier, summary: text(earlier.summary) })),
    ],
  };
}

function ruleFacts(
  { data }: Entry<"declarations">,
  { rules }: Catalogue,
  stands: (entry: Entry) => boolean,
): Facts["rules"] {
  const named = [...data.approved_uses, ...data.not_used_for];
  return named.flatMap((id) => {
    const rule = rules.get(id);
    if (rule?.data.status !== "active" || !rule.data.public_statement || !stands(rule)) return [];
    return [{ verdict: rule.data.verdict, statement: text(rule.data.public_statement) }];
  });
}

const isInUse = ({ data: { status } }: Entry<"tools">): boolean =>
  status === "approved" || status === "restricted";

function toolFacts({ data }: Entry<"tools">, { vendors }: Catalogue): Facts["tools"][number] {
  const { name, vendor, categories, personal_data, trains_on_our_data } = data;
  return {
    name,
    vendor: vendors.get(vendor)?.data.name ?? vendor,
    purpose: text(data.purpose),
    categories: [...categories],
    personal_data,
    trains_on_our_data,
    human_oversight: text(data.human_oversight),
  };
}

function riskFacts({ risks }: Catalogue): NonNullable<Facts["risks"]> {
  return Array.from(risks.values()).flatMap(({ data: { status, public_statement: told } }) =>
    told && status === "open"
      ? [{ title: text(told.title), scenario: text(told.scenario), mitigation: text(told.mitigation) }]
      : [],
  );
}

/** Newest first. */
function correctionFacts({ corrections }: Catalogue): NonNullable<Facts["corrections"]> {
  return Array.from(corrections.values())
    .flatMap(({ id, data }) => {
      const { public_statement: told, found_at, corrected_at, post } = data;
      const address = publicIdOf(id);
      if (!data.public || !told || address === undefined) return [];
      const { title, where, wrong, right } = told;
      return [
        {
          ...{ id: address, found_at, corrected_at, ...(post ? { post } : {}) },
          ...{ title: text(title), where: text(where), wrong: text(wrong), right: text(right) },
        },
      ];
    })
    .sort((a, b) => b.id.localeCompare(a.id, "en", { numeric: true }));
}

/** None or one. Rows whose period is none or that has not closed are passed over: the rules report them. */
function kpiFacts({ data, table }: TableEntry<"kpis">, asOf: string): Facts["kpis"] {
  if (!data.public || !data.target) return [];
  const { op, value: limit } = data.target;
  const [latest] = (table?.rows ?? [])
    .flatMap(({ period, value }) => {
      const measured = parsePeriod(period, data.cadence);
      return measured && isClosed(measured, asOf) ? [{ measured, value }] : [];
    })
    .sort((a, b) => b.measured.index - a.measured.index);
  if (!latest) return [];
  const inWords = (amount: number, precision = data.precision): Text => {
    const style = { ...data, precision };
    return { sv: value(amount, style, "sv"), en: value(amount, style, "en") };
  };
  // A round target is said as it was set: under 12 h, not under 12,0 h.
  const goal = inWords(limit, Number.isInteger(limit) ? 0 : data.precision);
  return [
    {
      title: text(data.title),
      period: latest.measured.text,
      value: inWords(latest.value),
      target: {
        sv: `${comparisonWords[op].sv} ${goal.sv}`,
        en: `${comparisonWords[op].en} ${goal.en}`,
      },
    },
  ];
}

/** Titles of the roles that public texts name: who answers for them, who approved them, who decides what is left out. */
function roleTitles({ posts, withheld, roles }: Catalogue): Facts["roles"] {
  const named = Array.from(posts.values()).flatMap(({ data }) => [
    data.owner,
    ...data.approvals.map(({ role }) => role),
  ]);
  const deciding = withheld?.data.items.map(({ decided_by }) => decided_by) ?? [];
  const ids = [...new Set([...named, ...deciding])].sort();
  return Object.fromEntries(ids.flatMap((id) => titleOf(id, roles).map((title) => [id, title])));
}

const titleOf = (id: string, roles: Catalogue["roles"]): Text[] => {
  const role = roles.get(id);
  return role ? [text(role.data.title)] : [];
};

/** Only the two texts: a field that one day stands beside them is not for the public until somebody says so. */
const text = ({ sv, en }: Text): Text => (en === undefined ? { sv } : { sv, en });
