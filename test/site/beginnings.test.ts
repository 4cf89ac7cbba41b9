import { describe, expect, test } from "vitest";
import { readContent } from "../../src/catalogue/read.ts";
import { checkFiles } from "../../src/check.ts";
import { noHistory } from "../../src/provenance/history.ts";
import { beginnings } from "../../src/site/beginnings.ts";
import { createContext, type Context } from "../../src/site/context.ts";
import { firstSteps } from "../../src/site/first-steps.ts";
import type { Language } from "../../src/site/language.ts";
import { portalOf } from "../../src/site/portal.ts";
import { catalogueOf, type Files } from "../rules/findings-of.ts";

const contextOf = (files: Files, language: Language = "en"): Context =>
  createContext(
    portalOf({ catalogue: catalogueOf(files), diagnostics: [], asOf: "2026-11-22" }, noHistory),
    language,
  );
const role = (id: string, sv: string, en: string): Files => ({
  [`internal/roles/${id}.yaml`]: `title: { sv: ${sv}, en: ${en} }\nmay_approve: [templates]\n`,
});
const roles = { ...role("a", "jurist", "legal counsel"), ...role("b", "redaktör", "editor") };
const written: Files = {
  "internal/policies/ai/sv.mdx": "Text.\n",
  "internal/rules/r01.yaml": "status: draft\n",
  "internal/channels/mail.yaml": "visibility: internal\n",
  "internal/claims/c.yaml": "status: draft\n",
  "internal/templates/t.yaml": "short_code: t\n",
  "internal/kpis/k.yaml": "unit: count\n",
  "internal/kpis/k.csv": "period;value;n;note\n",
};

const shipped = portalOf(checkFiles(await readContent("content"), { today: "2026-11-22" }), noHistory);

describe("beginnings(context)", () => {
  test("say how to begin on a list that is empty: the command, where it goes, who approves", () => {
    expect(beginnings(contextOf(roles)).get("/templates/")).toEqual({
      id: "begin",
      title: "Begin here",
      lines: [
        {
          label: "Reply template",
          value: "npm run new -- template …",
          form: "path",
          why: ["The draft goes into content/internal/templates.", "Approved by legal counsel or editor."],
        },
      ],
    });
  });

  test("are in Swedish on Swedish pages", () => {
    const [line] = beginnings(contextOf(roles, "sv")).get("/templates/")?.lines ?? [];
    expect(line).toMatchObject({
      label: "Svarsmall",
      why: [expect.any(String), "Godkänns av jurist eller redaktör."],
    });
  });

  test("name nobody where no role may approve", () => {
    const [line] = beginnings(contextOf({})).get("/vendors/")?.lines ?? [];
    expect(line).toMatchObject({
      why: [
        "The draft goes into content/internal/vendors.",
        "Anyone writes it; somebody else reads the change before it applies.",
      ],
    });
  });

  test("name the file where no command starts it, and every type that shares a list", () => {
    const all = beginnings(contextOf({}));
    expect(all.get("/publishing/")?.lines).toMatchObject([
      {
        value: "content/internal/publishing/log.csv",
        why: [
          "The file is written by hand, or in a spreadsheet. Its first row is:",
          expect.stringMatching(/^post;reviewed_on;platform;.*;experiment;note$/),
          expect.any(String),
        ],
      },
    ]);
    expect(all.get("/taxonomy/")?.lines?.map(({ label }) => label)).toEqual(["Content pillar", "Theme"]);
    expect(all.get("/terms/")?.lines).toMatchObject([{ value: "npm run terms:add" }]);
    expect(all.get("/attestations/")?.lines).toMatchObject([{ value: "npm run attest" }]);
  });

  test("are gone once one is written, and there are none in a portal that has it all", () => {
    expect(beginnings(contextOf(written)).has("/templates/")).toBe(false);
    expect([...beginnings(createContext(shipped, "en")).keys()]).toEqual([]);
  });

  test.for([
    ["/may-i/", "npm run new -- rule …"],
    ["/exports/", "npm run new -- template …"],
    ["/operations/", "content/internal/publishing/log.csv"],
    ["/pareto/", "content/internal/publishing/log.csv"],
  ] as const)("stand on %s too, which has nothing to show until it is written", ([page, value]) => {
    expect(beginnings(contextOf({})).get(page)?.lines).toMatchObject([{ value }]);
  });

  test("do not ask for reviews before there is anything to review", () => {
    expect(beginnings(contextOf({})).has("/reviews/")).toBe(false);
  });
});

describe("firstSteps(context)", () => {
  const linesOf = (files: Files) =>
    firstSteps(contextOf(files))?.lines?.map(({ label, value }) => [label, value]);

  test("in an empty portal, are commands in the order that they can be followed in", () => {
    expect(linesOf({})).toEqual([
      ["1. Policy", "npm run new -- policy …"],
      ["2. Rule", "npm run new -- rule …"],
      ["3. Channel", "npm run new -- channel …"],
      ["4. Claim", "npm run new -- claim …"],
      ["5. Reply template", "npm run new -- template …"],
      ["6. KPI", "npm run new -- kpi …"],
    ]);
  });

  test("are ticked off one by one", () => {
    const one: Files = { "internal/policies/ai/sv.mdx": "Text.\n" };
    expect(linesOf(one)?.[0]).toEqual(["1. Policy", { word: "done", tone: "good", icon: "check" }]);
    expect(linesOf(one)?.[1]).toEqual(["2. Rule", "npm run new -- rule …"]);
  });

  test("go once there is one of each", () => {
    expect(firstSteps(contextOf(written))).toBeUndefined();
    expect(firstSteps(createContext(shipped, "sv"))).toBeUndefined();
  });
});
