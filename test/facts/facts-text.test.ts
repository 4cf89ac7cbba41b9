import { describe, expect, test } from "vitest";
import { buildFacts } from "../../src/facts/build-facts.ts";
import { factsText } from "../../src/facts/facts-text.ts";
import factsDrift from "../../src/rules/facts-drift.ts";
import { catalogueOf, findingsOf, type Files } from "../rules/findings-of.ts";

const files: Files = {
  "internal/declarations/ours.yaml": [
    "approved_uses: [r01]",
    'purpose: { sv: "Kolon: ja # nej", en: "yes: no" }',
    "approvals: [{ by: person-01, role: editor, at: 2026-09-30 }]",
    "",
  ].join("\n"),
  "internal/rules/r01.yaml": `status: active\npublic_statement: { sv: "${"ord ".repeat(50)}", en: One. }\n`,
  "internal/roles/editor.yaml": "title: { sv: redaktör, en: editor }\n",
  "internal/tools/a.yaml": "name: A\nstatus: approved\ntrains_on_our_data: no\n",
};
const text = factsText(buildFacts(catalogueOf(files), "2026-11-22"));

describe("factsText(facts)", () => {
  test("reads back as what it was made from", () => {
    expect(catalogueOf({ ...files, "public/facts.yaml": text }).facts?.data).toEqual(
      buildFacts(catalogueOf(files), "2026-11-22"),
    );
    expect(findingsOf(factsDrift, { ...files, "public/facts.yaml": text })).toEqual([]);
  });

  test("says that nobody edits it by hand", () => {
    expect(text).toMatch(/^# .*Never edited by hand/);
  });
});

describe("KV523", () => {
  test("wants facts once there is a declaration", () => {
    expect(findingsOf(factsDrift, files)).toEqual([
      "internal/declarations/ours.yaml:1:1 The public site has no facts about this declaration.",
    ]);
  });

  test("is silent about a draft, and where there is nothing internal", () => {
    const draft = { "internal/declarations/ours.yaml": "status: draft\n" };
    expect(findingsOf(factsDrift, draft)).toEqual([]);
    const drifted = catalogueOf({ ...files, "public/facts.yaml": text.replace("redaktör", "chef") });
    const judge = (internal: boolean) =>
      [...factsDrift.check(drifted, { asOf: "2026-11-22", internal })].length;
    expect([judge(true), judge(false)]).toEqual([1, 0]);
  });

  test("does not mind a figure that has moved on", () => {
    const measured = (value: string): Files => ({
      ...files,
      "internal/kpis/svar.yaml": "public: true\ntarget: { op: <, value: 12, by: 2026-11-28 }\n",
      "internal/kpis/svar.csv": `period;value;n;note\n2026-W46;${value};;\n`,
    });
    const written = factsText(buildFacts(catalogueOf(measured("14")), "2026-11-22"));
    expect(findingsOf(factsDrift, { ...measured("15"), "public/facts.yaml": written })).toEqual([]);
    expect(findingsOf(factsDrift, { ...files, "public/facts.yaml": written })).toHaveLength(1);
  });
});
