import { describe, expect, test } from "vitest";
import { phaseStanding } from "../../src/programme/phase-standing.ts";
import type { Files } from "../rules/findings-of.ts";
import { groundOf } from "./ground-of.ts";

const active = "status: active\nversion: 1\napprovals: [{ by: person-01, role: editor, at: 2026-09-08 }]\n";
const phase = (deliverables: string, more = "") =>
  `days: { from: 1, to: 30 }\ndeliverables:\n${deliverables}exit_criteria:\n  - text: { sv: A., en: A. }\n    proof: [{ check: count, of: rules, having: { status: active }, at_least: 1 }]\n${more}`;
const deliverable = (atLeast: number, due: string) =>
  `  - text: { sv: A., en: A. }\n    proof: [{ check: count, of: rules, having: { status: active }, at_least: ${atLeast} }]\n    owner: editor\n    due: ${due}\n`;
const kpi = (op: string, value: number) =>
  `kpis:\n  - { kpi: a, expect: { op: "${op}", value: ${value} } }\n`;

function standing(files: Files, asOf = "2026-11-22") {
  const ground = groundOf(files, asOf);
  const [entry] = ground.catalogue.roadmap.values();
  if (!entry) throw new Error("no phase");
  return phaseStanding(entry.data, "2026-08-31", ground);
}

describe("phaseStanding(phase, programmeStart, ground)", () => {
  test("counts its days from day 1", () => {
    const { start, end } = standing({ "internal/roadmap/a.yaml": phase(deliverable(1, "2026-09-29")) });
    expect({ start, end }).toEqual({ start: "2026-08-31", end: "2026-09-29" });
  });

  test.for([
    { asOf: "2026-08-30", time: "upcoming" },
    { asOf: "2026-08-31", time: "running" },
    { asOf: "2026-09-29", time: "running" },
    { asOf: "2026-09-30", time: "ended" },
  ])("is $time on $asOf", ({ asOf, time }) => {
    expect(standing({ "internal/roadmap/a.yaml": phase(deliverable(1, "2026-09-29")) }, asOf).time).toBe(
      time,
    );
  });

  test("is late from the day after it was due, and never when it is done", () => {
    const files = {
      "internal/rules/r01.yaml": active,
      "internal/roadmap/a.yaml": phase(
        deliverable(2, "2026-11-21") + deliverable(2, "2026-11-22") + deliverable(1, "2026-09-01"),
      ),
    };
    expect(standing(files).deliverables.map(({ isLate, standing: is }) => [is, isLate])).toEqual([
      ["not_done", true],
      ["not_done", false],
      ["done", false],
    ]);
  });

  test("delivers its result when every exit criterion holds, by the latest of their days", () => {
    const files = { "internal/roadmap/a.yaml": phase(deliverable(1, "2026-09-29")) };
    expect(standing(files).delivers).toEqual({ standing: "not_done" });
    expect(standing({ ...files, "internal/rules/r01.yaml": active }).delivers).toEqual({
      standing: "done",
      by: "2026-09-08",
    });
  });

  test("one proof that fails outweighs one that cannot be judged", () => {
    const unknown = "{ check: kpi, kpi: a, is: met }";
    const failing = "{ check: count, of: rules, at_least: 1 }";
    const of = (...proofs: string[]) =>
      standing({
        "internal/kpis/a.yaml": "better: higher\n",
        "internal/roadmap/a.yaml": phase(
          `  - text: { sv: A., en: A. }\n    proof: [${proofs.join(", ")}]\n    owner: editor\n    due: 2026-11-28\n`,
        ),
      }).deliverables[0]?.standing;
    expect(of(unknown)).toBe("cannot_be_judged");
    expect(of(unknown, failing)).toBe("not_done");
  });

  test.for([
    {
      because: "the value of the last week that closed in it meets what was expected",
      op: ">=",
      value: 6,
      state: "reached",
    },
    { because: "the value does not, and the phase is over", op: ">", value: 6, state: "missed" },
    {
      because: "the value does not, and the phase lasts",
      op: ">",
      value: 6,
      asOf: "2026-09-28",
      state: "not_yet",
    },
    { because: "the phase has not begun", op: ">=", value: 6, asOf: "2026-08-01", state: "not_yet" },
  ])("when $because", ({ op, value, asOf = "2026-11-22", state }) => {
    const files = {
      "internal/kpis/a.yaml": "better: higher\n",
      // Week 39 ends on 27 September, the last to close within the phase; what came later is no answer.
      "internal/kpis/a.csv": "period;value;n;note\n2026-W38;5;;\n2026-W39;6;;\n2026-W40;9;;\n",
      "internal/roadmap/a.yaml": phase(deliverable(1, "2026-09-29"), kpi(op, value)),
    };
    expect(standing(files, asOf).kpis).toMatchObject([{ kpi: "a", state }]);
  });

  test("has no answer for a KPI without figures", () => {
    const files = {
      "internal/kpis/a.yaml": "better: higher\n",
      "internal/roadmap/a.yaml": phase(deliverable(1, "2026-09-29"), kpi(">=", 6)),
    };
    expect(standing(files).kpis).toEqual([{ kpi: "a", expect: { op: ">=", value: 6 }, state: "unknown" }]);
  });
});
