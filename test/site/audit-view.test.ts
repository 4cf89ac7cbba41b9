import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { noHistory } from "../../src/provenance/history.ts";
import { readHistory } from "../../src/provenance/read-history.ts";
import { auditFileOf, sourceOf } from "../../src/site/audit-source.ts";
import { auditView } from "../../src/site/audit-view.ts";
import { createContext } from "../../src/site/context.ts";
import { noProof, portalOf } from "../../src/site/portal.ts";
import { handMadeHistory, type HandMade } from "../audit/hand-made-history.ts";

let made: HandMade;
beforeAll(() => {
  made = handMadeHistory();
});
afterAll(() => made.repository[Symbol.dispose]());

async function viewOn(asOf: string, known = true) {
  const content = join(made.repository.folder, "content");
  const history = known ? await readHistory(content) : noHistory;
  const portal = portalOf(await check(content, { asOf }), history);
  const file = auditFileOf(portal, await sourceOf(history, noProof));
  return auditView(createContext(portal, "en"), file);
}

describe("the page that answers for the past, for the portal’s own day", () => {
  test.for([
    {
      day: "2026-09-10",
      mark: "Stop",
      rows: ["Quality 2026-W35 88 :13", "Quality 2026-W36 89 :14"],
      rules: "1",
      replies: "1",
    },
    {
      day: "2026-09-30",
      mark: "Continue",
      rows: ["Quality 2026-W39 88 :17"],
      rules: "1",
      replies: undefined,
    },
    {
      day: "2026-10-15",
      mark: "Continue",
      rows: ["Quality 2026-W41 88 :19"],
      rules: undefined,
      replies: "1",
    },
  ])("$day", async ({ day, mark, rows, rules, replies }) => {
    const { answer, types, span } = await viewOn(day);
    expect(answer.decision?.mark.word).toBe(mark);
    expect(
      answer.rows.map(({ label, value, why: [place = ""] = [] }) => {
        return `${String(label)} ${String(value)} :${String(place).split(" ")[0]?.split(":")[1]}`;
      }),
    ).toEqual(rows);
    const sizes = new Map(
      types.map(({ label, size }) => [typeof label === "string" ? label : label.text, size]),
    );
    expect(sizes.get("Rule")).toBe(rules);
    expect(sizes.get("Reply template")).toBe(replies);
    expect(span).toEqual({ first: "2026-09-01", last: day });
  });

  test("lists the days on which something came in, the latest first, with what it was", async () => {
    const { days } = await viewOn("2026-11-01");
    expect(days.map(({ day, what }) => `${day} ${what}`)).toEqual([
      "2026-10-20 1 record: kpis/kvalitet",
      "2026-10-12 1 record: kpis/kvalitet",
      "2026-10-08 1 record: templates/ai-bild",
      "2026-10-05 1 record: rules/r01",
      "2026-09-28 1 record: kpis/kvalitet",
      "2026-09-21 1 record: kpis/kvalitet",
      "2026-09-16 1 record: templates/ai-bild",
      "2026-09-15 1 record: rules/r01",
      "2026-09-07 1 record: kpis/kvalitet",
      "2026-09-01 6 records",
    ]);
  });

  test("without a history says so, and offers no day", async () => {
    const { answer, span, days, types } = await viewOn("2026-11-01", false);
    expect(answer.note).toContain("no change history");
    expect([span, answer.decision, ...days, ...types]).toEqual([undefined, undefined]);
  });
});
