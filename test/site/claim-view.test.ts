import { describe, expect, test } from "vitest";
import { repliesOf } from "../../src/exports/reply.ts";
import { noHistory } from "../../src/provenance/history.ts";
import { claimListView, claimView } from "../../src/site/claim-view.ts";
import { createContext } from "../../src/site/context.ts";
import { crisisQuestions } from "../../src/site/crisis-questions.ts";
import { faqView } from "../../src/site/faq-view.ts";
import { portalOf } from "../../src/site/portal.ts";
import { searchSource } from "../../src/site/search-entries.ts";
import { templateListView } from "../../src/site/template-list.ts";
import { templateView } from "../../src/site/template-view.ts";
import { catalogueOf } from "../rules/findings-of.ts";

/** A reply and a crisis answer that rest on one claim; the claim's fields as the test writes them. */
function contextOf(claim: string) {
  const catalogue = catalogueOf({
    "internal/roles/editor.yaml": "may_approve: []\n",
    "internal/roles/lead.yaml": "title:\n  sv: marknadschef\n  en: head of marketing\n",
    "internal/channels/facebook-comment.yaml": "name: Facebook\n",
    "internal/rules/r01.yaml": "status: active\n",
    "internal/claims/person-reads.yaml": claim,
    "internal/templates/who.yaml":
      "title:\n  sv: Vem svarar?\n  en: Who replies?\nstatus: approved\nclaims:\n  - person-reads\n",
    "internal/faq/bot.yaml": "template: who\nstatus: approved\nclaims:\n  - person-reads\n",
  });
  return createContext(portalOf({ catalogue, diagnostics: [], asOf: "2026-11-22" }, noHistory), "sv");
}

