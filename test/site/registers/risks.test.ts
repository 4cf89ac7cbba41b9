import { describe, expect, test } from "vitest";
import { noHistory } from "../../../src/provenance/history.ts";
import { createContext } from "../../../src/site/context.ts";
import { portalOf } from "../../../src/site/portal.ts";
import { riskMatrix } from "../../../src/site/risks/risk-matrix.ts";
import { listView, recordViews } from "../../../src/site/registers/register-pages.ts";
import { riskRegister } from "../../../src/site/registers/risks.ts";
import { catalogueOf, type Files } from "../../rules/findings-of.ts";

function contextOf(files: Files, { language = "en" as "sv" | "en", asOf = "2026-11-22" } = {}) {
  const portal = portalOf({ catalogue: catalogueOf(files), diagnostics: [], asOf }, noHistory);
  return createContext(portal, language);
}

function seen(files: Files) {
  const context = contextOf(files);
  const pages = recordViews(context, riskRegister);
  return { list: listView(context, riskRegister, pages), pages };
}

const level = (likelihood: number, impact: number) => `{ likelihood: ${likelihood}, impact: ${impact} }`;
const risk = (id: string, current: string, more = "kpis: []\n"): Files => ({
  [`internal/risks/${id}.yaml`]: `title: { sv: ${id}, en: ${id} }
inherent: ${level(5, 5)}
current: ${current}
residual: ${level(1, 2)}
${more}`,
});

/** A KPI that missed its target on 1 November, which was known on the 2nd. */
const missed: Files = {
  "internal/kpis/late.yaml": `title: { sv: Svarstid, en: Response time }
cadence: weekly
better: higher
baseline: { value: 10, from: 2026-06-01, to: 2026-08-30 }
target: { op: ">=", value: 20, by: 2026-11-01 }
`,
  "internal/kpis/late.csv": `period;value;n;note\n${Array.from({ length: 11 }, (_, i) => `2026-W${36 + i};${9 + (i % 3)};;`).join("\n")}\n`,
};

describe("the list of risks", () => {
  test("says in an empty portal what belongs there", () => {
    const { list, pages } = seen({});
    expect(pages).toEqual([]);
    expect(list.sections ?? []).toEqual([]);
    expect(list.groups).toEqual([
      { id: "risks", rows: [], empty: expect.stringMatching(/^Risks belong here/) },
    ]);
  });

  test("is numbered, the worst today first, with the closed ones apart", () => {
    const { list } = seen({
      ...risk("small", level(1, 2)),
      ...risk("worst", level(4, 4)),
      ...risk("middle", level(3, 3)),
      ...risk("gone", level(5, 5), "kpis: []\nstatus: closed\n"),
    });
    expect(
      list.groups.map(({ rows }) => rows.map(({ link, mark }) => `${link?.text} ${mark?.word}`)),
    ).toEqual([["1. worst High 16", "2. middle Medium 9", "3. small Low 2"], ["gone High 25"]]);
    // The mark says the current risk.
    expect(list.groups[0]?.rows[0]?.facts).toBe("Editor · inherent 25 · residual 2");
  });

  test.for([
    { last: "2026-11-01", mark: "Review due", notices: 1 },
    { last: "2026-11-02", mark: "Read since", notices: 0 },
  ])("a breached KPI raises a risk last read on $last: $mark", ({ last, mark, notices }) => {
    const { list, pages } = seen({
      ...missed,
      ...risk("raised", level(2, 2), `kpis: [late]\nlast_reviewed_on: ${last}\n`),
      ...risk("calm", level(2, 3)),
    });
    const raised = list.sections?.find(({ id }) => id === "raised");
    expect(raised?.rows?.map((row) => [row.id, row.facts, row.mark?.word])).toEqual([
      ["raised-raised", "Response time: Target missed since week\u00A044", mark],
    ]);
    expect(pages.find(({ id }) => id === "raised")?.page.notices).toHaveLength(notices);
    expect(
      list.sections?.[0]?.drawing?.shapes.filter((shape) => shape.kind === "text" && shape.text === "2↑"),
    ).toHaveLength(1);
  });

  test("shows what is lived with, and until when", () => {
    const accepted = (expires: string) =>
      seen(
        risk(
          "lived-with",
          level(3, 2),
          `kpis: []\ntreatment: accept\nacceptance: { by: editor, justification: { sv: Billigt., en: Cheap. }, expires: ${expires} }\n`,
        ),
      ).list.sections?.find(({ id }) => id === "accepted")?.rows;
    expect(accepted("2026-11-22")?.[0]).toMatchObject({
      facts: "Decided by editor · Valid through 2026-11-22",
      mark: undefined,
    });
    expect(accepted("2026-11-21")?.[0]?.mark?.word).toBe("The decision has expired");
  });
});

