import { describe, expect, test } from "vitest";
import { noHistory } from "../../../src/provenance/history.ts";
import { createContext, type Context } from "../../../src/site/context.ts";
import { portalOf } from "../../../src/site/portal.ts";
import { startViews, type Work } from "../../../src/site/start/start-view.ts";
import { templateView } from "../../../src/site/template-view.ts";
import { catalogueOf, type Files } from "../../rules/findings-of.ts";

const contextOf = (files: Files, language: "sv" | "en" = "sv", asOf = "2026-11-22"): Context =>
  createContext(portalOf({ catalogue: catalogueOf(files), diagnostics: [], asOf }, noHistory), language);

function start(work: Work, files: Files, language: "sv" | "en" = "sv") {
  const context = contextOf(files, language);
  const templates = Array.from(context.portal.catalogue.templates.values(), (entry) =>
    templateView(context, entry),
  );
  const view = startViews(context, templates, []).find((one) => one.work === work);
  if (!view) throw new Error(work);
  return view;
}

const part = (work: Work, id: string, files: Files) => start(work, files).parts.find((one) => one.id === id);

const record = (folder: string, id: string, text: string): Files => ({
  [`internal/${folder}/${id}.yaml`]: text,
});
const template = (id: string, text: string) =>
  record("templates", id, `title: { sv: "${id}?", en: "${id}?" }\nshort_code: ${id}\nintent: ai\n${text}`);

describe("startViews(context, templates, kpis)", () => {
  test("gives each kind of work its own address, in either language", () => {
    const { works } = start("lead", {}, "en");
    expect(works).toEqual([
      { link: { text: "Reply", href: "/en/" }, isHere: false },
      { link: { text: "Publish", href: "/en/start/publish/" }, isHere: false },
      { link: { text: "Advertise", href: "/en/start/advertise/" }, isHere: false },
      { link: { text: "Lead", href: "/en/start/lead/" }, isHere: true },
    ]);
  });

  test.for(["publish", "advertise", "lead"] as const)(
    "says in an empty portal what belongs in each part: %s",
    (work) => {
      const { parts, news } = start(work, {});
      expect(parts.length).toBeGreaterThan(0);
      for (const { rows, empty } of parts) {
        expect(rows).toEqual([]);
        expect(empty).not.toBe("");
      }
      expect(news.items).toEqual([]);
      expect(news.empty).toBe("Inget har ändrats än.");
    },
  );
});

describe("reply", () => {
  const suspended = `status: suspended\nsuspended: { since: 2026-11-12, reason: { sv: Nya villkor. } }\n`;

  test.for([
    { status: "a reply that is withdrawn is told of", text: suspended, notices: 1 },
    { status: "a draft is not", text: "status: draft\n", notices: 0 },
    { status: "an approved one is not", text: "status: approved\n", notices: 0 },
  ])("$status", ({ text, notices }) => {
    expect(start("reply", template("a", text)).notices).toHaveLength(notices);
  });
});

describe("publish", () => {
  test("lists approved checklists, those for every platform first, with how many points must hold", () => {
    const list = (purpose: string, status = "approved") =>
      `title: { sv: Lista }\npurpose: ${purpose}\nstatus: ${status}\nitems:\n  - { id: a, text: { sv: A }, blocking: true, evidence: none }\n  - { id: b, text: { sv: B }, blocking: false, evidence: none }\n`;
    const rows = part("publish", "checklists", {
      ...record("checklists", "a-platform", list("platform")),
      ...record("checklists", "b-all", list("publishing")),
      ...record("checklists", "c-ads", list("ads")),
      ...record("checklists", "d-draft", list("publishing", "draft")),
    })?.rows;
    expect(rows).toEqual([
      {
        id: "b-all",
        link: { text: "Lista", href: "/checklists/b-all/" },
        facts: "2 punkter, 1 måste stämma",
      },
      {
        id: "a-platform",
        link: { text: "Lista", href: "/checklists/a-platform/" },
        facts: "2 punkter, 1 måste stämma",
      },
    ]);
  });

  test("lists the work's own rules in force, the strictest first", () => {
    const rule = (verdict: string, more = "status: active\nactivities: [publishing]\n") =>
      `title: { sv: Regel }\nstatement: { sv: Gör så. }\nverdict: ${verdict}\n${more}`;
    const rows = part("publish", "rules", {
      ...record("rules", "r1", rule("allowed")),
      ...record("rules", "r2", rule("conditional")),
      ...record("rules", "r3", rule("not_allowed")),
      ...record("rules", "r4", rule("allowed", "status: draft\nactivities: [publishing]\n")),
      ...record("rules", "r5", rule("allowed", "status: active\nactivities: [support]\n")),
    })?.rows;
    expect(rows?.map(({ id, mark }) => [id, mark?.word])).toEqual([
      ["r3", "Inte tillåtet"],
      ["r2", "Villkorat"],
      ["r1", "Tillåtet"],
    ]);
  });

  test.for([
    { status: "blocked", rows: 1 },
    { status: "restricted", rows: 1 },
    { status: "approved", rows: undefined },
  ])("names AI tools that are held back: $status", ({ status, rows }) => {
    const files = record("tools", "a", `name: A\nstatus: ${status}\n`);
    expect(part("publish", "tools", files)?.rows.length).toBe(rows);
  });
});

