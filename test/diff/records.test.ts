import { describe, expect, test } from "vitest";
import { contentHash } from "../../src/catalogue/content-hash.ts";
import { completed, diffOf, edited, paths, portal, without, type Texts } from "./portal.ts";

const ruleChanged = edited({ [paths.rule]: [["sv: AI-bilder", "sv: Bilder av AI"]] });

describe("what rests on a change", () => {
  test("a rule names its templates, and through them the questions that lead to them", () => {
    expect(diffOf(ruleChanged).affected).toEqual([
      {
        changed: { type: "rules", id: "r05" },
        dependents: [
          { type: "templates", id: "ai-image" },
          { type: "faq", id: "misled", via: { type: "templates", id: "ai-image" } },
        ],
        names: [
          { type: "policies", id: "example" },
          { type: "tools", id: "writer" },
        ],
      },
    ]);
  });

  test.for<{ because: string; after: Texts; before?: Texts }>([
    {
      because: "only the words for the search changed",
      after: edited({ [paths.rule]: [["version: 1", "version: 1\ntags: [bild]"]] }),
    },
    { because: "it is new", after: portal, before: without(paths.reply, "internal/faq/misled.yaml") },
    {
      because: "a comment was written",
      after: edited({ [paths.rule]: [["version: 1", "version: 1 # ett"]] }),
    },
  ])("nothing when $because", ({ after, before }) => {
    expect(diffOf(after, before).affected).toEqual([]);
  });

  test("a deleted record had dependents", () => {
    const { affected } = diffOf(without(paths.reply));
    expect(affected).toMatchObject([
      { changed: { id: "ai-image" }, dependents: [{ type: "faq", id: "misled" }] },
    ]);
  });
});

describe("reviews that become due", () => {
  const due = (after: Texts) => diffOf(after).due.map(({ id }) => id);
  test.for<{ because: string; after: Texts; want: string[] }>([
    { because: "the rule says something else", after: ruleChanged, want: ["ai-image"] },
    {
      because: "the reply is rewritten along with it",
      after: {
        ...ruleChanged,
        ...pick(edited({ [paths.reply]: [["Den är gjord", "Den har gjorts"]] }), paths.reply),
      },
      want: ["misled"],
    },
    {
      because: "the reply is read through along with it",
      after: {
        ...ruleChanged,
        ...pick(edited({ [paths.reply]: [["2026-11-02", "2026-11-20"]] }), paths.reply),
      },
      want: [],
    },
    {
      because: "the reply is a draft",
      after: {
        ...ruleChanged,
        ...pick(edited({ [paths.reply]: [["status: approved", "status: draft"]] }), paths.reply),
      },
      want: ["misled"],
    },
    { because: "nothing changes", after: portal, want: [] },
  ])("$want when $because", ({ after, want }) => {
    expect(due(after)).toEqual(want);
  });
});

describe("reply texts", () => {
  test("a new variant first is not taken for a rewritten one", () => {
    const first =
      "variants:\n  - kind: dm\n    channels: [facebook-comment]\n    body: { sv: Hej., en: Hello. }\n";
    const { replies } = diffOf(edited({ [paths.reply]: [["variants:\n", first]] }));
    expect(replies).toMatchObject([
      {
        id: "ai-image",
        kind: "changed",
        texts: [
          { path: ["variants", 0, "body", "sv"], language: "sv", after: "Hej." },
          { path: ["variants", 0, "body", "en"], language: "en", after: "Hello." },
        ],
      },
    ]);
    expect(replies[0]?.texts[0]?.before).toBeUndefined();
  });

  test("a removed reply shows what it said", () => {
    const { replies } = diffOf(without(paths.reply));
    expect(replies).toMatchObject([
      { kind: "removed", texts: [{ before: "Nej. Den är gjord med AI." }, {}] },
    ]);
  });

  test("a first statement is marked as such", () => {
    const playbook = completed({
      "internal/playbooks/crisis.yaml": "holding_statements: [{ severities: [SEV1], template: ai-image }]\n",
      "internal/roles/lead.yaml": "holders: [{ person_id: person-02, from: 2026-01-01 }]\n",
    });
    const after = { ...edited({ [paths.reply]: [["Den är gjord", "Den har gjorts"]] }), ...playbook };
    expect(diffOf(after, { ...portal, ...playbook }).replies).toMatchObject([{ holding: true }]);
  });

  describe("a claim under a reply", () => {
    const claim = (verdict: string, until = "2026-12-31") =>
      completed({
        "internal/claims/read.yaml": `claim: { sv: En människa läser., en: A person reads. }\nverdict: ${verdict}\nstatus: approved\nvalid_until: ${until}\n`,
      });
    const resting = edited({ [paths.reply]: [["claims: []", "claims: [read]"]] });
    const way = (type: string, id: string) => [
      { type, id },
      ...(type === "faq" ? [{ type: "templates", id: "ai-image" }] : []),
      { type: "claims", id: "read" },
    ];
    const replies = (cause: string) =>
      [way("templates", "ai-image"), way("faq", "misled")].map((one) => ({
        ...{ ...one[0], kind: "changed", holding: false, texts: [] },
        fallen: { way: one, cause },
      }));
    test.for([
      { because: "it holds on both sides", before: claim("supported"), after: claim("partly"), want: [] },
      {
        because: "it loses its support, and the reply and its question fall with it",
        before: claim("supported"),
        after: claim("unsupported"),
        want: replies("unsupported").map(({ fallen, ...one }) => ({ ...one, grounds: { after: fallen } })),
      },
      {
        because: "its last day is moved to one that is over",
        before: claim("supported"),
        after: claim("supported", "2026-11-21"),
        want: replies("expired").map(({ fallen, ...one }) => ({ ...one, grounds: { after: fallen } })),
      },
      {
        because: "it is supported again",
        before: claim("unsupported"),
        after: claim("supported"),
        want: replies("unsupported").map(({ fallen, ...one }) => ({ ...one, grounds: { before: fallen } })),
      },
    ])("when $because", ({ before, after, want }) => {
      expect(diffOf({ ...resting, ...after }, { ...resting, ...before }).replies).toEqual(want);
    });

    test("a reply that is suspended in the same change is told of for that", () => {
      const suspended = {
        ...resting,
        [paths.reply]: (resting[paths.reply] ?? "").replace(
          "status: approved",
          "status: suspended\nsuspended: { since: 2026-11-20, reason: { sv: Fel., en: Wrong. } }",
        ),
      };
      const [reply] = diffOf(
        { ...suspended, ...claim("unsupported") },
        { ...resting, ...claim("supported") },
      ).replies.filter(({ type }) => type === "templates");
      expect(reply).toMatchObject({ status: { before: "approved", after: "suspended" } });
      expect(reply?.grounds).toBeUndefined();
    });
  });

  test("other texts are no replies", () => {
    expect(diffOf(ruleChanged).replies).toEqual([]);
  });
});

