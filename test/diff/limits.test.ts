import { describe, expect, test } from "vitest";
import { diffOf, edited, paths, portal, target, without } from "./portal.ts";

/** `target loosened`: every limit that an edit of one file moves. */
const moved = (path: string, ...pairs: readonly (readonly [string, string])[]): string[] =>
  diffOf(edited({ [path]: pairs })).limits.map(({ what, effect }) => `${what} ${effect}`);

describe("limits of a KPI", () => {
  const by = (day: string) => `target: { op: ">=", value: 9, by: ${day} }`;
  test.for<{ because: string; from: string; to: string; want: string[] }>([
    { because: "its target is lower", from: target(9), to: target(8), want: ["target loosened"] },
    { because: "its target is higher", from: target(9), to: target(10), want: ["target tightened"] },
    {
      because: "its target is later",
      from: by("2026-11-28"),
      to: by("2026-11-29"),
      want: ["target loosened"],
    },
    {
      because: "its target is sooner",
      from: by("2026-11-28"),
      to: by("2026-11-27"),
      want: ["target tightened"],
    },
    {
      because: "its target is higher and later",
      from: target(9),
      to: 'target: { op: ">=", value: 10, by: 2026-12-28 }',
      want: ["target loosened"],
    },
    { because: "its target is to be passed", from: '">="', to: '">"', want: ["target tightened"] },
    { because: "its target points the other way", from: '">="', to: '"<="', want: ["target moved"] },
    { because: "its target goes", from: `${target(9)}\n`, to: "", want: ["target loosened"] },
    {
      because: "eight points are enough",
      from: "kind: trust",
      to: "kind: trust\nmin_points: 8",
      want: ["min_points loosened"],
    },
    {
      because: "values below nought are possible",
      from: "kind: trust",
      to: "kind: trust\nbounds: { min: -5 }",
      want: ["bounds loosened"],
    },
    {
      because: "bounds are written that it had anyway",
      from: "kind: trust",
      to: "kind: trust\nbounds: { min: 0 }",
      want: [],
    },
    {
      because: "values above ten are impossible",
      from: "kind: trust",
      to: "kind: trust\nbounds: { min: 0, max: 20 }",
      want: ["bounds tightened"],
    },
    { because: "lower is better", from: "better: higher", to: "better: lower", want: ["better moved"] },
    { because: "only its title is another", from: "sv: Förtroende", to: "sv: Tillit", want: [] },
  ])("when $because", ({ from, to, want }) => {
    expect(moved(paths.kpi, [from, to])).toEqual(want);
  });

  test("where lower is better, a higher target is easier", () => {
    const cost = edited({
      [paths.kpi]: [
        ["better: higher", "better: lower"],
        ['">="', '"<="'],
      ],
    });
    const easier = { ...cost, [paths.kpi]: (cost[paths.kpi] ?? "").replace("value: 9", "value: 12") };
    expect(diffOf(easier, cost).limits).toMatchObject([{ what: "target", effect: "loosened" }]);
    expect(diffOf(cost, easier).limits).toMatchObject([{ what: "target", effect: "tightened" }]);
  });
});

describe("limits of a rule that pauses", () => {
  test.for<{ because: string; from: string; to: string; want: string[] }>([
    { because: "it waits longer", from: "for: 2", to: "for: 3", want: ["for loosened"] },
    { because: "it waits less", from: "for: 2", to: "for: 1", want: ["for tightened"] },
    { because: "it stays longer", from: "for: 2", to: "for: 2\nkeep: 1", want: ["keep tightened"] },
    {
      because: "it only reviews",
      from: "decision: pause",
      to: "decision: review",
      want: ["decision loosened"],
    },
    { because: "it stops", from: "decision: pause", to: "decision: stop", want: ["decision tightened"] },
    {
      because: "it asks for less than the target",
      from: "than: target",
      to: "than: 8",
      want: ["when loosened"],
    },
    {
      because: "it asks for more than the target",
      from: "than: target",
      to: "than: 9.5",
      want: ["when tightened"],
    },
    { because: "it says the same with a number", from: "than: target", to: "than: 9", want: [] },
    { because: "it is retired", from: "status: active", to: "status: retired", want: ["status loosened"] },
    { because: "its title is another", from: "Pausa annonserna", to: "Vila annonserna", want: [] },
  ])("when $because", ({ from, to, want }) => {
    expect(moved(paths.pause, [from, to])).toEqual(want);
  });

  test("when it is deleted", () => {
    expect(diffOf(without(paths.pause)).limits).toMatchObject([
      { what: "status", effect: "loosened", removed: true },
    ]);
  });

  test("a draft limits nothing", () => {
    const draft = edited({ [paths.pause]: [["status: active", "status: draft"]] });
    const other = edited({
      [paths.pause]: [
        ["status: active", "status: draft"],
        ["for: 2", "for: 9"],
      ],
    });
    expect(diffOf(other, draft).limits).toEqual([]);
  });
});