describe("lead", () => {
  test("puts what is withdrawn before what is under review, and drafts last", () => {
    const rows = part("lead", "decide", {
      ...template("a", "status: draft\n"),
      ...template("b", "status: in_review\n"),
      ...template("c", "status: suspended\n"),
      ...template("d", "status: approved\n"),
    })?.rows;
    expect(rows?.map(({ link, mark }) => [link?.text, mark?.word])).toEqual([
      ["c?", "Indragen"],
      ["b?", "Under granskning"],
      ["a?", "Utkast"],
    ]);
  });

  test("puts incidents that are not over first, and leaves out those that are", () => {
    const incident = (status: string) =>
      `title: { sv: Händelse }\nkind: incident\nstatus: ${status}\nowner: editor\n`;
    const rows = part("lead", "decide", {
      ...template("a", "status: suspended\n"),
      ...record("incidents", "i1", incident("monitoring")),
      ...record("incidents", "i2", incident("closed")),
    })?.rows;
    expect(rows?.map(({ id }) => id)).toEqual(["i1", "templates-a"]);
  });

  const decided = (checkOn: string, confirmed = "") =>
    record(
      "decisions",
      "2026-w46",
      `week: 2026-W46\ndate: 2026-11-16\nrule_decision: continue\nentries:\n  - kpi: k\n    insight: { sv: Så. }\n    decision: keep\n    because: { sv: Därför. }\n    confirm: { check_on: ${checkOn}, measure: k, expect: { sv: Mer. } }\n${confirmed}`,
    );
  test.for([
    { day: "its day has passed", files: decided("2026-11-21"), marks: ["Uppföljningen är försenad"] },
    { day: "its day has come", files: decided("2026-11-22"), marks: [undefined] },
    { day: "its day is to come", files: decided("2026-11-23"), marks: [] },
    {
      day: "somebody has looked",
      files: decided(
        "2026-11-20",
        "    confirmed: { on: 2026-11-20, outcome: confirmed, note: { sv: Ja. } }\n",
      ),
      marks: [],
    },
  ])("asks about a decision that is to be confirmed: $day", ({ files, marks }) => {
    expect(part("lead", "decide", files)?.rows.map(({ mark }) => mark?.word)).toEqual(marks);
  });

  test("shows eight and counts the rest", () => {
    const drafts = (n: number) =>
      Object.assign(
        {},
        ...Array.from({ length: n }, (_, i) => template(`t${i}`, "status: draft\n")),
      ) as Files;
    const shown = (n: number) => {
      const { rows, more } = part("lead", "decide", drafts(n)) ?? {};
      return [rows?.length, more];
    };
    expect(shown(8)).toEqual([8, undefined]);
    expect(shown(11)).toEqual([8, "och 3 till"]);
  });

  const risk = (owner: string, id: string, read: string) =>
    record(
      "risks",
      id,
      `title: { sv: "${id}" }\nowner: ${owner}\nstatus: open\nlast_reviewed_on: ${read}\nreview_in: 3 months\n`,
    );
  test("counts what each role has to read, the role with most of it first", () => {
    const rows = part("lead", "reviews", {
      ...record("roles", "editor", "title: { sv: redaktör, en: editor }\n"),
      ...record("roles", "lead", "title: { sv: ledare, en: lead }\n"),
      ...record("roles", "idle", "title: { sv: ledig, en: idle }\n"),
      // Three months after: 2026-11-15, 2026-11-16 and 2026-12-01.
      ...risk("lead", "a", "2026-08-15"),
      ...risk("lead", "b", "2026-08-16"),
      ...risk("editor", "c", "2026-09-01"),
      // 2026-12-23, more than thirty days away.
      ...risk("idle", "d", "2026-09-23"),
    })?.rows;
    expect(rows).toEqual([
      {
        id: "lead",
        link: { text: "Ledare", href: "/reviews/lead/" },
        facts: "Risk: a · Risk: b",
        mark: { word: "2 försenade", tone: "warn", icon: "clock" },
      },
      {
        id: "editor",
        link: { text: "Redaktör", href: "/reviews/editor/" },
        facts: "Risk: c",
        mark: { word: "1 inom 30 dagar", tone: "none", icon: "ring" },
      },
    ]);
  });
});
