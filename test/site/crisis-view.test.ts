import { describe, expect, test } from "vitest";
import { noHistory } from "../../src/provenance/history.ts";
import { createContext } from "../../src/site/context.ts";
import { crisisAddress, crisisView } from "../../src/site/crisis-view.ts";
import { portalOf } from "../../src/site/portal.ts";
import { templateView } from "../../src/site/template-view.ts";
import { catalogueOf, type Files } from "../rules/findings-of.ts";

function seen(
  files: Files,
  { language = "sv", asOf = "2026-11-22" }: { language?: "sv" | "en"; asOf?: string } = {},
) {
  const portal = portalOf({ catalogue: catalogueOf(files), diagnostics: [], asOf }, noHistory);
  const context = createContext(portal, language);
  const templates = Array.from(portal.catalogue.templates.values(), (entry) => templateView(context, entry));
  return { view: crisisView(context, templates), address: crisisAddress(context) };
}

const roles: Files = {
  "internal/roles/editor.yaml": 'title: { sv: redaktör, en: editor }\ncontact_channel: "#redaktion"\n',
  "internal/roles/lead.yaml": 'title: { sv: chef, en: head }\ncontact_channel: "#chef"\n',
  "internal/channels/facebook-comment.yaml": "name: Facebook\n",
};
const template = (fields: string): Files => ({
  "internal/templates/holding.yaml": `title: { sv: Vad hände?, en: What happened? }\nexpires: 2026-11-22\n${fields}`,
});
const plan = (fields: string): Files => ({
  ...roles,
  "internal/playbooks/kris.yaml": `holding_statements: [{ severities: [SEV1, SEV2], template: holding }]
steps:
  - { stage: hold, do: { sv: Skriv., en: Write. }, owner: editor, within: 60, template: holding }
  - { stage: detect, do: { sv: Larma., en: Alert. }, owner: lead, within: 5 }
  - { stage: hold, do: { sv: Läs., en: Read. }, owner: lead, within: 90 }
${fields}`,
});
const approved = "status: approved\n";