describe("limits of a rule that scales", () => {
  const scale = (more: readonly (readonly [string, string])[] = []) =>
    edited({
      [paths.pause]: [
        ["decision: pause", "decision: scale"],
        ['value: { op: "<", than: target }', "variation: improving"],
        ["status: active", "guardrails: [trust]\nstatus: active"],
        ...more,
      ],
    });
  test.for<{ because: string; edit: [string, string]; want: object[] }>([
    {
      because: "a guardrail goes",
      edit: ["guardrails: [trust]", "guardrails: []"],
      want: [{ what: "guardrails", effect: "loosened" }],
    },
    { because: "it waits less", edit: ["for: 2", "for: 1"], want: [{ what: "for", effect: "loosened" }] },
    { because: "it waits longer", edit: ["for: 2", "for: 3"], want: [{ what: "for", effect: "tightened" }] },
    {
      because: "it is retired",
      edit: ["status: active", "status: retired"],
      want: [{ what: "status", effect: "tightened" }],
    },
  ])("when $because", ({ edit, want }) => {
    expect(diffOf(scale([edit]), scale()).limits).toMatchObject(want);
  });
});

describe("limits of a rule of conduct", () => {
  const asks =
    "conditions: [{ sv: Ett., en: One. }, { sv: Två., en: Two. }]\nlabel: { sv: AI-bild, en: AI image }\napproval: { roles: [editor], two_person: true }";
  const rule = (...pairs: (readonly [string, string])[]) =>
    edited({ [paths.rule]: [["status: active", `${asks}\nstatus: active`], ...pairs] });
  test.for<{ because: string; edit: readonly [string, string]; want: string[] }>([
    { because: "it allows", edit: ["verdict: conditional", "verdict: allowed"], want: ["verdict loosened"] },
    {
      because: "it forbids",
      edit: ["verdict: conditional", "verdict: not_allowed"],
      want: ["verdict tightened"],
    },
    { because: "a condition goes", edit: [", { sv: Två., en: Two. }", ""], want: ["conditions loosened"] },
    { because: "a condition is reworded", edit: ["Två.", "Tre."], want: [] },
    {
      because: "one person is enough",
      edit: ["two_person: true", "two_person: false"],
      want: ["approval loosened"],
    },
    {
      because: "nobody approves",
      edit: ["approval: { roles: [editor], two_person: true }\n", ""],
      want: ["approval loosened"],
    },
    {
      because: "the label goes",
      edit: ["label: { sv: AI-bild, en: AI image }\n", ""],
      want: ["label loosened"],
    },
    {
      because: "it speaks of no tool any more",
      edit: ["tools: [writer]\n", ""],
      want: ["coverage tightened"],
    },
    {
      because: "it speaks of some data only",
      edit: ["tools: [writer]", "tools: [writer]\ndata_classes: [public]"],
      want: ["coverage loosened"],
    },
    { because: "it is retired", edit: ["status: active", "status: retired"], want: ["status loosened"] },
  ])("when $because", ({ edit, want }) => {
    const { limits } = diffOf(rule(edit), rule());
    expect(limits.map(({ what, effect }) => `${what} ${effect}`)).toEqual(want);
  });
});

test("nothing moves when nothing changes", () => {
  expect(diffOf(portal).limits).toEqual([]);
});
