import type { Entry } from "../../catalogue/catalogue.ts";
import { riskPoints } from "../../engine/risks/risk-points.ts";
import { capital, type Context } from "../context.ts";
import type { RegisterRow, SectionView } from "../record-view.ts";
import type { ListedRecord, ListParts } from "../registers/define-register.ts";
import { riskMatrix } from "./risk-matrix.ts";
import { raisesOf, raiseText } from "./risk-raises.ts";
import { riskWords } from "../words/risks.ts";

type Listed = ListedRecord<"risks">;

/** The map, what the figures have raised, what is lived with, and every risk, worst first. */
export function riskList(context: Context, records: readonly Listed[]): ListParts {
  const { say } = context;
  const open = records
    .filter(({ entry }) => entry.data.status === "open")
    .toSorted((a, b) => riskPoints(b.entry.data.current) - riskPoints(a.entry.data.current));
  const closed = records.filter(({ entry }) => entry.data.status === "closed");
  if (records.length === 0) return { groups: [{ id: "risks", rows: [], empty: say(riskWords.empty) }] };
  return {
    sections: [mapSection(context, open), ...raisedSection(context, open), ...acceptedSection(context, open)],
    groups: [
      {
        id: "risks",
        title: say(riskWords.listTitle),
        rows: open.map(({ entry, row }, i) => numbered(context, entry, row, i + 1)),
      },
      ...(closed.length === 0
        ? []
        : [{ id: "closed", title: say(riskWords.closed), rows: closed.map(({ row }) => row) }]),
    ],
  };
}

function mapSection(context: Context, open: readonly Listed[]): SectionView {
  const { say } = context;
  const mapped = open.map(({ entry: { data } }, i) => ({
    number: i + 1,
    isRaised: raisesOf(context, data).length > 0,
    inherent: data.inherent,
    current: data.current,
    residual: data.residual,
  }));
  const raised = mapped.some(({ isRaised }) => isRaised) ? ` ${say(riskWords.mapRaised)}` : "";
  return {
    id: "map",
    title: say(riskWords.map),
    text: { text: `${say(riskWords.mapText)}${raised}` },
    drawing: riskMatrix(context, mapped),
  };
}

/** Those that nobody has judged come first. */
function raisedSection(context: Context, open: readonly Listed[]): SectionView[] {
  const { say } = context;
  const rows = open
    .map(({ entry, row }) => ({ entry, row, raises: raisesOf(context, entry.data) }))
    .filter(({ raises }) => raises.length > 0)
    .map(({ entry, row, raises }) => ({
      entry,
      row,
      raises,
      due: raises.some(({ isUnheeded }) => isUnheeded),
    }))
    .toSorted((a, b) => Number(b.due) - Number(a.due))
    .map(({ entry, row, raises, due }): RegisterRow => ({
      ...row,
      id: `raised-${entry.id}`,
      facts: raises.map((raise) => raiseText(context, raise)).join(" · "),
      mark: due
        ? { word: say(riskWords.dueForReview), tone: "warn", icon: "clock" }
        : { word: say(riskWords.readSince), tone: "none", icon: "tick" },
    }));
  if (rows.length === 0) return [];
  return [
    { id: "raised", title: say(riskWords.raisedTitle), text: { text: say(riskWords.raisedText) }, rows },
  ];
}

function acceptedSection(context: Context, open: readonly Listed[]): SectionView[] {
  const { say, role, portal } = context;
  const rows = open.flatMap(({ entry: { id, data }, row }): RegisterRow[] => {
    const { treatment, acceptance } = data;
    if (treatment !== "accept" || !acceptance) return [];
    return [
      {
        ...row,
        id: `accepted-${id}`,
        facts: `${say(riskWords.acceptedBy)} ${role(acceptance.by)} · ${say(riskWords.acceptedUntil)} ${acceptance.expires}`,
        mark:
          acceptance.expires < portal.asOf
            ? { word: say(riskWords.acceptanceOver), tone: "warn", icon: "clock" }
            : undefined,
      },
    ];
  });
  return rows.length === 0 ? [] : [{ id: "accepted", title: say(riskWords.acceptedTitle), rows }];
}

/** A row with the number that the map uses, and what the map shows of it in figures. */
function numbered(context: Context, { data }: Entry<"risks">, row: RegisterRow, number: number): RegisterRow {
  const { say, role } = context;
  return {
    ...row,
    link: row.link && { ...row.link, text: `${number}. ${row.link.text}` },
    facts: [
      capital(role(data.owner)),
      `${say(riskWords.before).toLowerCase()} ${riskPoints(data.inherent)}`,
      `${say(riskWords.after).toLowerCase()} ${riskPoints(data.residual)}`,
    ].join(" · "),
  };
}
