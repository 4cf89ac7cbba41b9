import { describe, expect, test } from "vitest";
import { newEntry, type NewFiles } from "../../src/authoring/new-entry.ts";
import { isRefusal } from "../../src/authoring/refusal.ts";
import { canBeNew, typeNamed } from "../../src/authoring/type-named.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { readContent } from "../../src/catalogue/read.ts";
import type { SourceFile } from "../../src/catalogue/source-file.ts";
import { checkFiles } from "../../src/check.ts";
import { typeNames, type TypeName } from "../../src/content-types/index.ts";
import { placeholderPattern } from "../../src/lib/placeholder.ts";

/** A Monday, when the log of the week before is due. */
const asOf = "2026-11-23";
const types = typeNames.filter(canBeNew);
const idOf = (type: TypeName): string =>
  ({ decisions: "2026-w47", corrections: "correction-2026-11-23-1" })[String(type)] ?? "en-ny";

const shipped = await readContent("content");
const empty = shipped.filter(({ path }) => path === "site.yaml");

const file = ([path, text]: readonly [string, string]): SourceFile => {
  const bytes = new TextEncoder().encode(text);
  return { path, kind: "file", size: bytes.length, bytes };
};
/** The site's own record, of a portal in Swedish alone. */
const inSwedish = (one: SourceFile): SourceFile =>
  one.kind === "file" ? file([one.path, `languages: [sv]\n${new TextDecoder().decode(one.bytes)}`]) : one;
const catalogueOf = (portal: readonly SourceFile[]) =>
  portal === shipped ? shippedCatalogue : buildCatalogue(portal).catalogue;
const shippedCatalogue = buildCatalogue(shipped).catalogue;
const start = (portal: readonly SourceFile[], type: TypeName, title?: string, id = idOf(type)) =>
  newEntry(catalogueOf(portal), { type, id, asOf, title });

/** What is still to be done: texts, translations, and to put right the text that a correction names. */
const stillToDo = ["KV671", "KV515", "KV683"];

/** Other findings. */
const said = (portal: readonly SourceFile[]): string[] =>
  checkFiles(portal, { asOf })
    .diagnostics.filter(({ code }) => !stillToDo.includes(code))
    .map(({ at, code, severity, message }) => `${at.file} ${severity} ${code} ${message}`);

/** What is found with the new files and was not found before. */
function added(portal: readonly SourceFile[], files: NewFiles): string[] {
  const before = new Set(said(portal));
  return said([...portal, ...Array.from(files, file)]).filter((one) => !before.has(one));
}

/** What a person changes in a start, where not any entry of the type will do. */
const asNeeded = (problem: string) => (text: string) =>
  problem.includes("forbids")
    ? text.replace("verdict: allowed", "verdict: not_allowed")
    : text.replace("status: proposed", "status: approved");

/** A new entry in an empty portal, with all that its refusals ask for written first. */
function growUntil(
  type: TypeName,
  portal: readonly SourceFile[],
  id = idOf(type),
): { portal: readonly SourceFile[]; files: NewFiles } {
  const result = start(portal, type, undefined, id);
  if (!isRefusal(result)) return { portal, files: result };
  const [, first = ""] = /npm run new -- ([a-z-]+) …/.exec(result.hint) ?? [];
  const needed = typeNamed(first);
  if (isRefusal(needed)) throw new Error(`${result.problem} ${result.hint}`);
  const grown = growUntil(needed, portal, `nr-${portal.length}`);
  const change = asNeeded(result.problem);
  const written = Array.from(grown.files, ([path, text]) => file([path, change(text)]));
  return growUntil(type, [...grown.portal, ...written], id);
}

/** What a portal lacks until it has all its parts. No one entry can bring it, and each is said of the first there is. */
const unfinished = ["KV402", "KV403", "KV407", "KV525", "KV526", "KV527", "KV744"];

describe("newEntry(catalogue, request) passes the check", () => {
  // Together, since to check the whole portal takes longest; each finding names its file.
  test("each type, in the shipped portal", () => {
    const files = new Map(
      types.flatMap((type) => {
        const own = start(shipped, type);
        if (isRefusal(own)) throw new Error(`${type}: ${own.problem}`);
        expect(Array.from(own.values()).join(""), type).toMatch(placeholderPattern);
        return [...own];
      }),
    );
    expect(added(shipped, files)).toEqual([]);
  });

  test.for(types)("%s, in an empty portal and what it asks for", (type) => {
    const { portal, files } = growUntil(type, empty);
    const errors = added(portal, files).filter((one) => one.includes(" error "));
    expect(errors.filter((one) => !unfinished.some((code) => one.includes(code)))).toEqual([]);
  });
});

