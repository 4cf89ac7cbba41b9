import { describe, expect, test } from "vitest";
import libraryTooSmall from "../../src/rules/library-too-small.ts";
import pillarWithoutTheme from "../../src/rules/pillar-without-theme.ts";
import countDiffers from "../../src/rules/taxonomy-count-differs.ts";
import themeWithoutFormat from "../../src/rules/theme-without-format.ts";
import { catalogueOf, findingsOf, type Files } from "./findings-of.ts";

const programme = (more: string) => ({
  "site.yaml": `programme:\n  start: 2026-08-31\n  days: 90\n${more}`,
});
const taxonomy = (pillars: number, themes: number, formats: number) =>
  programme(`  taxonomy:\n    pillars: ${pillars}\n    themes: ${themes}\n    formats: ${formats}\n`);
const pillar = { "internal/taxonomy/pillars/p.yaml": "title: { sv: P }\nstatus: active\n" };
const theme = { "internal/taxonomy/themes/t.yaml": "pillar: p\nstatus: active\n" };
const format = (id: string, status = "active") => ({
  [`internal/taxonomy/formats/${id}.yaml`]: `theme: t\nstatus: ${status}\n`,
});
const unreadable = (path: string) => ({ [path]: "no_such_field: 1\n" });

describe("KV750", () => {
  test.for<{ because: string; files: Files; want: string[]; unread?: boolean }>([
    { because: "no size was decided", files: { ...pillar }, want: [] },
    { because: "nothing is written yet", files: taxonomy(3, 9, 27), want: [] },
    {
      because: "the tree is as large as decided",
      files: { ...taxonomy(1, 1, 1), ...pillar, ...theme, ...format("f") },
      want: [],
    },
    {
      because: "one format is retired",
      files: { ...taxonomy(1, 1, 1), ...pillar, ...theme, ...format("f"), ...format("g", "retired") },
      want: [],
    },
    {
      because: "a level is too small and another too large",
      files: { ...taxonomy(2, 1, 1), ...pillar, ...theme, ...format("f"), ...format("g", "paused") },
      want: [
        "site.yaml:5:14 The content taxonomy has 1 pillar in use, not 2.",
        "site.yaml:7:14 The content taxonomy has 2 formats in use, not 1.",
      ],
    },
    {
      because: "all that there is are drafts",
      files: { ...taxonomy(1, 1, 1), ...format("f", "draft") },
      want: [],
    },
    {
      because: "the missing one is there but cannot be read",
      files: {
        ...taxonomy(1, 1, 2),
        ...pillar,
        ...theme,
        ...format("f"),
        ...unreadable("internal/taxonomy/formats/g.yaml"),
      },
      want: [],
      unread: true,
    },
  ])("when $because", ({ files, want, unread = false }) => {
    expect(findingsOf(countDiffers, files, { unreadable: unread })).toEqual(want);
  });

  test("is not asked where only public content is there", () => {
    const catalogue = catalogueOf({ ...taxonomy(1, 1, 1), ...pillar });
    expect([...countDiffers.check(catalogue, { asOf: "2026-11-22", internal: false })]).toEqual([]);
  });
});

describe("KV751 and KV752", () => {
  test.for<{ because: string; files: Files; want: string[]; unread?: boolean }>([
    { because: "there is no tree", files: {}, want: [] },
    { because: "each has its own", files: { ...pillar, ...theme, ...format("f") }, want: [] },
    {
      because: "the pillar stands alone",
      files: pillar,
      want: ['internal/taxonomy/pillars/p.yaml:1:1 No theme in use belongs to the pillar "p".'],
    },
    {
      because: "the only theme cannot be read",
      files: { ...pillar, ...unreadable("internal/taxonomy/themes/t.yaml") },
      want: [],
      unread: true,
    },
    {
      because: "the only format of a theme is retired",
      files: { ...pillar, ...theme, ...format("f", "retired") },
      want: ['internal/taxonomy/themes/t.yaml:1:1 No format in use belongs to the theme "t".'],
    },
    {
      because: "the pillar is a draft",
      files: { "internal/taxonomy/pillars/p.yaml": "status: draft\n" },
      want: [],
    },
    {
      because: "the only theme of a pillar is a draft",
      files: { ...pillar, "internal/taxonomy/themes/t.yaml": "pillar: p\nstatus: draft\n" },
      want: ['internal/taxonomy/pillars/p.yaml:1:1 No theme in use belongs to the pillar "p".'],
    },
    {
      because: "the only format of a theme is paused",
      files: { ...pillar, ...theme, ...format("f", "paused") },
      want: [],
    },
  ])("when $because", ({ files, want, unread = false }) => {
    const found = [pillarWithoutTheme, themeWithoutFormat].flatMap((rule) =>
      findingsOf(rule, files, { unreadable: unread }),
    );
    expect(found).toEqual(want);
  });
});

describe("KV753", () => {
  const block = (id: string, kind: string, status = "approved") => ({
    [`internal/creative/${id}.yaml`]: `kind: ${kind}\nstatus: ${status}\n`,
  });
  const three = { ...block("a", "hook"), ...block("b", "visual"), ...block("c", "cta") };
  test.for<{ because: string; files: Files; want: string[] }>([
    { because: "no least number was decided", files: block("a", "hook"), want: [] },
    { because: "the library is not begun", files: programme("  approved_blocks: 3\n"), want: [] },
    {
      because: "there are just enough",
      files: { ...programme("  approved_blocks: 3\n"), ...three },
      want: [],
    },
    {
      because: "one is missing and one is a draft",
      files: { ...programme("  approved_blocks: 4\n"), ...three, ...block("d", "cta", "draft") },
      want: ["site.yaml:4:20 The creative library has 3 approved blocks. It needs at least 4."],
    },
    {
      because: "a kind is missing",
      files: { ...programme("  approved_blocks: 1\n"), ...block("a", "hook"), ...block("b", "cta") },
      want: ["site.yaml:4:20 The creative library has no approved visual."],
    },
  ])("when $because", ({ files, want }) => {
    expect(findingsOf(libraryTooSmall, files)).toEqual(want);
  });
});
