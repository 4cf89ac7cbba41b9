import type { Entry } from "../../catalogue/catalogue.ts";
import { currentTerms } from "../../engine/terms/terms-chain.ts";
import type { Context } from "../context.ts";
import { entryTitle } from "../entry-title.ts";
import type { RegisterRow, SectionView } from "../record-view.ts";
import type { Cell } from "../table-view.ts";
import { clockMarkOf, termsFacts } from "./terms-clock-view.ts";
import { dataClassWord } from "../tool-view.ts";
import type { LineView } from "../views.ts";
import { criticalities, termsWords as words } from "../words/terms.ts";

type Vendor = Entry<"vendors">;

/** What stands on a vendor’s page under its lead. */
export function vendorSections(context: Context, entry: Vendor): SectionView[] {
  const { say, show, portal } = context;
  const { data, id } = entry;
  const own = Array.from(portal.catalogue.terms.values()).filter(({ data: { vendor } }) => vendor === id);
  const now = currentTerms(own);
  const rows = now.map((version) => termsRow(context, version));
  return [
    ...serviceSections(context, data),
    {
      id: "terms",
      title: say(words.termsNow),
      ...(rows.length > 0 ? { rows } : { text: { text: say(words.noTerms) } }),
    },
    ...(own.length > now.length
      ? [
          {
            id: "earlier",
            title: say(words.earlierTerms),
            rows: own
              .filter((version) => !now.includes(version))
              .toSorted((a, b) => (a.data.fetch_date < b.data.fetch_date ? 1 : -1))
              .map((version) => termsRow(context, version)),
          },
        ]
      : []),
    { id: "weight", title: say(words.risk), lines: weightLines(context, data) },
    ...listSection("exposure", say(words.exposure), data.regulatory_exposure?.map(show)),
    ...listSection("subprocessors", say(words.subprocessors), data.subprocessors?.map(show)),
    ...listSection(
      "issues",
      say(words.issues),
      data.past_issues?.map(({ on, what }) => ({ text: `${on}: ${say(what)}` })),
    ),
  ];
}

const termsRow = (context: Context, version: Entry<"terms">): RegisterRow => ({
  id: version.id,
  link: context.link("terms", version.id, entryTitle(context, version)),
  facts: termsFacts(context, version).join(" · "),
  mark: clockMarkOf(context, version),
});

/** What a bought service has promised, and how that is measured. */
function serviceSections(context: Context, { service }: Vendor["data"]): SectionView[] {
  if (!service) return [];
  const { say, show, portal, link } = context;
  const kpi = (ids: readonly string[] = []): Cell => {
    const [id] = ids;
    const known = id === undefined ? undefined : portal.catalogue.kpis.get(id);
    return known ? link("kpis", known.id, say(known.data.title)) : "–";
  };
  return [
    { id: "scope", title: say(words.scope), text: show(service.scope) },
    {
      id: "levels",
      title: say(words.levels),
      table: {
        caption: say(words.levelsNote),
        columns: [words.promised, words.level, words.measured, words.shownBy].map((title) => ({
          title: say(title),
        })),
        rows: service.levels.map(({ what, level, measure, kpis }) => [
          say(what),
          say(level),
          say(measure),
          kpi(kpis),
        ]),
      },
    },
  ];
}

function weightLines(context: Context, data: Vendor["data"]): LineView[] {
  const { say } = context;
  const { contract } = data;
  const lines: LineView[] = [
    { label: say(words.criticality), value: say(criticalities[data.criticality]), form: "words" },
    { label: say(words.data), value: dataClassWord(context, data.data_sensitivity), form: "words" },
  ];
  if (contract) {
    const until = contract.end ? `${say(words.until)} ${contract.end}` : say(words.untilFurther);
    lines.push({
      label: say(words.contract),
      value: contract.ref,
      form: "words",
      why: [
        `${say(words.from)} ${contract.start}, ${until}` +
          (contract.notice_period ? `, ${say(words.notice)} ${say(contract.notice_period)}` : ""),
      ],
    });
  }
  return lines;
}

const listSection = (id: string, title: string, items: SectionView["items"] = []): SectionView[] =>
  items.length === 0 ? [] : [{ id, title, items }];