describe("approvals that a change makes void", () => {
  const approval = (hash?: string) =>
    `approvals: [{ by: person-01, role: editor, at: 2026-09-01${hash === undefined ? "" : `, content_hash: ${hash}`} }]\n`;
  const rule = (text: string, approved: string) =>
    edited({
      [paths.rule]: [
        ["sv: AI-bilder", `sv: ${text}`],
        ["approvals: []\n", approved],
      ],
    });
  const hashOf = (texts: Texts) => {
    const entry = diffOf(texts).after.rules.get("r05");
    return entry ? contentHash(entry) : "";
  };

  test.for<{ because: string; after: Texts; want: string[] }>([
    { because: "the text is another", after: rule("Bilder", approval()), want: ["r05"] },
    { because: "the text is the same", after: rule("AI-bilder", approval()), want: [] },
    {
      because: "the new text was approved by the same person in the same way",
      after: rule("Bilder", approval(hashOf(rule("Bilder", approval())))),
      want: [],
    },
    { because: "the approval is of a third text", after: rule("Bilder", approval("0".repeat(32))), want: [] },
    { because: "nobody had approved it", after: rule("Bilder", "approvals: []\n"), want: [] },
  ])("$want when $because", ({ after, want }) => {
    const before = rule("AI-bilder", approval());
    expect(diffOf(after, before).voided.map(({ id }) => id)).toEqual(want);
  });
});

describe("English that a change leaves behind", () => {
  const policy = "internal/policies/example";
  const en = (hash: string) => ({
    [`${policy}/en.mdx`]: `---\ntitle: Example\nsummary: Short.\ntranslation: { source_hash: ${hash}, translated_at: 2026-11-02 }\n---\n\nText.\n`,
  });
  const hash = diffOf(portal).after.policies.get("example")?.swedishHash ?? "";
  const before = { ...portal, ...en(hash) };
  const swedish = { [`${policy}/sv.mdx`]: (portal[`${policy}/sv.mdx`] ?? "").replace("Text.", "Ny text.") };

  test.for<{ because: string; after: Texts; from?: Texts; want: object[] }>([
    { because: "nothing changes", after: before, want: [] },
    {
      because: "the Swedish text is new",
      after: { ...before, ...swedish },
      want: [{ id: "example", drifted: true, missing: [] }],
    },
    {
      because: "it lagged behind before",
      from: { ...portal, ...en("0".repeat(12)) },
      after: { ...portal, ...en("0".repeat(12)), ...swedish },
      want: [],
    },
    {
      because: "the English text is deleted",
      after: portal,
      want: [{ id: "example", drifted: false, missing: [[]] }],
    },
    {
      because: "a title loses its English",
      after: { ...before, ...pick(edited({ [paths.rule]: [[", en: AI images", ""]] }), paths.rule) },
      want: [{ id: "r05", missing: [["title"]] }],
    },
  ])("when $because", ({ after, from = before, want }) => {
    expect(diffOf(after, from).translations).toMatchObject(want);
    expect(diffOf(after, from).translations).toHaveLength(want.length);
    const inSwedishAlone = { ...after, "site.yaml": `languages: [sv]\n${after["site.yaml"] ?? ""}` };
    expect(diffOf(inSwedishAlone, from).translations).toEqual([]);
  });
});

function pick(texts: Texts, path: string): Texts {
  return { [path]: texts[path] ?? "" };
}