describe("a risk's page", () => {
  test("leads to what has happened and what was practised, the latest first", () => {
    const { pages } = seen({
      ...risk("leak", level(2, 2)),
      "internal/incidents/a.yaml":
        "title: { sv: A, en: A }\nkind: drill\nrelated_risks: [leak]\ndetected_at: 2026-10-06T09:32+02:00\n",
      "internal/incidents/b.yaml":
        "title: { sv: B, en: B }\nrelated_risks: [leak]\nseverity: SEV2\ndetected_at: 2026-11-01T23:30Z\n",
      "internal/incidents/c.yaml": "related_risks: []\n",
    });
    expect(pages[0]?.sections.find(({ id }) => id === "incidents")?.lines).toEqual([
      {
        label: "Has happened · 2026-11-02 · SEV2",
        value: { text: "B", href: "/en/incidents/b/" },
        form: "text",
      },
      {
        label: "Has been practised · 2026-10-06 · SEV3",
        value: { text: "A", href: "/en/incidents/a/" },
        form: "text",
      },
    ]);
  });
});

describe("riskMatrix(context, risks)", () => {
  const context = contextOf({});
  const at = { likelihood: 2, impact: 3 };
  const mapped = (number: number) => ({ number, isRaised: false, inherent: at, current: at, residual: at });
  const texts = (count: number) =>
    riskMatrix(
      context,
      Array.from({ length: count }, (_, i) => mapped(i + 1)),
    ).shapes.flatMap((shape) =>
      shape.kind === "text" && shape.class === "label-strong" ? [shape.text] : [],
    );

  test.for([
    { count: 0, want: ["Current", "Inherent", "Residual"] },
    { count: 1, want: ["Current", "1", "Inherent", "1", "Residual", "1"] },
    { count: 4, want: ["Current", "1 2 3", "4", "Inherent", "4", "Residual", "4"] },
    { count: 9, want: ["Current", "1 2 3", "4 5 6", "7 8 9", "Inherent", "9", "Residual", "9"] },
    { count: 10, want: ["Current", "1 2 3", "4 5 6", "+ 4", "Inherent", "10", "Residual", "10"] },
  ])("$count risks in one cell", ({ count, want }) => {
    expect(texts(count)).toEqual(want);
  });

  test("has 75 cells, the worst at the top right, and says in words where the risks are", () => {
    const drawing = riskMatrix(context, [{ ...mapped(1), current: { likelihood: 5, impact: 5 } }]);
    const cells = drawing.shapes.filter((shape) => shape.kind === "rect");
    expect(cells).toHaveLength(75);
    const [large] = Map.groupBy(cells, ({ width }) => width).values();
    const worst = large?.toSorted((a, b) => b.x - a.x || a.y - b.y)[0];
    const number = drawing.shapes.find(
      (shape) => shape.kind === "text" && shape.text === "1" && shape.class === "label-strong",
    );
    expect(worst).toMatchObject({ class: "cell-high" });
    expect(number && "x" in number && worst && number.x > worst.x && number.y < worst.y + worst.height).toBe(
      true,
    );
    expect(drawing.label).toBe("Risk map of five by five cells. likelihood 5, impact 5: 1");
  });
});

describe("a risk whose control has fallen", () => {
  const notices = (verdict: string, current = level(2, 4)) =>
    seen({
      ...risk("a", current, "kpis: []\nrules: [r05]\n"),
      "internal/rules/r05.yaml": "status: active\nclaims: [read]\n",
      "internal/claims/read.yaml": `verdict: ${verdict}\nstatus: approved\n`,
    }).pages[0]?.page.notices.map(({ text }) => text);
  const fallen =
    "What lowered the risk no longer holds. Reckon with the inherent risk until somebody has judged it anew.";

  test.for([
    { because: "the control stands", verdict: "supported", want: [] },
    { because: "it has fallen", verdict: "unsupported", want: [fallen] },
    { because: "nobody had lowered the risk", verdict: "unsupported", current: level(5, 5), want: [] },
  ])("says so, when $because", ({ verdict, current, want }) => {
    expect(notices(verdict, current)).toEqual(want);
  });
});
