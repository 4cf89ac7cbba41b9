import { describe, expect, test } from "vitest";
import { atrsFields, dutchFields } from "../../../src/content-types/register-standards.ts";
import type { Language } from "../../../src/site/language.ts";
import { timeTaken } from "../../../src/site/public/corrections-view.ts";
import { publicContext } from "../../../src/site/public/public-context.ts";
import { openPublicPortal } from "../../../src/site/public/public-portal.ts";
import { publicSiteView } from "../../../src/site/public/public-site-view.ts";
import { registerFields } from "../../../src/site/public/register-fields.ts";
import { catalogueOf, type Files } from "../../rules/findings-of.ts";
import { parseXml, type XmlElement } from "./well-formed.ts";

const both = (sv: string, en: string) => `{ sv: "${sv}", en: "${en}" }`;

const declaration = (version: number, date: string, more = "") => `declaration:
  title: ${both("Så använder vi AI", "How we use AI")}
  version: ${version}
  effective_date: ${date}
  last_reviewed_on: ${date}
  review_due: 2027-01-01
  purpose: ${both("Snabbare svar.", "Faster replies.")}
  risk: ${both("Begränsad.", "Limited.")}
  data_sources: [${both("Egna texter", "Own texts")}]
  data_not_used: []
  training: ${both("Nej.", "No.")}
  protection: ${both("Namn tas bort.", "Names are removed.")}
  human_oversight: ${both("Människor beslutar.", "People decide.")}
  labels: ${both("Märks.", "Labelled.")}
  objection_route: ${both("Skriv.", "Write.")}
  approved_by: []
${more}`;

const history = `  history:
    - { version: 2, date: 2026-10-12, summary: ${both("Två.", "Two.")} }
    - { version: 1, date: 2026-09-14, summary: ${both("Första.", "First.")} }
`;
const rules = (statement: string) =>
  `rules:\n  - { verdict: allowed, statement: ${both(statement, "Allowed.")} }\ntools: []\n`;

const files: Files = {
  "public/facts.yaml": `${declaration(2, "2026-10-12", `  objection_steps: [${both("Mejla.", "E-mail.")}]\n${history}`)}${rules("AI får söka och översätta.")}risks:
  - title: ${both("Fel", "Mistakes")}
    scenario: ${both("Fel siffra.", "Wrong figure.")}
    mitigation: ${both("Vi läser.", "We read.")}
corrections:
  - id: 2026-10-20-1
    found_at: 2026-10-18
    corrected_at: 2026-10-20
    post: ett
    title: ${both("Fel mål", "Wrong target")}
    where: ${both("I ett inlägg", "In a post")}
    wrong: ${both("Det stod 1.", "It said 1.")}
    right: ${both("Rätt är 2.", "It is 2.")}
kpis: []
roles: { editor: ${both("redaktör", "editor")} }
`,
  "public/declarations/1.yaml": `${declaration(1, "2026-09-14", "  history: []\n")}${rules("AI får söka.")}`,
  "public/declarations/2.yaml": `${declaration(2, "2026-10-12", history)}${rules("AI får söka och översätta.")}`,
  "public/withheld.yaml": `items:
  - what: ${both("Namn", "Names")}
    why: ${both("Skydd.", "Protection.")}
    decided_by: editor
    instead: ${both("Fråga.", "Ask.")}
open_fields: [{ why: ${both("Vet inte.", "Unknown.")}, atrs: [model_type], dutch: [] }]
history: [{ date: 2026-10-30, summary: ${both("Listan är ny.", "The list is new.")} }]
visibility: public
`,
  "public/how-we-work/ett/sv.mdx": `---
title: Ett
summary: Kort.
published: 2026-10-06
status: published
version: 2
change_summary: ${both("Rätt mål.", "Right target.")}
history: [{ version: 1, date: 2026-10-06, summary: ${both("Ny.", "New.")} }]
approvals: [{ by: person-03, role: editor, at: 2026-10-20 }]
---

Hela texten.
`,
};

