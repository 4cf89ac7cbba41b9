import { beforeEach, describe, expect, test } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build.ts";
import { readContent } from "../../../src/catalogue/read.ts";
import type { KpiHistory } from "../../../src/engine/reading.ts";
import type { KeptAnswers } from "../../../src/lib/kept-answers.ts";
import { kpiAnswer } from "../../../src/rules/kpis/kpi-answer.ts";

const some = /^site\.yaml$|\/events\.yaml$|\/kpis\/annonsavslag/;
const shipped = (await readContent("content")).filter(({ path }) => some.test(path));

/** Keeps answers for as long as a test lasts. */
const kept = new Map<string, unknown>();
let worked = 0;
const answers: KeptAnswers = {
  answer: <T>(question: string, from: string, work: () => T): T => {
    const key = `${question}\n${from}`;
    if (!kept.has(key)) {
      kept.set(key, work());
      worked += 1;
    }
    return kept.get(key) as T;
  },
};
beforeEach(() => {
  kept.clear();
  worked = 0;
});

/** Says something of each thing that a history is made of. */
const all = ({ definition, series, variations }: KpiHistory) => ({
  definition,
  latest: series.latest.text,
  values: series.points.map((point) => ("value" in point ? point.value : undefined)),
  events: series.segments.map(({ event }) => event),
  verdict: variations.at(-1)?.verdict,
});

interface Change {
  readonly in: string;
  readonly from: string;
  readonly to: string;
}

function ask(change?: Change, { asOf = "2026-11-22", keep = true } = {}) {
  const files = shipped.map((file) => {
    if (!change || !file.path.endsWith(change.in)) return file;
    const text = new TextDecoder().decode(file.bytes);
    expect(text).toContain(change.from);
    const bytes = Buffer.from(text.replace(change.from, change.to));
    return { ...file, bytes, size: bytes.length };
  });
  const { catalogue, diagnostics } = buildCatalogue(files);
  expect(diagnostics).toEqual([]);
  const kpi = catalogue.kpis.get("annonsavslag")!;
  return kpiAnswer(
    catalogue,
    kpi,
    { asOf, answers: keep ? answers : undefined },
    { question: "all", ask: all },
  );
}

describe("kpiAnswer(catalogue, kpi, context, question)", () => {
  test("is worked out once for the same content and day", () => {
    expect(ask()).toEqual(ask(undefined, { keep: false }));
    expect(ask()).toEqual(ask());
    expect(worked).toBe(1);
  });

  test.for([
    { because: "a row", change: { in: ".csv", from: "2026-W22;2,5;118;", to: "2026-W22;2,6;118;" } },
    {
      because: "the record",
      change: { in: "annonsavslag.yaml", from: "better: lower", to: "better: neutral" },
    },
    { because: "its event", change: { in: "events.yaml", from: "date: 2026-09-14", to: "date: 2026-09-21" } },
    {
      because: "the programme",
      change: { in: "site.yaml", from: "start: 2026-08-31", to: "start: 2026-09-07" },
    },
    { because: "the day", asOf: "2026-11-15" },
  ])("is worked out anew after a change of $because", ({ change, asOf }) => {
    const before = ask();
    const after = ask(change, { asOf });
    expect(after).not.toEqual(before);
    expect(after).toEqual(ask(change, { asOf, keep: false }));
    expect(worked).toBe(2);
  });

  test("stays when another KPI’s event changes", () => {
    ask();
    ask({ in: "events.yaml", from: "Två kundvärdar till", to: "Tre kundvärdar till" });
    expect(worked).toBe(1);
  });

  test("is worked out where the text of the KPI is not at hand", () => {
    const { catalogue } = buildCatalogue(shipped);
    const kpi = catalogue.kpis.get("annonsavslag")!;
    const bare = { ...catalogue, texts: new Map<string, string>() };
    const context = { asOf: "2026-11-22", answers };
    expect(kpiAnswer(bare, kpi, context, { question: "all", ask: all })).toEqual(ask());
    expect(worked).toBe(1);
  });
});
