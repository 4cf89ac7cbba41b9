import { describe, expect, test } from "vitest";
import { diffOf, edited, figures, paths, portal, reason, tableOf, target, type Texts } from "./portal.ts";

const eased = edited({ [paths.kpi]: [[target(9), target(6)]] });
const rows = (values: readonly (number | string)[], texts: Texts = portal): Texts => ({
  ...texts,
  [paths.table]: tableOf(values),
});
const up = [...figures.slice(0, -2), 12, 12];

describe("the cause of a changed decision", () => {
  test.for<{ because: string; before?: Texts; after: Texts; cause: string; from: string; to: string }>([
    { because: "the target is eased", after: eased, cause: "definition", from: "firing", to: "inactive" },
    { because: "the rows are others", after: rows(up), cause: "data", from: "firing", to: "inactive" },
    {
      because: "both, and each is enough",
      after: rows(up, eased),
      cause: "either",
      from: "firing",
      to: "inactive",
    },
    {
      because: "new rows are low only against a new target",
      before: rows(figures.map(() => 10)),
      after: rows(
        [...figures.slice(0, -2).map(() => 10), 8, 8],
        edited({ [paths.kpi]: [[target(9), target(8.5)]] }),
      ),
      cause: "data",
      from: "inactive",
      to: "firing",
    },
    {
      because: "neither is enough alone",
      before: rows(figures.map(() => 10)),
      after: rows(
        [...figures.slice(0, -2).map(() => 10), 9.5, 9.5],
        edited({ [paths.kpi]: [[target(9), target(9.7)]] }),
      ),
      cause: "together",
      from: "inactive",
      to: "firing",
    },
    {
      because: "a row is missing",
      after: rows(figures.slice(0, -1)),
      cause: "data",
      from: "firing",
      to: "unknown",
    },
    {
      because: "the rule asks for three weeks",
      after: edited({ [paths.pause]: [["for: 2", "for: 3"]] }),
      cause: "definition",
      from: "firing",
      to: "pending",
    },
    {
      because: "the rule is retired",
      after: edited({ [paths.pause]: [["status: active", "status: retired"]] }),
      cause: "definition",
      from: "firing",
      to: "absent",
    },
  ])("when $because: $cause", ({ before, after, cause, from, to }) => {
    const { decisions } = diffOf(after, before);
    expect(decisions.rules).toMatchObject([
      { rule: "pause", cause, before: { state: from }, after: { state: to }, decided: true },
    ]);
    expect(decisions.whole?.cause).toBe(cause);
  });

  test("nothing changes when a row comes that decides nothing new", () => {
    const gap = { ...portal, [paths.table]: tableOf(figures).replace("2026-W30;11;;\n", "") };
    const found = diffOf(portal, gap);
    expect(found.decisions).toEqual({ rules: [] });
    expect(found.rows).toEqual({
      rewritten: [expect.objectContaining({ kind: "inserted", period: "2026-W30" })],
      added: [{ kpi: "trust", periods: ["2026-W30"] }],
      tables: ["trust"],
    });
  });

  test("a rule that only begins to wait decides nothing", () => {
    const calm = figures.map(() => 10);
    const { decisions } = diffOf(rows([...calm.slice(0, -1), 7]), rows(calm));
    expect(decisions.whole).toBeUndefined();
    expect(decisions.rules).toMatchObject([{ after: { state: "pending" }, decided: false, cause: "data" }]);
  });
});

