import { describe, expect, test } from "vitest";
import { repliesOf } from "../../src/exports/reply.ts";
import { noHistory } from "../../src/provenance/history.ts";
import { claimView } from "../../src/site/claim-view.ts";
import { createContext } from "../../src/site/context.ts";
import { crisisView } from "../../src/site/crisis-view.ts";
import { exportsView } from "../../src/site/exports-view.ts";
import { faqView } from "../../src/site/faq-view.ts";
import { everyAnswer } from "../../src/site/may-i-answers.ts";
import { portalOf } from "../../src/site/portal.ts";
import { impactPage } from "../../src/site/registers/impact.ts";
import { ruleView } from "../../src/site/rule-view.ts";
import { searchSource } from "../../src/site/search-entries.ts";
import { templateListView } from "../../src/site/template-list.ts";
import { templateView } from "../../src/site/template-view.ts";
import { catalogueOf, type Files } from "../rules/findings-of.ts";

const asOf = "2026-11-22";

/** A reply, a crisis answer, a first statement and a permission, all on one claim; the claim on a rule and a tool. */
const holding: Files = {
  "internal/roles/editor.yaml": "may_approve: []\n",
  "internal/roles/lead.yaml": "title:\n  sv: marknadschef\n  en: head of marketing\n",
  "internal/channels/facebook-comment.yaml": "name: Facebook\n",
  "internal/policies/p/sv.mdx": "---\nstatus: approved\n---\n\nText.\n",
  "internal/tools/w.yaml": "name: Utkastet\nstatus: approved\n",
  "internal/rules/r01.yaml":
    "policy: p\nstatus: active\nverdict: allowed\nactivities: [support]\nclaims: [person-reads]\n",
  "internal/rules/r06.yaml":
    "title:\n  sv: AI i svar\n  en: AI in replies\npolicy: p\nstatus: active\nverdict: conditional\nactivities: [ads]\n",
  "internal/claims/person-reads.yaml":
    "status: approved\nvalid_until: 2026-11-22\nsources:\n  - { rule: r06, accessed: 2026-11-02 }\n  - { tool: w, accessed: 2026-11-02 }\n",
  "internal/templates/who.yaml": "status: approved\nclaims: [person-reads]\n",
  "internal/faq/bot.yaml": "template: who\nstatus: approved\n",
  "internal/playbooks/crisis.yaml":
    "status: approved\nholding_statements:\n  - { severities: [SEV1], template: who }\n",
};
const changed = (path: string, from: string, to: string): Files => {
  const text = holding[path] ?? "";
  if (!text.includes(from)) throw new Error(`${path} has no "${from}".`);
  return { ...holding, [path]: text.replace(from, to) };
};

/** What each place says of them, in one table. */
function placesOf(files: Files) {
  const catalogue = catalogueOf(files);
  const context = createContext(portalOf({ catalogue, diagnostics: [], asOf }, noHistory), "sv");
  const [template, answer, claim, rule] = [
    catalogue.templates.get("who"),
    catalogue.faq.get("bot"),
    catalogue.claims.get("person-reads"),
    catalogue.rules.get("r01"),
  ];
  if (!template || !answer || !claim || !rule) throw new Error("A record is missing.");
  const view = templateView(context, template);
  const crisis = crisisView(context, [view]);
  const { entries } = searchSource(context.portal, { sv: [], en: [] });
  const mark = (id: string) => entries.find((entry) => entry.id === `${id}#sv`)?.card.mark?.sv;
  const answers = everyAnswer(context.portal).filter(
    ({ work }) => work.activity === "support" && work.dataClass === "public" && work.aiLevel === "drafts",
  );
  const impact = impactPage.view(context);
  return {
    page: [view.usable, view.page.notices[0]?.text],
    faqPage: faqView(context, answer).copy !== undefined,
    list: templateListView(context, [view]).groups.map(({ id }) => id),
    search: [mark("templates/who"), mark("faq/bot"), mark("rules/r01"), mark("claims/person-reads")],
    copiedInSearch: entries.find(({ id }) => id === "faq/bot#sv")?.card.copy !== undefined,
    exports: repliesOf(catalogue, asOf).map(({ code }) => code),
    withdrawn: exportsView(context).withdrawn.replies.shown.length,
    crisis: [crisis.plan?.statements.length, crisis.areas.length],
    mayI: answers.map(({ verdict, decidedBy }) => [verdict, ...decidedBy].join(" ")),
    rulePage: ruleView(context, rule).page.notices[0]?.text,
    claimPage: claimView(context, claim).mark?.word,
    impact: impact.sections?.find(({ id }) => id === "out")?.lines?.length ?? 0,
  };
}

describe("what rests on something that gives way", () => {
  test("is offered everywhere while it holds", () => {
    expect(placesOf(holding)).toEqual({
      page: [true, undefined],
      faqPage: true,
      list: ["topic-1"],
      search: [undefined, undefined, undefined, undefined],
      copiedInSearch: true,
      exports: ["exempel", "exempel-en"],
      withdrawn: 0,
      crisis: [1, 1],
      mayI: ["allowed r01"],
      rulePage: undefined,
      claimPage: "Belagt",
      impact: 0,
    });
  });

  test.for([
    {
      because: "the claim expired yesterday",
      files: changed("internal/claims/person-reads.yaml", "2026-11-22", "2026-11-21"),
      reason: "Vilar på påståendet ”En människa läser svaret.”, som har gått ut.",
      claim: "Har gått ut",
      // The reply, the answer and the permission.
      fallen: 3,
    },
    {
      because: "the rule under the claim is retired",
      files: changed("internal/rules/r06.yaml", "active", "retired"),
      reason:
        "Vilar på påståendet ”En människa läser svaret.”, som vilar på regeln ”R06 AI i svar”, som inte längre gäller.",
      claim: "Indraget",
      fallen: 4,
    },
    {
      because: "the tool under the claim is blocked",
      files: changed("internal/tools/w.yaml", "status: approved", "status: blocked"),
      reason:
        "Vilar på påståendet ”En människa läser svaret.”, som vilar på AI-verktyget ”Utkastet”, som inte får användas.",
      claim: "Indraget",
      fallen: 4,
    },
  ])("leaves every place at once when $because, and says why", ({ files, reason, claim, fallen }) => {
    const places = placesOf(files);
    expect(places).toEqual({
      page: [false, `Får inte skickas. ${reason} Fråga redaktör.`],
      faqPage: false,
      list: ["resting"],
      search: ["Indragen", "Indragen", "Indragen", claim],
      copiedInSearch: false,
      exports: [],
      withdrawn: 1,
      crisis: [0, 0],
      mayI: ["ask"],
      rulePage: `Det som regeln tillåter är inte tillåtet nu. ${reason}`,
      claimPage: claim,
      impact: fallen,
    });
  });

  test("a tool that is only restricted takes nothing with it", () => {
    const restricted = changed("internal/tools/w.yaml", "status: approved", "status: restricted");
    expect(placesOf(restricted)).toEqual(placesOf(holding));
  });
});