describe("crisisView(context, templates)", () => {
  test("says in an empty portal what belongs there, and Crisis leads to the questions", () => {
    const { view, address } = seen({});
    expect(view.plan).toBeUndefined();
    expect(view.empty).toMatch(/^Här hör incidentplanen hemma/);
    expect(view.areas).toEqual([]);
    expect(address).toBe("/faq/");
  });

  test.for(["draft", "in_review", "retired"])("shows no plan that is %s", (status) => {
    const { view, address } = seen({ ...plan(`status: ${status}\n`), ...template(approved) });
    expect(view.plan).toBeUndefined();
    expect(view.empty).toMatch(/inte godkänd/);
    expect(address).toBe("/faq/");
  });

  test("shows the plan in force, stage by stage", () => {
    const { view, address } = seen({ ...plan(approved), ...template(approved) });
    expect(address).toBe("/crisis/");
    expect(view.plan?.stages.map(({ id, steps }) => `${id} ${steps.map((step) => step.id)}`)).toEqual([
      "detect detect-1",
      "triage ",
      "hold hold-1,hold-2",
      "respond ",
      "resolve ",
      "learn ",
    ]);
    expect(view.plan?.stages[2]?.steps[1]).toEqual({
      id: "hold-2",
      text: { text: "Läs." },
      owner: "Chef",
      minutes: 90,
      within: "1\u00A0h 30\u00A0min",
      template: undefined,
    });
    expect(view.plan?.alert).toEqual(["Larma: redaktör (#redaktion).", "Svarar ingen: chef (#chef)."]);
  });

  test.for([
    { because: "it is approved", fields: approved, offered: 1 },
    { because: "it is its last day", fields: approved, asOf: "2026-11-22", offered: 1 },
    { because: "it has expired", fields: approved, asOf: "2026-11-23", offered: 0 },
    { because: "it is a draft", fields: "status: draft\n", offered: 0 },
    {
      because: "it is withdrawn",
      fields: "status: suspended\nsuspended: { since: 2026-11-01, reason: { sv: Fel., en: Wrong. } }\n",
      offered: 0,
    },
  ])("offers $offered statements when $because", ({ fields, asOf, offered }) => {
    const { view } = seen({ ...plan(approved), ...template(fields) }, { asOf: asOf ?? "2026-11-20" });
    expect(view.plan?.statements).toHaveLength(offered);
    expect(view.plan?.stages[2]?.steps[0]?.template === undefined).toBe(offered === 0);
  });

  test.for([
    { required: true, filledHere: ["tid"] },
    { required: false, filledHere: undefined },
  ])(
    "fills a statement in on the spot only when every field is required: $required",
    ({ required, filledHere }) => {
      const fields = `${approved}variants: [{ kind: comment, channels: [facebook-comment], body: { sv: "Till {tid}.", en: "By {tid}." } }]
variables: [{ name: tid, prompt: { sv: Tid, en: Time }, required: ${required}, example: { sv: kl. 16, en: 4 pm } }]\n`;
      const { view } = seen({ ...plan(approved), ...template(fields) }, { language: "en" });
      const [statement] = view.plan?.statements ?? [];
      expect(statement?.text?.body).toBe("By {tid}.");
      expect(statement?.fields?.map(({ name }) => name)).toEqual(filledHere);
    },
  );

  test("says that a drill is due from the day after its day", () => {
    const drilled = {
      ...plan(`${approved}drill_every: 1 month\n`),
      "internal/incidents/drill.yaml": "kind: drill\ndetected_at: 2026-10-22T09:30+02:00\n",
    };
    const notices = (asOf: string) => seen(drilled, { asOf }).view.page.notices.map(({ mark }) => mark?.word);
    expect(notices("2026-11-22")).not.toContain("Övningen är försenad");
    expect(notices("2026-11-23")).toContain("Övningen är försenad");
  });

  test("takes the last drill and the next from the log", () => {
    const files = {
      ...plan(`${approved}drill_every: 3 months\n`),
      "internal/incidents/a.yaml": "kind: drill\ndetected_at: 2026-08-01T09:30+02:00\n",
      "internal/incidents/b.yaml": `kind: drill
detected_at: 2026-10-06T09:32+02:00
timeline: [{ at: 2026-10-06T10:54+02:00, type: statement, by: editor, text: { sv: Besked., en: Word. } }]
`,
      "internal/incidents/c.yaml": "kind: incident\ndetected_at: 2026-11-01T09:30+01:00\n",
    };
    const lines = seen(files, { language: "en" }).view.plan?.receipt.groups.flat() ?? [];
    expect(lines.filter(({ label }) => /drill/.test(String(label)))).toEqual([
      {
        label: "Last drill",
        value: { text: "2026-10-06", href: "/en/incidents/b/" },
        form: "figure",
        why: ["Holding statement after 1\u00A0h 22\u00A0min"],
      },
      { label: "Next drill", value: "2027-01-06", form: "figure" },
    ]);
  });

  test("offers no answer that is not approved, those for the worst first", () => {
    const faq = (id: string, fields: string) => ({
      [`internal/faq/${id}.yaml`]: `question: { sv: ${id}?, en: ${id}? }\narea: data\ntemplate: holding\n${fields}`,
    });
    const { view } = seen({
      ...roles,
      ...template("status: draft\n"),
      ...faq("a", `${approved}escalate_at: SEV3\n`),
      ...faq("b", `${approved}escalate_at: SEV1\n`),
      ...faq("c", "status: draft\n"),
    });
    expect(view.areas.map(({ id }) => id)).toEqual(["data"]);
    expect(view.areas[0]?.questions.map(({ question, reply }) => [question.text, reply])).toEqual([
      ["b?", undefined],
      ["a?", undefined],
    ]);
  });
});
