import { describe, expect, test } from "vitest";
import { reportListView } from "../../src/site/report-list.ts";
import { reportMarkdown } from "../../src/site/report-markdown.ts";
import { reportViews } from "../../src/site/report-view.ts";
import { contextOf, type SmallPortal } from "./portal-of.ts";

const both = (sv: string, en: string) => ({ sv, en });
const kpis = {
  ctr: {
    // Twelve weeks from week 31, then four; the last closed one is week 46.
    values: "4 5 4 5 4 5 4 5 4 5 4 5 4 5 8 9",
    fields: { title: both("Klick", "Clicks"), programme: true, steering: true },
  },
  tid: { values: "4 5 4 5 4 5 4 5 4 5 4 5 4 5 4 5", fields: { title: both("Tid", "Time"), programme: true } },
};
const rules = {
  skala: {
    when: { kpi: "ctr", value: { op: ">", than: 7 } },
    fields: { title: both("Skala upp", "Scale up"), decision: "scale", for: 1 },
  },
} as const;
const entry = {
  kpi: "ctr",
  insight: both("Över *gränsen*.", "Above the *limit*."),
  decision: "more",
  because: both("Det går bra.", "It goes well."),
  rule: "skala",
  confirm: { check_on: "2026-11-30", measure: "tid", expect: both("Som nu.", "As now.") },
};
const logged = (fields: object, week = "2026-W46") => ({
  [week.toLowerCase()]: { week, rule_decision: "scale", rule: "skala", entries: [{ ...entry, ...fields }] },
});
const reportOf = (small: SmallPortal, language: "sv" | "en" = "sv") => {
  const [report] = reportViews(contextOf(small, language));
  if (!report) throw new Error("There is no report.");
  return report;
};

describe("reportViews(context)", () => {
  test("without KPIs there is nothing to report", () => {
    expect(reportViews(contextOf({}))).toEqual([]);
  });

  test("the latest closed week is drafted from the figures while nobody has decided", () => {
    const report = reportOf({ kpis, rules });
    expect(report.id).toBe("2026-w46");
    expect(report.page.title).toBe("Vecka\u00A046: skala upp");
    expect(report.page.notices.map(({ text }) => text)).toEqual([
      "Utkast: meningarna kommer från siffrorna, och ingen har beslutat än.",
    ]);
    expect(report.lines.map(({ kpi, figure, decision }) => [kpi.text, figure, decision.word])).toEqual([
      ["Klick", "9", "Inte beslutat"],
      ["Tid", "5", "Inte beslutat"],
    ]);
  });

  test("the log confirms it: its words, its decision and its follow-up", () => {
    const report = reportOf({ kpis, rules, logs: logged({}) });
    expect(report.page.notices).toEqual([]);
    expect(report.departure).toBe("");
    const [line] = report.lines;
    expect(line?.decision.word).toBe("Mer");
    expect(line?.texts.map(({ text }) => text)).toEqual(["Över *gränsen*.", "Det går bra."]);
    expect(line?.followUp).toEqual({ label: "Följs upp 2026-11-30 (Tid)", text: { text: "Som nu." } });
  });

  test("what was seen takes the place of what was expected", () => {
    const confirmed = { on: "2026-11-20", outcome: "not_confirmed", note: both("Nej.", "No.") };
    const [line] = reportOf({ kpis, rules, logs: logged({ confirmed }) }, "en").lines;
    expect(line?.followUp).toEqual({ label: "Not confirmed 2026-11-20", text: { text: "No." } });
  });

  test("a departure from the rule is said first, and its reason with the KPI", () => {
    const differs = { decision: "keep", differs_because: both("Lovet.", "The break.") };
    const report = reportOf({ kpis, rules, logs: logged(differs) }, "en");
    expect(report.departure).toBe("Departs from the rule: clicks, keep.");
    expect(report.lines[0]?.texts.at(-1)?.text).toBe("Departs from the rule: The break.");
  });

  test("an earlier week is told as it was then", () => {
    const logs = { ...logged({}), ...logged({}, "2026-W45") };
    const [, earlier] = reportViews(contextOf({ kpis, rules, logs }));
    expect(earlier?.page.title).toBe("Vecka\u00A045: skala upp");
    expect(earlier?.lines[0]?.figure).toBe("8");
  });

  test("a history that has changed is told as such", () => {
    const edited = { ...kpis, ctr: { ...kpis.ctr, values: "4 5 4 5 4 5 4 5 4 5 4 5 4 5 8 6" } };
    const { page } = reportOf({ kpis: edited, rules, logs: logged({}) });
    expect(page.notices).toEqual([
      expect.objectContaining({
        text: "Då gav reglerna: skala upp (skala upp). Omräknat i dag ger de: fortsätt.",
      }),
    ]);
  });
});

test("the list names open follow-ups, and those whose day has passed", () => {
  const confirm = { ...entry.confirm, check_on: "2026-11-21" };
  const [weeks, due] = reportListView(contextOf({ kpis, rules, logs: logged({ confirm }) })).groups;
  expect(weeks?.rows.map(({ id, facts }) => [id, facts])).toEqual([["2026-w46", "Beslutat 2026-11-16"]]);
  expect(due?.rows.map(({ facts, mark }) => [facts, mark?.word])).toEqual([
    ["2026-W46 · Följs upp 2026-11-21: Som nu.", "Uppföljningen är försenad"],
  ]);
});

test("Markdown shows what people wrote as they wrote it", () => {
  const text = reportMarkdown(reportOf({ kpis, rules, logs: logged({}) }, "en"));
  expect(text).toMatch(/^# Week\u00A046: scale up\n/);
  expect(text).toContain("- **Clicks** 9 → **More**\n  - Above the \\*limit\\*. It goes well.\n");
  expect(text).not.toMatch(/\n{3}|undefined/);
});