const shipped = await openPublicPortal("content");
const siteOf = (language: Language, more: Files = files) => publicSiteView(catalogueOf(more), language);
const sv = siteOf("sv");
const en = siteOf("en");

describe("a version of the declaration", () => {
  test("keeps its address; the one in force is known by the shorter one", () => {
    expect(sv.versions.map(({ page }) => [page.address, page.canonical, page.isObsolete])).toEqual([
      ["/declaration/2/", "/declaration/", undefined],
      ["/declaration/1/", undefined, true],
    ]);
    expect(sv.sitemap).toContain("/declaration/1/");
    expect(sv.sitemap).not.toContain("/declaration/2/");
  });

  test("that is replaced says so first, since when, and what replaced it", () => {
    const [first] = sv.versions[1]?.page.notices ?? [];
    expect(first).toMatchObject({
      tone: "warn",
      text: "Den här versionen gäller inte längre. Den gällde från den 14 september 2026 till den 12 oktober 2026, då version 2 ersatte den.",
      link: { href: "/declaration/" },
    });
  });

  test("shows what the next one changed, word by word, and the last one nothing", () => {
    expect(sv.versions[1]?.changed?.sections).toEqual([
      {
        title: "Det gör vi",
        texts: [
          [
            { kind: "same", text: "AI får söka" },
            { kind: "added", text: " och översätta" },
            { kind: "same", text: "." },
          ],
        ],
      },
    ]);
    expect(sv.versions[0]?.changed).toBeUndefined();
  });

  test("stays when nothing is in force any more", () => {
    const { "public/facts.yaml": _, ...rest } = files;
    const [latest, first] = siteOf("en", rest).versions;
    expect(latest?.page.notices[0]?.text).toBe(
      "This version no longer applies, and no other has replaced it.",
    );
    expect(latest?.page.canonical).toBeUndefined();
    expect(first?.page.notices[0]).not.toHaveProperty("link");
  });
});

describe("corrections", () => {
  test("say when, how long it took, and lead to the text as it is now", () => {
    expect(sv.corrections.first.rows).toMatchObject([
      {
        id: "2026-10-20-1",
        about: "Upptäckt 2026-10-18, rättat 2026-10-20, efter 2 dagar",
        link: { text: "Läs texten som den är nu: Ett", href: "/how-we-work/ett/" },
      },
    ]);
    expect(en.corrections.first.rows[0]?.wrong).toEqual({ text: "It said 1." });
  });

  test.for([
    { found: "2026-10-20", corrected: "2026-10-20", want: "samma dag" },
    { found: "2026-10-20", corrected: "2026-10-21", want: "efter en dag" },
    // Past the end of a month, and of summer time.
    { found: "2026-10-22", corrected: "2026-11-01", want: "efter 10 dagar" },
  ])("found $found and corrected $corrected: $want", ({ found, corrected, want }) => {
    expect(timeTaken(found, corrected).sv).toBe(want);
  });
});

describe("the list of changes and its feed", () => {
  test("tell of versions, texts, corrections and the register, newest first", () => {
    expect(sv.changes.first.rows.map(({ id, link }) => [id, link.href])).toEqual([
      ["register-1", "/register/"],
      ["text-ett-2", "/how-we-work/ett/"],
      ["corrected-2026-10-20-1", "/corrections/#2026-10-20-1"],
      ["declaration-2", "/declaration/2/"],
      ["text-ett-1", "/how-we-work/ett/"],
      ["declaration-1", "/declaration/1/"],
    ]);
  });

  test("each entry has its own id, below its language, and leads where the list does", () => {
    const child = (parent: XmlElement, name: string) => parent.children.filter((one) => one.name === name);
    const entries = child(parseXml(en.feed), "entry");
    const ids = entries.map((entry) => child(entry, "id")[0]?.text);
    expect(new Set(ids).size).toBe(6);
    expect(ids[2]).toBe("https://exempelbolaget.example/en/changes/#corrected-2026-10-20-1");
    expect(entries[2] && child(entries[2], "link")[0]?.attributes["href"]).toBe(
      "https://exempelbolaget.example/en/corrections/#2026-10-20-1",
    );
  });
});