/** The word beside each hit, where it is not in use. */
function marksInSearch({ portal }: ReturnType<typeof contextOf>): Record<string, string | undefined> {
  const { entries } = searchSource(portal, { sv: [], en: [] });
  const hits = entries.filter(({ id }) => /^(claims|templates|faq)\/.*#sv$/.test(id));
  return Object.fromEntries(hits.map(({ record, card }) => [record, card.mark?.sv]));
}

const supported = "status: approved\nvalid_until: 2026-11-22\n";

function partsOf(context: ReturnType<typeof contextOf>) {
  const { catalogue } = context.portal;
  const [claim, template, answer] = [
    catalogue.claims.get("person-reads"),
    catalogue.templates.get("who"),
    catalogue.faq.get("bot"),
  ];
  if (!claim || !template || !answer) throw new Error("A record is missing.");
  return {
    claim: claimView(context, claim),
    template: templateView(context, template),
    answer: faqView(context, answer),
  };
}

describe("texts that rest on a claim", () => {
  test("are offered while it holds, and show how it stands", () => {
    const context = contextOf(supported);
    const { claim, template, answer } = partsOf(context);
    expect(claim.mark?.word).toBe("Belagt");
    expect(claim.page.notices).toEqual([]);
    expect(template.usable).toBe(true);
    expect(template.restsOn).toContainEqual({
      label: { word: "Belagt", tone: "good", icon: "check" },
      value: { text: "En människa läser svaret.", href: "/claims/person-reads/" },
      form: "text",
    });
    expect(answer.copy).toBeDefined();
    expect(answer.sections.find(({ id }) => id === "rests-on")?.lines).toHaveLength(1);
    expect(repliesOf(context.portal.catalogue, "2026-11-22").length).toBeGreaterThan(0);
    expect(crisisQuestions(context).flatMap(({ questions }) => questions)).toHaveLength(1);
    expect(marksInSearch(context)).toEqual({
      "claims/person-reads": undefined,
      "templates/who": undefined,
      "faq/bot": undefined,
    });
  });

  test.for([
    {
      because: "expired yesterday",
      claim: "status: approved\nvalid_until: 2026-11-21\n",
      mark: "Har gått ut",
      says: "har gått ut",
    },
    {
      because: "is unsupported",
      claim: "status: approved\nverdict: unsupported\n",
      mark: "Saknar belägg",
      says: "saknar belägg",
    },
    { because: "is retired", claim: "status: retired\n", mark: "Arkiverat", says: "inte längre gäller" },
    {
      because: "has nobody’s approval",
      claim: "status: in_review\n",
      mark: "Under granskning",
      says: "ingen har godkänt",
    },
  ])(
    "leave page, list, search, exports and crisis page when it $because, and say why",
    ({ claim, mark, says }) => {
      const context = contextOf(claim);
      const parts = partsOf(context);
      expect(parts.claim.mark?.word).toBe(mark);
      expect(parts.claim.page.notices[0]?.text).toContain("marknadschef");

      expect(parts.template.usable).toBe(false);
      expect(parts.template.status.word).toBe("Indragen");
      expect(parts.template.page.notices[0]).toMatchObject({
        tone: "stop",
        text: expect.stringContaining(says) as string,
        link: { href: "/claims/person-reads/" },
      });
      expect(parts.template.page.notices[0]?.text).toContain("Fråga redaktör");
      const [group] = templateListView(context, [parts.template]).groups;
      expect(group?.id).toBe("resting");

      expect(parts.answer.copy).toBeUndefined();
      expect(parts.answer.mark?.word).toBe("Indragen");
      expect(parts.answer.page.notices[0]?.text).toContain(says);

      expect(repliesOf(context.portal.catalogue, "2026-11-22")).toEqual([]);
      expect(crisisQuestions(context)).toEqual([]);
      expect(marksInSearch(context)).toEqual({
        "claims/person-reads": mark,
        "templates/who": "Indragen",
        "faq/bot": "Indragen",
      });
    },
  );
});

describe("the page of a claim", () => {
  test("shows where each source stands, when it was read, and what rests on it", () => {
    const { claim } = partsOf(
      contextOf(
        `${supported}sources:\n  - rule: r01\n    accessed: 2026-11-02\n  - url: https://imy.se/vagledningar\n    title: Vägledningar\n    publisher: IMY\n    primary: true\n    accessed: 2026-11-20\n  - url: https://icc.se/\n    accessed: 2026-11-19\n`,
      ),
    );
    const lines = (id: string) => claim.sections.find((section) => section.id === id)?.lines;
    expect(lines("sources")).toEqual([
      {
        label: "Regel",
        value: { text: "R01 Exempel", href: "/rules/r01/" },
        form: "text",
        why: ["läst 2026-11-02"],
      },
      {
        label: "IMY",
        value: { text: "Vägledningar", href: "https://imy.se/vagledningar" },
        form: "text",
        why: ["förstahandskälla, läst 2026-11-20"],
      },
      {
        label: "icc.se",
        value: { text: "https://icc.se/", href: "https://icc.se/" },
        form: "text",
        why: ["läst 2026-11-19"],
      },
    ]);
    expect(lines("users")?.map(({ value }) => value)).toEqual([
      { text: "Vem svarar?", href: "/templates/who/" },
      { text: "Vad har hänt?", href: "/faq/bot/" },
    ]);
  });

  test("says so when it has no source", () => {
    const { claim } = partsOf(contextOf(`${supported}kind: opinion\nsources: []\n`));
    expect(claim.sections[0]).toMatchObject({ id: "sources", text: { text: "Ingen källa säger det." } });
  });
});

test("the register has the claims by subject, what no longer holds first, then the earliest last day", () => {
  const catalogue = catalogueOf({
    "internal/claims/a.yaml": "status: approved\nvalid_until: 2027-03-01\n",
    "internal/claims/b.yaml": "status: approved\nvalid_until: 2027-01-01\n",
    "internal/claims/c.yaml": "status: approved\nverdict: unsupported\nvalid_until: 2027-06-01\n",
    "internal/claims/d.yaml": "status: approved\nkind: privacy\nvalid_until: 2027-06-01\n",
  });
  const context = createContext(
    portalOf({ catalogue, diagnostics: [], asOf: "2026-11-22" }, noHistory),
    "en",
  );
  const views = Array.from(catalogue.claims.values(), (entry) => claimView(context, entry));
  expect(
    claimListView(context, views).groups.map(({ title, rows }) => [title, rows.map(({ id }) => id)]),
  ).toEqual([
    ["Privacy", ["d"]],
    ["Facts", ["c", "b", "a"]],
  ]);
  expect(claimListView(context, views).groups[0]?.rows[0]?.facts).toBe(
    "valid through 2027-06-01 · no text rests on it",
  );
  expect(claimListView(context, []).groups).toEqual([]);
});