describe("decisions that go because a limit has moved", () => {
  const goes = [{ rule: "pause", kind: "goes", decision: "pause" }];
  test.for<{ because: string; after: Texts; want: object[] }>([
    { because: "the target is eased", after: eased, want: goes },
    {
      because: "the rule is retired",
      after: edited({ [paths.pause]: [["status: active", "status: retired"]] }),
      want: goes,
    },
    {
      because: "the rule decides something weaker",
      after: edited({ [paths.pause]: [["decision: pause", "decision: review"]] }),
      want: goes,
    },
    { because: "the figures got better", after: rows(up), want: [] },
    { because: "the figures would have ended it as well", after: rows(up, eased), want: [] },
    {
      because: "new figures are hidden by the target",
      after: rows([...figures.slice(0, -1), 6.5], eased),
      want: goes,
    },
    {
      because: "the target is tightened",
      after: edited({ [paths.kpi]: [[target(9), target(9.5)]] }),
      want: [],
    },
  ])("when $because", ({ after, want }) => {
    expect(diffOf(after).byLimit).toMatchObject(want);
    expect(diffOf(after).byLimit).toHaveLength(want.length);
  });

  test("an event that begins new limits gives its own reason, and a note moves none", () => {
    const before = rows(
      [...figures.slice(0, -2), 4, 4],
      edited({ [paths.pause]: [['value: { op: "<", than: target }', "variation: worsening"]] }),
    );
    const event = (kind: string): Texts => ({
      "internal/events.yaml": `events:\n  - { date: 2026-11-02, kpi: trust, kind: ${kind}, reason: { sv: Ny mätmetod., en: New method. }, by: editor }\n`,
    });
    const found = diffOf({ ...before, ...event("step") }, before);
    expect(found.byLimit).toMatchObject([
      { rule: "pause", kind: "goes", rationales: [{ sv: "Ny mätmetod." }] },
    ]);
    expect(found.findings).toEqual([]);
    expect(diffOf({ ...before, ...event("note") }, before).byLimit).toEqual([]);
    expect(diffOf(before, { ...before, ...event("step") }).decisions.rules).toMatchObject([
      { after: { state: "firing" }, cause: "definition" },
    ]);
  });

  test("a decision to scale comes when its rule waits less", () => {
    const scale = (weeks: number) =>
      edited({
        [paths.pause]: [
          ["decision: pause", "decision: scale"],
          ['op: "<"', 'op: "<="'],
          ["for: 2", `for: ${weeks}`],
        ],
      });
    expect(diffOf(scale(2), scale(3)).byLimit).toMatchObject([
      { rule: "pause", kind: "comes", decision: "scale" },
    ]);
    expect(diffOf(scale(3), scale(2)).byLimit).toEqual([]);
  });

  test("a rule that could not be answered no longer stands in the way once it is retired", () => {
    const unknown = rows(figures.slice(0, -1));
    const retired = rows(
      figures.slice(0, -1),
      edited({ [paths.pause]: [["status: active", "status: retired"]] }),
    );
    const found = diffOf(retired, unknown);
    expect(found.decisions.whole).toMatchObject({
      before: { decision: "no_decision" },
      after: { decision: "continue" },
      cause: "definition",
    });
    expect(found.byLimit).toMatchObject([{ kind: "goes", decision: "no_decision" }]);
  });

  test("a moved baseline is neither looser nor tighter, and needs a reason once a decision goes", () => {
    const [rule, kpi] = [paths.pause, paths.kpi];
    const at = (value: number, ...more: [string, string][]) =>
      edited({
        [rule]: [["than: target", "than: baseline"]],
        [kpi]: [["value: 10, from", `value: ${value}, from`], ...more],
      });
    const silent = diffOf(at(6), at(9));
    expect(silent.limits).toMatchObject([{ what: "baseline", effect: "moved" }]);
    expect(silent.findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'KV650 The decision "pause" by "pause" goes because a limit has moved, and nothing says why.',
      'KV655 "baseline" has changed, and the definition is still version 1.',
    ]);
    const said = at(6, ["definition_version: 1", `definition_version: 2\n${reason}`]);
    expect(diffOf(said, at(9)).findings).toEqual([]);
    expect(diffOf(at(8), at(9)).byLimit).toEqual([]);
  });

  test("the rule itself, or a note about its KPI, may say why the days of the programme have moved", () => {
    const paced = (days: number, ...more: [string, string][]) =>
      edited({
        "site.yaml": [["days: ", `days: ${days} # `]],
        // Half the way from 8 to 12 is covered: too little after 84 days of 90, plenty of 9000.
        [paths.kpi]: [
          [target(9), target(12)],
          ["value: 10, from", "value: 8, from"],
        ],
        [paths.pause]: [['value: { op: "<", than: target }', 'pace: { op: "<", than: 1 }'], ...more],
      });
    const [short, long] = [paced(90), paced(9000)];
    const silent = diffOf(long, short);
    expect(silent.byLimit).toMatchObject([
      { rule: "pause", limits: [{ what: "programme" }], rationales: [] },
    ]);
    expect(silent.findings).toMatchObject([{ code: "KV650" }]);
    const said = paced(9000, ["version: 1", `version: 2\n${reason}`]);
    expect(diffOf(said, short).findings).toEqual([]);
    const noted = {
      ...long,
      "internal/events.yaml":
        "events:\n  - { date: 2026-11-20, kpi: trust, kind: note, reason: { sv: Längre., en: Longer. }, by: editor }\n",
    };
    expect(diffOf(noted, short).findings).toEqual([]);
  });
});

describe("changes that cancel out", () => {
  test("new rows would pause, and the eased target keeps that from being seen", () => {
    const calm = figures.map(() => 10);
    const found = diffOf(rows([...calm.slice(0, -2), 7, 7], eased), rows(calm));
    expect(found.decisions).toEqual({ rules: [] });
    expect(found.cancelled).toMatchObject([
      { rule: "pause", alone: [{ part: "data", becomes: { state: "firing", decision: "pause" } }] },
    ]);
    // Which is a decision that a limit takes away, before anybody has seen it.
    expect(found.byLimit).toMatchObject([{ rule: "pause", kind: "goes" }]);
  });

  test("nothing cancels out when each change alone leaves the decision as it is", () => {
    expect(diffOf(rows([...figures.slice(0, -1), 6.5])).cancelled).toEqual([]);
    expect(diffOf(portal).cancelled).toEqual([]);
  });

  test("two definitions hide one another: an eased target, and a rule that no longer asks about it", () => {
    const after = edited({
      [paths.kpi]: [[target(9), target(6)]],
      [paths.pause]: [["than: target", "than: 8"]],
    });
    expect(diffOf(after).cancelled).toMatchObject([
      { rule: "pause", alone: [{ part: { type: "kpis", id: "trust" }, becomes: { state: "inactive" } }] },
    ]);
  });
});

test("a reason whose English is still that of another change is told in Swedish", () => {
  const side = (value: number, version: number, sv: string) =>
    edited({
      [paths.kpi]: [
        [target(9), target(value)],
        ["definition_version: 1", `definition_version: ${version}\nchange_summary: { sv: ${sv}, en: Old. }`],
      ],
    });
  const { limits, byLimit, findings } = diffOf(side(6, 2, "Nytt."), side(9, 1, "Gammalt."));
  expect(limits.map(({ rationale }) => rationale)).toEqual([{ sv: "Nytt." }]);
  expect(byLimit.map(({ rationales }) => rationales)).toEqual([[{ sv: "Nytt." }]]);
  expect(findings).toEqual([]);
});

test("a reason makes the loosened target acceptable", () => {
  const said = edited({
    [paths.kpi]: [
      [target(9), target(6)],
      ["definition_version: 1", `definition_version: 2\n${reason}`],
    ],
  });
  expect(diffOf(said).findings).toEqual([]);
  expect(diffOf(said).byLimit).toMatchObject([{ rationales: [{ en: "The target was set too high." }] }]);
});
