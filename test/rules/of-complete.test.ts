import { describe, expect, test } from "vitest";
import { defineRule } from "../../src/rules/define-rule.ts";
import { rules } from "../../src/rules/index.ts";
import { runRules } from "../../src/rules/run-rules.ts";
import { catalogueOf } from "./findings-of.ts";

const at = { file: "content/site.yaml", line: 1, column: 1 };
const finding = [{ at, message: "Found." }];
const ofComplete = defineRule({ code: "KV998", severity: "error", ofComplete: true, check: () => finding });
const ofEveryDay = defineRule({ code: "KV999", severity: "error", check: () => finding });

const site = (more = "") => `programme:\n  start: 2026-12-07\n  days: 90\n${more}`;

describe("a rule that asks for what a finished programme has", () => {
  test.for([
    { because: "no day is said", more: "", asOf: "2026-12-01", want: ["KV998", "KV999"] },
    {
      because: "it is the day before",
      more: "  complete_from: 2027-03-07\n",
      asOf: "2027-03-06",
      want: ["KV999"],
    },
    {
      because: "the day has come",
      more: "  complete_from: 2027-03-07\n",
      asOf: "2027-03-07",
      want: ["KV998", "KV999"],
    },
  ])("when $because", ({ more, asOf, want }) => {
    const catalogue = catalogueOf({ "site.yaml": site(more) });
    const found = runRules([ofComplete, ofEveryDay], catalogue, { asOf, internal: true });
    expect(found.map(({ code }) => code)).toEqual(want);
  });

  test("is one of those that count rules, replies, questions, risks and steering KPIs", () => {
    const codes = rules.filter((rule) => rule.ofComplete).map(({ code }) => code);
    expect(codes.toSorted()).toEqual(["KV402", "KV403", "KV407", "KV409", "KV526", "KV527", "KV744"]);
  });
});
