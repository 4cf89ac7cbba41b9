import { describe, expect, test } from "vitest";
import { buildFacts } from "../../src/facts/build-facts.ts";
import { catalogueOf, type Files } from "../rules/findings-of.ts";

const factsOf = (files: Files, asOf = "2026-11-22") => {
  const ended = Object.entries(files).map(([path, text]) => [path, text.replace(/\n?$/, "\n")]);
  return buildFacts(catalogueOf(Object.fromEntries(ended)), asOf);
};

const declaration = (fields = "") => ({
  "internal/declarations/ours.yaml": `approved_uses: [r02, r01]\nnot_used_for: [r03]\n${fields}`,
});

const rule = (fields: string) => `status: active\n${fields}`;

describe("buildFacts(catalogue, asOf)", () => {
  test("when there is nothing to tell", () => {
    expect(factsOf({})).toEqual({ rules: [], tools: [], kpis: [], roles: {} });
  });

  test("takes the rules that the declaration names, in its order, and only their public statements", () => {
    const { rules } = factsOf({
      ...declaration(),
      "internal/rules/r01.yaml": rule("public_statement: { sv: Ett., en: One. }"),
      "internal/rules/r02.yaml": rule("verdict: conditional\npublic_statement: { sv: Två., en: Two. }"),
      "internal/rules/r03.yaml": rule("statement: { sv: Hemligt., en: Secret. }"),
      "internal/rules/r04.yaml": rule("public_statement: { sv: Onämnd., en: Not named. }"),
    });
    expect(rules).toEqual([
      { verdict: "conditional", statement: { sv: "Två.", en: "Two." } },
      { verdict: "allowed", statement: { sv: "Ett.", en: "One." } },
    ]);
  });

  test("leaves out a rule that is not in force", () => {
    const draft = "status: draft\npublic_statement: { sv: Ett., en: One. }";
    expect(factsOf({ ...declaration(), "internal/rules/r01.yaml": draft }).rules).toEqual([]);
  });

  test.for([
    { because: "the claim holds its last day", until: "2026-11-22", want: ["Ett.", "Två."] },
    { because: "the claim’s last day is over", until: "2026-11-21", want: ["Två."] },
  ])("leaves out a rule that what it rests on has put out of force: $because", ({ until, want }) => {
    const { rules } = factsOf({
      "internal/declarations/ours.yaml": "approved_uses: [r01]\nnot_used_for: [r02]",
      "internal/claims/read.yaml": `verdict: supported\nstatus: approved\nvalid_until: ${until}`,
      "internal/rules/r01.yaml": rule("claims: [read]\npublic_statement: { sv: Ett., en: One. }"),
      // What is forbidden stays forbidden, whatever becomes of the reason.
      "internal/rules/r02.yaml": rule(
        "verdict: not_allowed\nclaims: [read]\npublic_statement: { sv: Två., en: Two. }",
      ),
    });
    expect(rules.map(({ statement }) => statement.sv)).toEqual(want);
  });

  test("takes the approved declaration, with the roles that approved it and its whole history", () => {
    const { declaration: told } = factsOf({
      ...declaration(
        [
          "version: 2",
          "effective_date: 2026-10-01",
          "last_reviewed_on: 2026-11-30",
          "review_in: 3 months",
          "change_summary: { sv: Tydligare., en: Clearer. }",
          "history: [{ version: 1, date: 2026-09-01, summary: { sv: Första., en: First. } }]",
          "approvals:",
          "  - { by: person-01, role: editor, at: 2026-09-30 }",
          "  - { by: person-02, role: editor, at: 2026-09-30 }",
        ].join("\n"),
      ),
      "internal/declarations/older.yaml": "version: 9\nstatus: draft",
      "internal/roles/editor.yaml": "title: { sv: redaktör, en: editor }",
    });
    expect(told).toMatchObject({
      version: 2,
      // Three months from 30 November: February has no 30th.
      review_due: "2027-02-28",
      approved_by: [{ sv: "redaktör", en: "editor" }],
      history: [
        { version: 2, date: "2026-10-01", summary: { sv: "Tydligare.", en: "Clearer." } },
        { version: 1, date: "2026-09-01", summary: { sv: "Första.", en: "First." } },
      ],
    });
  });

  test("takes the tools in use and only their public fields", () => {
    const { tools } = factsOf({
      "internal/tools/a.yaml": "name: A\nstatus: approved\nhosting_region: Hemligt",
      "internal/tools/b.yaml": "name: B\nstatus: restricted\nstatus_reason: { sv: Hemligt., en: Secret. }",
      "internal/tools/c.yaml": "name: C\nstatus: blocked",
      "internal/tools/d.yaml": "name: D\nstatus: proposed",
    });
    expect(tools.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(JSON.stringify(tools)).not.toMatch(/Hemligt|Secret/);
  });

  test("takes open risks with a public wording, and nothing else of them", () => {
    const told = "{ title: { sv: Fel }, scenario: { sv: Kan bli fel. }, mitigation: { sv: Vi läser. } }";
    const { risks } = factsOf({
      "internal/risks/a.yaml": `title: { sv: Hemligt }\npublic_statement: ${told}`,
      "internal/risks/b.yaml": `status: closed\npublic_statement: ${told}`,
      "internal/risks/c.yaml": "title: { sv: Hemligt }",
    });
    expect(risks).toEqual([
      { title: { sv: "Fel" }, scenario: { sv: "Kan bli fel." }, mitigation: { sv: "Vi läser." } },
    ]);
  });

  test("takes public corrections by day and number, newest first, without their cause", () => {
    const told = "{ title: { sv: A }, where: { sv: B }, wrong: { sv: C }, right: { sv: D } }";
    const correction = (day: string, fields: string) => `found_at: ${day}\ncorrected_at: ${day}\n${fields}`;
    const { corrections } = factsOf({
      "internal/corrections/correction-2026-11-02-2.yaml": correction(
        "2026-11-02",
        `public: true\npost: ett\ncause: { sv: Hemligt }\npublic_statement: ${told}`,
      ),
      "internal/corrections/correction-2026-11-02-10.yaml": correction(
        "2026-11-02",
        `public: true\npublic_statement: ${told}`,
      ),
      "internal/corrections/correction-2026-11-03-1.yaml": correction("2026-11-03", "public: false"),
      "internal/corrections/hemlig.yaml": correction("2026-11-04", `public: true\npublic_statement: ${told}`),
    });
    expect(corrections?.map(({ id, post }) => [id, post])).toEqual([
      ["2026-11-02-10", undefined],
      ["2026-11-02-2", "ett"],
    ]);
    expect(JSON.stringify(corrections)).not.toContain("Hemligt");
  });

  test("names the roles of public texts only", () => {
    const { roles } = factsOf({
      "internal/roles/editor.yaml": "title: { sv: redaktör, en: editor }",
      "internal/roles/lead.yaml": "title: { sv: chef, en: lead }",
      "public/how-we-work/example/sv.mdx": "---\nowner: editor\n---\n\nText.\n",
    });
    expect(roles).toEqual({ editor: { sv: "redaktör", en: "editor" } });
  });
});

describe("buildFacts: figures", () => {
  const kpi = (fields: string, rows: string): Files => ({
    "internal/kpis/svarstid.yaml": `title: { sv: Svarstid, en: Response time }\nunit: hours\nprecision: 1\n${fields}`,
    "internal/kpis/svarstid.csv": `period;value;n;note\n${rows}`,
  });
  const open = "public: true\ntarget: { op: <, value: 12, by: 2026-11-28 }";
  const rows = "2026-W45;17,1;;\n2026-W47;9;;\n2026-W46;14,25;;\n";

  test.for([
    {
      because: "week 47 closes on Sunday night",
      fields: open,
      rows,
      asOf: "2026-11-22",
      want: ["2026-W46", "14,3\u00a0h", "14.3\u00a0h", "under 12\u00a0h"],
    },
    {
      because: "week 47 has closed",
      fields: open,
      rows,
      asOf: "2026-11-23",
      want: ["2026-W47", "9,0\u00a0h", "9.0\u00a0h", "under 12\u00a0h"],
    },
    {
      because: "the target is no whole number",
      fields: open.replace("<, value: 12,", '">=", value: 12.5,'),
      rows,
      asOf: "2026-11-23",
      want: ["2026-W47", "9,0\u00a0h", "9.0\u00a0h", "minst 12,5\u00a0h"],
    },
    {
      because: "it is not public",
      fields: open.replace("true", "false"),
      rows,
      asOf: "2026-11-22",
      want: [],
    },
    { because: "it has no target", fields: "public: true", rows, asOf: "2026-11-22", want: [] },
    { because: "nothing is measured", fields: open, rows: "", asOf: "2026-11-22", want: [] },
    { because: "no period has closed", fields: open, rows, asOf: "2026-11-08", want: [] },
    { because: "no period is one", fields: open, rows: "vecka 46;14;;\n", asOf: "2026-11-22", want: [] },
  ])("when $because", ({ fields, rows, asOf, want }) => {
    const told = factsOf(kpi(fields, rows), asOf).kpis;
    expect(told.flatMap(({ period, value, target }) => [period, value.sv, value.en, target.sv])).toEqual(
      want,
    );
  });
});
