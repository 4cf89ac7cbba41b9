import { describe, expect, test } from "vitest";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { readContent } from "../../src/catalogue/read.ts";
import { noHistory } from "../../src/provenance/history.ts";
import { portalOf } from "../../src/site/portal.ts";
import { everyAnswer } from "../../src/site/may-i-answers.ts";

const { catalogue } = buildCatalogue(await readContent("content"));
const answers = everyAnswer(portalOf({ catalogue, diagnostics: [], asOf: "2026-11-22" }, noHistory));

/** `conditional by r06, in some cases r11 r12` */
function inWords(activity: string, dataClass: string, aiLevel: string): string {
  const answer = answers.find(
    ({ work }) => work.activity === activity && work.dataClass === dataClass && work.aiLevel === aiLevel,
  );
  const { verdict, decidedBy = [], ask, inSomeCases = [] } = answer ?? {};
  const cases = inSomeCases.length > 0 ? `, in some cases ${inSomeCases.join(" ")}` : "";
  return `${verdict} ${ask ?? decidedBy.join(" ")}${cases}`;
}

describe("the shipped rules answer", () => {
  test.for([
    ["publishing", "public", "none", "ask marknadschef, in some cases r09"],
    ["publishing", "public", "assists", "allowed r02 r03, in some cases r09"],
    ["publishing", "internal", "drafts", "allowed r02, in some cases r09 r12"],
    ["publishing", "public", "generates", "conditional r05, in some cases r09 r13"],
    ["publishing", "restricted", "drafts", "ask marknadschef, in some cases r09 r12"],
    ["moderation", "public", "assists", "conditional r07"],
    ["support", "confidential", "drafts", "conditional r06, in some cases r11 r12"],
    ["support", "public", "drafts", "conditional r06, in some cases r12"],
    ["support", "public", "acts", "not_allowed r14"],
    ["ads", "internal", "drafts", "allowed r04"],
    ["ads", "restricted", "none", "not_allowed r10"],
    ["ads", "restricted", "acts", "not_allowed r10"],
    ["listening", "public", "assists", "conditional r08"],
    ["listening", "confidential", "assists", "ask marknadschef"],
    ["research", "public", "assists", "allowed r01"],
  ] as const)("%s, %s data, AI %s: %s", ([activity, dataClass, aiLevel, want]) => {
    expect(inWords(activity, dataClass, aiLevel)).toBe(want);
  });

  test("every combination, or say whom to ask", () => {
    expect(answers).toHaveLength(120);
    for (const { verdict, ask } of answers) expect(ask !== undefined).toBe(verdict === "ask");
  });

  test("and each of them decides something, or is for certain cases", () => {
    const named = new Set(answers.flatMap(({ decidedBy, inSomeCases }) => [...decidedBy, ...inSomeCases]));
    expect(Array.from(catalogue.rules.keys()).filter((id) => !named.has(id))).toEqual([]);
  });
});