describe("the register", () => {
  test("is whole: each field of both standards is answered, or left empty with a reason", () => {
    const fields = registerFields(publicContext(shipped, "sv"), undefined);
    const open = shipped.withheld?.data.open_fields ?? [];
    const atrs = [...fields, ...open].flatMap((one) => one.atrs as readonly string[]);
    const dutch = [...fields, ...open].flatMap((one) => one.dutch as readonly string[]);
    expect(atrsFields.filter((name) => !atrs.includes(name))).toEqual([]);
    expect(dutchFields.filter((name) => !dutch.includes(name))).toEqual([]);
    const answered = new Set(fields.flatMap((one) => [...one.atrs.map((a) => `atrs ${a}`), ...one.dutch]));
    const both = open.flatMap((one) => [...one.atrs.map((a) => `atrs ${a}`), ...one.dutch]);
    expect(both.filter((name) => answered.has(name))).toEqual([]);
  });

  test("has a short tier that answers what people ask", () => {
    expect(en.register.full?.short).toEqual([
      { question: "For what?", answer: { text: "Faster replies." } },
      { question: "Who decides?", answer: { text: "People decide." } },
      { question: "Can I say no?", answer: { text: "Write." } },
    ]);
  });

  test("is one file for machines, with both languages and both standards' names", () => {
    expect(sv.registerJson).toEqual(en.registerJson);
    const { version, fields, left_empty } = sv.registerJson as {
      version: number;
      fields: { name: string; value: unknown; standards: object }[];
      left_empty: unknown[];
    };
    expect([version, left_empty.length]).toEqual([1, 1]);
    expect(fields.find(({ name }) => name === "human_decisions")).toEqual({
      name: "human_decisions",
      heading: { sv: "Vad människor beslutar", en: "What people decide" },
      standards: { atrs: ["human_decisions"], algoritmeregister: ["human_intervention"] },
      value: { sv: "Människor beslutar.", en: "People decide." },
    });
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  });
});

test("a site in Swedish alone leads to no other language, and its register holds none", () => {
  const alone = siteOf("sv", { ...files, "site.yaml": "languages: [sv]\n" });
  expect([alone.frame.otherLanguage, alone.search.other]).toEqual([undefined, undefined]);
  expect([sv.frame.otherLanguage, sv.search.other?.href]).toEqual(["en", "/en/search/"]);
  const register = JSON.stringify(alone.registerJson);
  expect(register).toContain('"value":{"sv":"Människor beslutar."}');
  expect(register).not.toMatch(/"en":|\/en\//);
});

test("what is withheld names the role that decides, by its title", () => {
  expect(sv.withheld.items[0]).toMatchObject({ decidedBy: "Beslutas av: redaktör", why: { text: "Skydd." } });
  expect(en.withheld.items[0]?.decidedBy).toBe("Decided by: editor");
  expect(JSON.stringify(siteOf("sv", {}).withheld.items)).toBe("[]");
});

test("without facts, versions or anything public there is an empty account", () => {
  const { register, corrections, versions, withheld, start } = siteOf("sv", {});
  expect([register.full, corrections.first.rows, versions, withheld.open.fields]).toEqual([
    undefined,
    [],
    [],
    [],
  ]);
  expect(start.more.links.map(({ href }) => href)).toEqual(["/corrections/"]);
});

test("no internal id, person or path reaches a page", () => {
  const text = JSON.stringify([sv, en]);
  expect(text).not.toMatch(/person-\d|correction-\d|internal\//);
});
