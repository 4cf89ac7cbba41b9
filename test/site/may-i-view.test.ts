import { describe, expect, test } from "vitest";
import { noHistory } from "../../src/provenance/history.ts";
import { createContext } from "../../src/site/context.ts";
import { everyAnswer, mayIJson } from "../../src/site/may-i-answers.ts";
import { mayIView } from "../../src/site/may-i-view.ts";
import { portalOf, type Portal } from "../../src/site/portal.ts";
import { ruleView } from "../../src/site/rule-view.ts";
import { catalogueOf, type Files } from "../rules/findings-of.ts";

const asOf = "2026-11-22";
const portal = (files: Files): Portal =>
  portalOf({ catalogue: catalogueOf(files), diagnostics: [], asOf }, noHistory);
const viewOf = (files: Files, language: "sv" | "en" = "sv") => {
  const context = createContext(portal(files), language);
  const rules = Array.from(context.portal.catalogue.rules.values(), (entry) => ruleView(context, entry));
  return mayIView(context, rules);
};
const rule = (id: string, text: string): Files => ({
  [`internal/rules/${id}.yaml`]: `status: active\n${text}`,
});
const policy = (id: string, owner: string): Files => ({
  [`internal/policies/${id}/sv.mdx`]: `---\nowner: ${owner}\n---\n\nText.\n`,
  [`internal/roles/${owner}.yaml`]: `title: { sv: ${owner} }\n`,
});

/** The one answer of a combination, as the page shows it. */
function answerAt(view: ReturnType<typeof viewOf>, activity: string, data: string, ai: string) {
  const rows = view.tables.find((table) => table.activity === activity)?.rows;
  const cell = rows?.find((row) => row.ai === ai)?.cells.find((one) => one.data === data);
  return view.answers.find(({ id }) => id === cell?.answer);
}

describe("mayIView(context, rules)", () => {
  test("has a cell for each combination, and each leads to an answer on the page", () => {
    const view = viewOf({ ...rule("r01", "activities: [ads]\npolicy: p\n"), ...policy("p", "lead") });
    const cells = view.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells).toHaveLength(6 * 4 * 5);
    const ids = view.answers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(cells.map(({ answer }) => answer))).toEqual(new Set(ids));
  });

  test("without rules everything is to be asked, of whoever answers for the policy", () => {
    const { answers } = viewOf({});
    expect(answers.map(({ mark, text }) => [mark.word, text])).toEqual([
      [
        "Utanför AI-reglerna",
        "Utan AI gäller inga AI-regler här. Arbeta som vanligt, och är du osäker, fråga den som ansvarar för AI-policyn.",
      ],
      [
        "Fråga först",
        "Ingen regel säger något om det här. Fråga den som ansvarar för AI-policyn innan du börjar.",
      ],
    ]);
  });

  test("the role to ask is the owner of the policy behind the work's own rules, or behind any", () => {
    const files = {
      ...rule("r01", "activities: [ads]\nai_levels: [drafts]\npolicy: first\n"),
      ...rule("r02", "activities: [support]\nai_levels: [drafts]\npolicy: second\n"),
      ...policy("first", "annons"),
      ...policy("second", "kunddialog"),
    };
    const asked = everyAnswer(portal(files)).filter(({ work }) => work.aiLevel === "acts");
    const roles = new Map(asked.map(({ work, ask }) => [work.activity, ask]));
    expect(Object.fromEntries(roles)).toEqual({
      publishing: "annons",
      moderation: "annons",
      support: "kunddialog",
      ads: "annons",
      listening: "annons",
      research: "annons",
    });
  });

  test("a conditional answer shows its terms, and the case in which it is another", () => {
    const view = viewOf(
      {
        ...rule("r01", "activities: [ads]\nverdict: conditional\nlabel: { sv: Märkt, en: Labelled }\n"),
        ...rule("r02", "activities: [ads]\nverdict: not_allowed\napplies_when: { sv: det är natt }\n"),
        ...rule("r03", "activities: [ads]\nverdict: allowed\n"),
      },
      "en",
    );
    const answer = answerAt(view, "ads", "public", "drafts");
    expect(answer?.mark.word).toBe("Conditional");
    expect(answer?.rules.map(({ number }) => number)).toEqual(["R01"]);
    expect(answer?.rules[0]?.terms).toContainEqual({ label: "Label", value: "“Labelled”", form: "words" });
    expect(answer?.cases.map(({ mark, when }) => [mark.word, when])).toEqual([
      ["Not allowed", { text: "det är natt", lang: "sv" }],
    ]);
    expect(answer?.also.map(({ href }) => href)).toEqual(["/en/rules/r03/"]);
  });

  test("a rule that is not in force answers nothing", () => {
    const view = viewOf({ "internal/rules/r01.yaml": "status: draft\nactivities: [ads]\n" });
    expect(answerAt(view, "ads", "public", "drafts")?.mark.word).toBe("Fråga först");
  });
});

test("the JSON holds every combination once", () => {
  const { combinations } = mayIJson(
    portal(rule("r01", "activities: [ads]\nai_levels: [acts]\nverdict: not_allowed\n")),
  );
  const keys = combinations.map(({ activity, dataClass, aiLevel }) => `${activity} ${dataClass} ${aiLevel}`);
  expect(new Set(keys).size).toBe(120);
  expect(
    combinations.filter(({ verdict }) => verdict === "not_allowed").map(({ dataClass }) => dataClass),
  ).toEqual(["public", "internal", "confidential", "restricted"]);
});
