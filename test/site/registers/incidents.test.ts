import { describe, expect, test } from "vitest";
import { noHistory } from "../../../src/provenance/history.ts";
import { createContext } from "../../../src/site/context.ts";
import { portalOf } from "../../../src/site/portal.ts";
import { incidentRegister } from "../../../src/site/registers/incidents.ts";
import { listView, recordViews } from "../../../src/site/registers/register-pages.ts";
import { catalogueOf, type Files } from "../../rules/findings-of.ts";

function seen(files: Files, asOf = "2026-11-22") {
  const portal = portalOf({ catalogue: catalogueOf(files), diagnostics: [], asOf }, noHistory);
  const context = createContext(portal, "en");
  const pages = recordViews(context, incidentRegister);
  return { list: listView(context, incidentRegister, pages), page: pages[0], pages };
}

const roles: Files = { "internal/roles/editor.yaml": "title: { sv: redaktör, en: editor }\n" };
const plan: Files = {
  "internal/playbooks/kris.yaml": `status: approved
effective_date: 2026-09-01
drill_every: 1 month
severities: [{ level: SEV2, criteria: { sv: A., en: A. }, who: [editor], first_statement_within: 120, update_every: 60 }]
`,
};
const incident = (id: string, fields: string): Files => ({
  ...roles,
  [`internal/incidents/${id}.yaml`]: `title: { sv: ${id}, en: ${id} }\nseverity: SEV2\n${fields}`,
});
const timeline = (...entries: string[]) =>
  `timeline:\n${entries.map((one) => `  - { ${one}, by: editor }\n`).join("")}`;
const statement = (at: string) => `at: ${at}, type: statement, text: { sv: Besked., en: Word. }`;
const linesOf = ({ page }: ReturnType<typeof seen>, id: string) =>
  page?.sections.find((section) => section.id === id)?.lines;

describe("an incident's minutes", () => {
  const began = "occurred_at: 2026-11-02T09:00+01:00\ndetected_at: 2026-11-02T09:10+01:00\n";

  test("are counted from its log, against the playbook of that day", () => {
    const view = seen({
      ...plan,
      ...incident(
        "a",
        `${began}status: closed\nresolved_at: 2026-11-02T12:10+01:00\npost_mortem_on: 2026-11-04\n${timeline(statement("2026-11-02T10:32+01:00"))}`,
      ),
    });
    expect(linesOf(view, "clock")).toEqual([
      { label: "Until detected", value: "10\u00A0min", form: "figure", why: ["We were told from outside"] },
      {
        label: "Holding statement",
        value: "1\u00A0h 22\u00A0min",
        form: "figure",
        why: ["In time. The limit that day was 2\u00A0h at SEV2."],
      },
      { label: "Until resolved", value: "3\u00A0h", form: "figure", why: [] },
      {
        label: "Post-mortem",
        value: "2026-11-04",
        form: "figure",
        why: ["In time. 2 working days after it was resolved, of at most 5."],
      },
    ]);
  });

  test("say that a statement is late, and that none came", () => {
    const late = seen({ ...plan, ...incident("a", began + timeline(statement("2026-11-02T11:11+01:00"))) });
    expect(linesOf(late, "clock")?.[1]?.why).toEqual(["Late. The limit that day was 2\u00A0h at SEV2."]);
    const none = seen({ ...plan, ...incident("a", began) });
    expect(linesOf(none, "clock")?.[1]).toMatchObject({
      label: { word: "Holding statement", tone: "warn" },
      value: "none yet",
    });
  });

  test("promise nothing where no playbook was in force", () => {
    const view = seen(incident("a", began + timeline(statement("2026-11-02T11:11+01:00"))));
    expect(linesOf(view, "clock")?.[1]?.why).toEqual(["No playbook was in force that day."]);
  });

  test.for([
    { asOf: "2026-11-09", word: "The post-mortem is due by" },
    { asOf: "2026-11-10", word: "The post-mortem is overdue" },
  ])("ask for a post-mortem: $word on $asOf", ({ asOf, word }) => {
    const view = seen(incident("a", `${began}resolved_at: 2026-11-02T12:00+01:00\n`), asOf);
    expect(view.page?.page.notices.map(({ mark, text }) => [mark?.word, text])).toEqual([
      [word, "2026-11-09"],
    ]);
  });
});

