import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { markedWords } from "../../src/diff/markdown/marked-words.ts";
import { joinSections, mostBytes } from "../../src/diff/markdown/section.ts";
import { writeMarkdown } from "../../src/diff/markdown/write-markdown.ts";
import { completed, diffOf, edited, figures, paths, portal, tableOf, target, type Texts } from "./portal.ts";

const parser = unified().use(remarkParse).use(remarkGfm);

/** All nodes of a Markdown text. */
function nodesIn(markdown: string): Nodes[] {
  const walk = (node: Nodes): Nodes[] => [node, ...("children" in node ? node.children.flatMap(walk) : [])];
  return walk(parser.parse(markdown));
}

const headlines = (markdown: string): string[] =>
  markdown.split("\n").flatMap((line) => (line.startsWith("## ") ? [line.slice(3)] : []));

describe("writeMarkdown(diff, language)", () => {
  test("says in one line that nothing changes", () => {
    expect(writeMarkdown(diffOf(portal), "sv")).toBe(
      "Inga beslut, bedömningar, gränser eller svarstexter ändras. Bedömt den 22 november 2026.\n",
    );
    expect(writeMarkdown(diffOf(portal), "en")).toBe(
      "No decisions, verdicts, limits or reply texts change. Judged as of 22 November 2026.\n",
    );
  });

  test("puts a decision that goes with its limit under a headline of its own", () => {
    const text = writeMarkdown(diffOf(edited({ [paths.kpi]: [[target(9), target(6)]] })), "en");
    expect(headlines(text)).toEqual([
      "To be put right first",
      "Decisions that change",
      "Decisions that go because a limit has moved",
      "Limits that are loosened",
      "What rests on the change",
      "Everything that changes",
    ]);
    expect(text).toContain("- Goes: ■ Pause, **Pause the ads** (decision rule `pause`)");
    expect(text).toContain(
      "the target: at least 9 by 28 November 2026 → at least 6 by 28 November 2026 (KPI `trust`)",
    );
    expect(text).toContain("  - ▲ No reason is given");
    expect(text).toContain("  - Cause: definition (a rule, a target or an event)");
  });

  test("says in Swedish what a new row decides, why, and what follows", () => {
    const calm = [...figures.slice(0, -2), 10, 7];
    const before = { ...portal, [paths.table]: tableOf(calm) };
    const text = writeMarkdown(
      diffOf({ ...portal, [paths.table]: tableOf([...calm.slice(0, -2), "7;;Rättat", 7]) }, before),
      "sv",
    );
    expect(text).toContain(
      "**Pausa annonserna** (beslutsregel `pause`): ◷ Väntar (1 av 2) → ■ Utlöst: Pausa",
    );
    expect(text).toContain("Orsak: data (nya eller ändrade mätvärden)");
    expect(text).toContain(
      "Varför: Förtroende är 7 (villkoret: under 9). Villkoret har stämt i 2 veckor i rad",
    );
    expect(text).toContain("Det följer: Se över. (Redaktör)");
    expect(text).toContain("- Förtroende, 2026-W45: 10 → 7\n  - Förklaring: Rättat");
  });

  test("never shows missing data as good", () => {
    const text = writeMarkdown(diffOf({ ...portal, [paths.table]: tableOf(figures.slice(0, -1)) }), "en");
    expect(text).toContain("■ Firing: Pause → ○ Unknown");
    expect(text).toContain("| Trust | Data | ● Current data | ○ The value is missing |");
  });

  test("shows replies side by side in both languages", () => {
    const edit = edited({
      [paths.reply]: [
        ["Nej. Den är gjord med AI.", "Nej. Bilden är gjord med AI."],
        ["No. It was made with AI.", "No. It is made with AI."],
      ],
    });
    const text = writeMarkdown(diffOf(edit), "en");
    expect(text).toContain("| Nej. ~~Den~~ är gjord med AI. | Nej. **Bilden** är gjord med AI. |");
    expect(text).toContain("| No. It ~~was~~ made with AI. | No. It **is** made with AI. |");
  });

  test("shows a reply that is withdrawn, and one that is taken back into use", () => {
    const withdrawn = edited({
      [paths.reply]: [
        [
          "status: approved",
          "status: suspended\nsuspended: { since: 2026-11-20, reason: { sv: Fel., en: Wrong. } }",
        ],
      ],
    });
    const row = (...sides: Parameters<typeof diffOf>) => writeMarkdown(diffOf(...sides), "sv");
    expect(row(withdrawn)).toContain("| status | ✓ Godkänd | ■ Indragen |");
    expect(row(portal, withdrawn)).toContain("| status | ■ Indragen | ✓ Godkänd |");
  });

  test("shows a reply that falls with the claim under it, and why", () => {
    const resting = edited({ [paths.reply]: [["claims: []", "claims: [read]"]] });
    const claim = (verdict: string) =>
      completed({
        "internal/claims/read.yaml": `claim: { sv: En människa läser, en: A person reads }\nverdict: ${verdict}\nstatus: approved\n`,
      });
    const [holds, falls] = [claim("supported"), claim("unsupported")].map((one) => ({ ...resting, ...one }));
    const row = (before: typeof holds, after: typeof holds) =>
      writeMarkdown(diffOf(after ?? {}, before ?? {}), "sv");
    const fallen = "■ Indragen. Vilar på påståendet ”En människa läser”, som saknar belägg.";
    expect(row(holds, falls)).toContain(`| status | ✓ Godkänd | ${fallen} |`);
    expect(row(falls, holds)).toContain(`| status | ${fallen} | ✓ Godkänd |`);
  });

  test("says of an unreadable side which it is and where", () => {
    const text = writeMarkdown(diffOf({ ...portal, [paths.rule]: "title: [" }), "en");
    expect(text).toContain("**✗ Not everything can be read.**");
    expect(text).toMatch(/^- KV007: .* `content\/internal\/rules\/r05\.yaml:\d+:\d+` \(after the change\)$/m);
    // A record that cannot be read is not gone.
    expect(text).not.toContain("removed");
    expect(text).toMatch(/^No decision changes in what can be read\. /m);
  });

  test.for([
    { because: "a KPI", path: paths.kpi, text: "title: [" },
    { because: "a decision rule", path: paths.pause, text: "title: [" },
    { because: "a row", path: paths.table, text: tableOf([...figures.slice(0, -1), "sju;;"]) },
    { because: "a whole table", path: paths.table, text: "vecka;tal\n" },
  ])("$because that cannot be read takes no decision away, on either side", ({ path, text }) => {
    const broken = { ...portal, [path]: text };
    for (const diff of [diffOf(broken), diffOf(portal, broken)]) {
      expect(diff.unreadable.length).toBeGreaterThan(0);
      expect(diff).toMatchObject({ decisions: { rules: [] }, byLimit: [], verdicts: [], findings: [] });
      expect(diff).toMatchObject({ records: [], limits: [], rows: { rewritten: [], added: [] } });
    }
  });

  test("events that cannot be read have moved no limits", () => {
    const events = (text: string): Texts => ({ ...portal, "internal/events.yaml": text });
    const step =
      "events:\n  - { date: 2026-11-02, kpi: trust, kind: step, reason: { sv: Ny., en: New. }, by: editor }\n";
    expect(diffOf(events("events: ["), events(step))).toMatchObject({ verdicts: [], limits: [] });
  });

  test("tells a decision that comes with its limit from one that goes", () => {
    const scale = (weeks: number) =>
      edited({
        [paths.pause]: [
          ["decision: pause", "decision: scale"],
          ['op: "<"', 'op: "<="'],
          ["for: 2", `for: ${weeks}`],
        ],
      });
    const found = headlines(writeMarkdown(diffOf(scale(2), scale(3)), "sv"));
    expect(found).toContain("Beslut som tillkommer för att en gräns har flyttats");
    expect(found).not.toContain("Beslut som försvinner för att en gräns har flyttats");
  });

  test("does not say that no decision changes when a limit hides one", () => {
    const before = { ...portal, [paths.table]: tableOf([...figures.slice(0, -2), 10, 10]) };
    const after = {
      ...edited({ [paths.kpi]: [[target(9), target(6)]] }),
      [paths.table]: tableOf([...figures.slice(0, -2), 7, 7]),
    };
    const [sv, en] = (["sv", "en"] as const).map((language) =>
      writeMarkdown(diffOf(after, before), language).split("\n").at(2),
    );
    expect(sv).toMatch(/^\*\*1 beslut blir ett annat för att en gräns har flyttats\.\*\* /);
    expect(en).toMatch(/^\*\*1 decision is another because a limit has moved\.\*\* /);
  });

  test("shows what moves limits or hides days, though nothing is decided otherwise", () => {
    const after: Texts = {
      ...edited({ "site.yaml": [["as_of: 2026-11-22", "as_of: 2026-11-10"]] }),
      "internal/events.yaml":
        "events:\n  - { date: 2026-08-03, kpi: trust, kind: step, reason: { sv: Nytt system., en: New. }, by: editor }\n",
    };
    const text = writeMarkdown(diffOf(after), "sv");
    expect(headlines(text)).toContain("Gränser som flyttas");
    expect(text).toContain(
      "- **Förtroende** (nyckeltal `trust`): händelse: inget → ny nivå 3 augusti 2026\n  - Skäl: Nytt system.",
    );
    expect(text).toContain(
      "- Webbplats `site`: dagen som sidorna räknas för: 22 november 2026 → 10 november 2026\n",
    );
  });

  test("tells KPIs of one name apart by their ids in a condition", () => {
    const after: Texts = {
      ...edited({ [paths.pause]: [["kpi: trust", "kpi: other"]] }),
      "internal/kpis/other.yaml": portal[paths.kpi] ?? "",
      "internal/kpis/other.csv": portal[paths.table] ?? "",
    };
    const text = writeMarkdown(diffOf(after), "en");
    expect(text).toMatch(/the condition: (Trust .+) \(`trust`\) → \1 \(`other`\)/);
  });

  test("never writes two figures alike that differ", () => {
    const after = {
      ...edited({ [paths.kpi]: [[target(9), target(8.99)]] }),
      [paths.table]: tableOf([10.04, ...figures.slice(1)]),
    };
    const text = writeMarkdown(diffOf(after), "sv");
    expect(text).toContain("- Förtroende, 2026-W23: 10 → 10,04\n");
    expect(text).toContain("målet: minst 9 senast den 28 november 2026 → minst 8,99 senast");
  });

  test("counts one row in the singular", () => {
    const text = (rows: readonly number[]) =>
      writeMarkdown(diffOf(portal, { ...portal, [paths.table]: tableOf(rows) }), "sv");
    expect(text(figures.slice(0, -1))).toContain(": 1 ny rad (2026-W46)");
    expect(text(figures.slice(0, -2))).toContain(": 2 nya rader (2026-W45–2026-W46)");
  });

  test("lets nothing that people wrote become markup", () => {
    const evil = `"<img src=x onerror=y> @alla #1 ![a](http://b.se) [c](javascript:d) \`e\` | f | <!-- **g** ~~h~~ $i$ www.j.se"`;
    const more: Texts = completed({
      "internal/templates/evil.yaml": `title: { sv: ${evil} }\nvariants: [{ kind: comment, channels: [facebook-comment], body: { sv: ${evil} } }]\nshort_code: evil\nstatus: approved\nrules: [r05]\n`,
    });
    const after = {
      ...edited({
        [paths.kpi]: [
          ["sv: Förtroende", `sv: ${evil}`],
          [target(9), target(6)],
        ],
        [paths.pause]: [["sv: Pausa annonserna", `sv: ${evil}`]],
        [paths.rule]: [
          ["sv: AI-bilder", `sv: ${evil}`],
          ["verdict: conditional", "verdict: allowed"],
        ],
      }),
      ...more,
      "internal/rules/`@x`.yaml": "",
      [paths.table]: tableOf([...figures.slice(0, -2), "8;;<b>@alla</b> #1 http://x.se", 7]),
    };
    for (const language of ["sv", "en"] as const) {
      const text = writeMarkdown(diffOf(after), language);
      const kinds = new Set(nodesIn(text).map(({ type }) => type));
      expect(
        [...kinds].filter((kind) =>
          ["link", "image", "definition", "footnoteReference", "code"].includes(kind),
        ),
      ).toEqual([]);
      const html = nodesIn(text).flatMap((node) => (node.type === "html" ? node.value : []));
      expect(html.filter((one) => one !== "<br>")).toEqual([]);
      expect(text).not.toMatch(/@[\w]|#\d/);
      const tables = nodesIn(text).filter((node) => node.type === "table");
      for (const { children } of tables) {
        const widths = new Set(children.map((row) => row.children.length));
        expect(widths.size).toBe(1);
      }
    }
  });

  test("is the same text whatever the terminal, with no control characters", () => {
    const text = writeMarkdown(diffOf(edited({ [paths.rule]: [["sv: AI-bilder", "sv: Bilder"]] })), "sv");
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  });
});

describe("markedWords(before, after)", () => {
  test.for([
    { because: "nothing differs", before: "Ja.", after: "Ja.", want: ["Ja.", "Ja."] },
    {
      because: "a word in the middle does",
      before: "a b c",
      after: "a d c",
      want: ["a ~~b~~ c", "a **d** c"],
    },
    { because: "only a sign does", before: "Hej.", after: "Hej!", want: ["~~Hej.~~", "**Hej\\!**"] },
    { because: "a line is new", before: "a", after: "a\nb", want: ["a", "a<br>**b**"] },
    { because: "all is new", before: "", after: "a", want: ["", "**a**"] },
    { because: "it has signs of its own", before: "a", after: "a *b* |", want: ["a", "a **\\*b\\* \\|**"] },
  ])("when $because", ({ before, after, want }) => {
    expect(markedWords(before, after)).toEqual(want);
  });

  test("marks are read as marks wherever they stand", () => {
    const [left, right] = markedWords("Ja, det är (nog) så.", 'Nej, det är "inte" så!');
    expect(nodesIn(left).map(({ type }) => type)).toContain("delete");
    expect(nodesIn(right).map(({ type }) => type)).toContain("strong");
    expect(nodesIn(right).some((node) => node.type === "text" && node.value.includes("**"))).toBe(false);
  });
});

describe("joinSections(head, sections, leftOut)", () => {
  const section = (title: string, count: number, size: number) => ({
    title,
    items: Array.from({ length: count }, () => `- ${"å".repeat(size)}`),
    form: "list" as const,
  });
  const said = (what: readonly (readonly [string, number])[]) =>
    `Left out: ${what.map((one) => one.join(" ")).join(", ")}`;

  test("leaves out nothing that fits, nor an empty part", () => {
    expect(joinSections("# A\n", [section("B", 1, 1), section("C", 0, 1)], said)).toBe(
      "# A\n\n## B\n\n- å\n",
    );
  });

  test("leaves out what comes last, and says how much", () => {
    const text = joinSections("# A\n", [section("B", 10, 500), section("C", 200, 500)], said);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostBytes);
    const kept = text.split("\n").filter((line) => line.startsWith("- ")).length;
    expect(kept).toBeGreaterThan(40);
    expect(text).toMatch(new RegExp(`Left out: C ${210 - kept}\n$`));
  });

  test("a small part still fits after one that was cut", () => {
    const text = joinSections("", [section("B", 1, 40_000), section("C", 1, 10)], said);
    expect(text).toContain("## C");
    expect(text).toMatch(/Left out: B 1\n$/);
  });

  test("a thousand rewritten replies fit in a comment", () => {
    const reply = (i: number, text: string) => ({
      [`internal/templates/t${i}.yaml`]: (portal[paths.reply] ?? "")
        .replace("Nej.", text)
        .replace("ai-bild", `kod-${i}`),
    });
    const side = (text: string): Texts =>
      Object.assign({}, portal, ...Array.from({ length: 1000 }, (_, i) => reply(i, text)));
    const text = writeMarkdown(diffOf(side("Kanske."), side("Nej.")), "sv");
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostBytes);
    expect(text).toMatch(/_Utelämnat för längdens skull: .*Svarstexter före och efter \(\d+\)/);
  });
});
