import type { Catalogue } from "../../catalogue/catalogue.ts";
import { countsByQuarter, quarterOf, termsQuarters } from "../../engine/terms/terms-quarters.ts";
import { isClosed, parsePeriod } from "../../lib/period.ts";
import type { Context } from "../context.ts";
import type { SectionView } from "../record-view.ts";
import { termsWords as words } from "../words/terms.ts";

/** Changed terms and deviations, quarter by quarter; nothing while there are neither. */
export function quarterSection(context: Context): SectionView[] {
  const { say, portal } = context;
  const { catalogue, asOf } = portal;
  const changes = new Map(
    termsQuarters(
      Array.from(catalogue.terms.values(), ({ data }) => data),
      asOf,
    ).map((one) => [one.quarter, one]),
  );
  const first = [...changes.keys()].at(-1);
  if (first === undefined) return [];
  // Deviations go further back than the register; what came before the first change of terms stands with the KPI.
  const deviations = countsByQuarter(countedDeviations(catalogue, asOf));
  const quarters = [...new Set([...changes.keys(), ...deviations.keys()])].filter((one) => one >= first);
  const current = quarterOf(asOf);
  return [
    {
      id: "quarters",
      title: say(words.quarters),
      table: {
        caption: say(words.quartersNote),
        columns: [
          { title: say(words.quarter) },
          ...[words.changed, words.material, words.inTime, words.tooLate, words.open].map(numeric),
          numeric(words.slowest),
          numeric(words.deviations),
        ],
        rows: quarters
          .toSorted((a, b) => (a < b ? 1 : -1))
          .map((quarter) => {
            const one = changes.get(quarter);
            const counted = deviations.get(quarter);
            return [
              quarter === current ? `${quarter}, ${say(words.soFar)}` : quarter,
              ...[one?.changes, one?.material, one?.inTime, one?.late, one?.running].map((n) =>
                String(n ?? 0),
              ),
              one?.slowest === undefined ? "–" : String(one.slowest),
              counted === undefined ? "–" : String(counted.sum),
            ];
          }),
      },
    },
  ];

  function numeric(title: { sv: string; en: string }) {
    return { title: say(title), isNumeric: true };
  }
}

/** The closed periods of the KPIs that show how the risk of drifting from our own policy stands. */
function countedDeviations(catalogue: Catalogue, asOf: string): { start: string; value: number }[] {
  const shown = new Set(
    Array.from(catalogue.risks.values()).flatMap(({ data }) =>
      data.category === "policy_drift" ? data.kpis : [],
    ),
  );
  return [...shown].flatMap((id) => {
    const kpi = catalogue.kpis.get(id);
    if (kpi?.data.kind !== "compliance" || kpi.data.unit !== "count") return [];
    return (kpi.table?.rows ?? []).flatMap(({ period: text, value }) => {
      const period = parsePeriod(text, kpi.data.cadence);
      return period && isClosed(period, asOf) ? [{ start: period.start, value }] : [];
    });
  });
}