describe("newEntry(catalogue, request)", () => {
  test("puts the title where the type has it, and leaves the English to be written", () => {
    const text = (type: TypeName) => {
      const files = start(shipped, type, "Var är paketet?");
      return isRefusal(files) ? files.problem : Array.from(files.values())[0];
    };
    expect(text("templates")).toMatch(/^title:\n  sv: Var är paketet\?\n  en: REPLACE/);
    expect(text("faq")).toMatch(/^question:\n  sv: Var är paketet\?\n/);
    expect(text("claims")).toMatch(/^claim:\n  sv: Var är paketet\?\n/);
    expect(text("tools")).toMatch(/^name: Var är paketet\?\n/);
    expect(text("posts")).toMatch(/^---\ntitle: Var är paketet\?\n/);
    expect(text("ruleTests")).not.toContain("paketet");
  });

  test("begins as a draft, on the day given, approved by nobody", () => {
    const files = start(shipped, "templates");
    const [[path, text] = ["", ""]] = isRefusal(files) ? [] : files;
    expect(path).toBe("internal/templates/en-ny.yaml");
    expect(text).toContain("\nshort_code: en-ny\n");
    expect(text).toContain("\nstatus: draft\n");
    expect(text).toContain("\neffective_date: 2026-11-23\n");
    expect(text).toContain("\napprovals: []\n");
    expect(text).toContain("\nexpires: 2027-05-23\n");
  });

  test("writes a table with its head beside a KPI, and both languages of prose", () => {
    expect(start(shipped, "kpis")).toEqual(
      new Map([
        ["internal/kpis/en-ny.yaml", expect.any(String)],
        ["internal/kpis/en-ny.csv", "period;value;n;note\n"],
      ]),
    );
    const post = start(shipped, "posts");
    expect(isRefusal(post) ? [] : [...post.keys()]).toEqual([
      "public/how-we-work/en-ny/sv.mdx",
      "public/how-we-work/en-ny/en.mdx",
    ]);
  });

  test("asks for Swedish alone in a portal without English, but for what must be in both", () => {
    const swedish = [...shipped.filter(({ path }) => path !== "site.yaml"), ...empty.map(inSwedish)];
    const catalogue = buildCatalogue(swedish).catalogue;
    const texts = types.flatMap((type) => {
      const files = newEntry(catalogue, { type, id: idOf(type), asOf });
      if (isRefusal(files)) throw new Error(`${type}: ${files.problem}`);
      return Array.from(files, ([path, text]) => ({ path, text }));
    });
    expect(texts.filter(({ text }) => text.includes("REPLACE")).map(({ path }) => path)).toEqual([
      "internal/no-claim-zones/en-ny.yaml",
    ]);
    expect(texts.filter(({ path }) => path.endsWith("en.mdx"))).toEqual([]);
    const files = new Map(texts.map(({ path, text }) => [path, text]));
    expect(added(swedish, files)).toEqual([]);
  });

  test("the decision log has every KPI of the programme, and answers the rule that decided", () => {
    const files = start(shipped, "decisions");
    const text = isRefusal(files) ? "" : [...files.values()].join("");
    expect(text.match(/^  - kpi: /gm)).toHaveLength(7);
    expect(text).toContain("\nrule_decision: pause\nrule: pausa-skalning\n");
    expect(text.match(/^    rule: pausa-skalning$/gm)).toHaveLength(1);
  });

  const refused = (
    request: { type: TypeName; id: string; title?: string; asOf?: string },
    portal = shipped,
  ) => {
    const result = newEntry(catalogueOf(portal), { asOf, ...request });
    return isRefusal(result) ? `${result.problem} ${result.hint}` : "written";
  };

  test.for([
    {
      because: "the id is a title",
      request: { type: "templates", id: "Får ni läsa?" },
      want: '"Får ni läsa?" cannot be an id: it becomes the file name and the address. Write far-ni-lasa.',
    },
    {
      because: "the id has nothing that an address may have",
      request: { type: "templates", id: "?!" },
      want: '"?!" cannot be an id: it becomes the file name and the address. Use lower-case letters a–z, digits and single hyphens.',
    },
    {
      because: "the id leads out of the folder",
      request: { type: "templates", id: "../../x" },
      want: '"../../x" cannot be an id: it becomes the file name and the address. Write x.',
    },
    {
      because: "the id is taken",
      request: { type: "templates", id: "ai-i-svar" },
      want: 'There is already a reply template called "ai-i-svar". Change that one, or choose another id. An id is never used again for something else.',
    },
    {
      because: "the title is too long",
      request: { type: "templates", id: "ny", title: "x".repeat(91) },
      want: '"sv" has 91 characters. The most is 90. Shorten it.',
    },
    {
      because: "the week is not the next one",
      request: { type: "decisions", id: "2026-w48" },
      want: "A decision log is named by its week, and the next one is 2026-W47. Write 2026-w47.",
    },
    {
      because: "the week is not over",
      request: { type: "decisions", id: "2026-w47", asOf: "2026-11-22" },
      want: "The next decision log is that of 2026-W47, which is not over on 2026-11-22. Write it from the Monday after.",
    },
    {
      because: "a correction is not named by its day",
      request: { type: "corrections", id: "fel-siffra" },
      want: "A correction is named by the day it was made and a number, which become its public address. Write correction-2026-11-23-1.",
    },
    {
      because: "a correction lacks its number, and the first of that day is taken",
      request: { type: "corrections", id: "correction-2026-11-19", asOf: "2026-11-19" },
      want: "A correction is named by the day it was made and a number, which become its public address. Write correction-2026-11-19-2.",
    },
  ] as const)("refuses when $because", ({ request, want }) => {
    expect(refused(request)).toBe(want);
  });

  test("names the roles that may approve such a record, before those that may not", () => {
    const there = shipped.filter(({ path }) => /^internal\/(?:roles|channels)\//.test(path));
    const made = start([...empty, ...there], "templates");
    const text = isRefusal(made) ? made.problem : [...made.values()].join("");
    expect(text.match(/^(?:owner|escalate_to): .*$/gm)).toEqual(["escalate_to: jurist", "owner: jurist"]);
  });

  test("refuses what has nothing to refer to, and says what to write first", () => {
    expect(refused({ type: "rules", id: "r01" }, empty)).toBe(
      "A new rule names a policy, and there is none. Write it first: npm run new -- policy …",
    );
    expect(refused({ type: "declarations", id: "ai" }, empty)).toBe(
      "A new AI usage declaration names a rule, and there is none. Write it first: npm run new -- rule …",
    );
  });
});

describe("typeNamed(written)", () => {
  test.for([
    ["template", "templates"],
    ["templates", "templates"],
    ["svarsmall", "templates"],
    ["Reply template", "templates"],
    ["reply-templates", "templates"],
    ["policy", "policies"],
    ["policies", "policies"],
    ["påstående", "claims"],
    ["PÅSTÅENDE", "claims"],
    ["how-we-work", "posts"],
    ["no-claim-zone", "noClaimZones"],
    ["noClaimZones", "noClaimZones"],
    ["spärrat ämne", "noClaimZones"],
    ["kpi", "kpis"],
    ["decision", "decisions"],
    ["beslutslogg", "decisions"],
    ["decision-rule", "decisionRules"],
  ] as const)("%s is %s", ([written, type]) => {
    expect(typeNamed(written)).toBe(type);
  });

  test.for([
    ["templte", 'There is no type "templte". Did you mean "template"?'],
    ["svarsmallar", 'There is no type "svarsmallar". Did you mean "svarsmall"?'],
    ["", 'There is no type "". The types are role, '],
    ["__proto__", 'There is no type "__proto__". The types are role, '],
    ["site", 'There is only one file of the type "site". Edit content/site.yaml.'],
    ["events", 'There is only one file of the type "events". Edit content/internal/events.yaml.'],
    ["facts", 'Files of the type "public facts" are written by a command. Run npm run facts.'],
    ["review", 'Files of the type "review" are written by a command. Run npm run review.'],
    ["attestation", 'Files of the type "attestation" are written by a command. Run npm run attest.'],
  ] as const)("refuses “%s”", ([written, want]) => {
    const type = typeNamed(written);
    expect(isRefusal(type) ? `${type.problem} ${type.hint}` : type).toContain(want);
  });
});