test("the log is shown in Swedish time, with the day where it is a new one", () => {
  const view = seen({
    ...incident(
      "a",
      timeline(
        "at: 2026-10-22T08:12Z, type: detection, text: { sv: Sett., en: Seen. }",
        "at: 2026-10-22T11:37+02:00, type: severity_changed, severity: SEV2, text: { sv: Höjt., en: Raised. }",
        "at: 2026-10-28T11:00+01:00, type: status_changed, status: resolved, text: { sv: Löst., en: Over. }",
      ),
    ),
  });
  expect(linesOf(view, "timeline")?.map(({ label, value, why }) => [label, value, why])).toEqual([
    ["2026-10-22 10:12 · Detected", "Seen.", ["Editor"]],
    ["11:37 · Severity SEV2", "Raised.", ["Editor"]],
    ["2026-10-28 11:00 · Status: resolved", "Over.", ["Editor"]],
  ]);
});

test("what is changed leads to what was changed, and says whether it is done", () => {
  const view = seen({
    "internal/rules/r01.yaml": "title: { sv: Källor, en: Sources }\n",
    ...incident(
      "a",
      `actions:
  - { what: { sv: A., en: A. }, owner: editor, due: 2026-11-21, done_at: 2026-11-20, changes: { rules: [r01] } }
  - { what: { sv: B., en: B. }, owner: editor, due: 2026-11-21, changes: { rules: [r01] } }
  - { what: { sv: C., en: C. }, owner: editor, due: 2026-11-22, no_change_reason: { sv: Rätt redan., en: Right already. } }
`,
    ),
  });
  const rule = { text: "Sources", href: "/en/rules/r01/" };
  expect(
    linesOf(view, "actions")?.map(({ label, why }) => [typeof label === "object" && label.word, why]),
  ).toEqual([
    ["Done", ["Editor · done 2026-11-20", rule]],
    ["Overdue", ["Editor · by 2026-11-21", rule]],
    ["To do", ["Editor · by 2026-11-22", "Changes no record: Right already."]],
  ]);
});

describe("the list", () => {
  test("says in an empty portal what belongs there", () => {
    const { list } = seen({});
    expect(list.groups).toEqual([
      { id: "incidents", rows: [], empty: expect.stringMatching(/^The log belongs here/) },
    ]);
  });

  test("sums up what was in time and what is left to do, and puts what goes on first", () => {
    const { list } = seen({
      ...plan,
      ...incident(
        "a",
        `status: closed\ndetected_at: 2026-11-02T09:10+01:00\nresolved_at: 2026-11-02T12:00+01:00\npost_mortem_on: 2026-11-10\n${timeline(statement("2026-11-02T10:10+01:00"))}`,
      ),
      ...incident("b", "status: responding\ndetected_at: 2026-11-20T09:10+01:00\n"),
      ...incident(
        "c",
        `kind: drill\nstatus: closed\ndetected_at: 2026-10-22T09:10+02:00\nactions:\n  - { what: { sv: Skriv., en: Write. }, owner: editor, due: 2026-12-01 }\n`,
      ),
    });
    expect(list.groups.map(({ id, rows }) => `${id} ${rows.map((row) => row.id)}`)).toEqual([
      "ongoing b",
      "incidents a",
      "drills c",
    ]);
    expect(
      list.sections?.[0]?.lines?.map(({ label, value }) => [
        label,
        typeof value === "object" ? value : String(value),
      ]),
    ).toEqual([
      ["Holding statements in time", "1 of 3"],
      ["Post-mortems in time", "0 of 1"],
      ["Actions done", "0 of 1"],
      ["Last drill", { text: "2026-10-22", href: "/en/incidents/c/" }],
      ["Next drill", "2026-11-22"],
    ]);
    expect(list.sections?.[1]?.rows?.map(({ id, facts }) => [id, facts])).toEqual([
      ["c-1", "Editor · by 2026-12-01 · c"],
    ]);
  });
});
