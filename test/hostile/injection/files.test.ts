import { parse as parseCsv } from "csv-parse/sync";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { chatwootCannedResponses } from "../../../src/exports/chatwoot.ts";
import { repliesCsv } from "../../../src/exports/csv.ts";
import { espansoMatches } from "../../../src/exports/espanso.ts";
import { zendeskMacros } from "../../../src/exports/zendesk.ts";
import { escapeHtml } from "../../../src/lib/escape-html.ts";
import { icalendar } from "../../../src/lib/icalendar.ts";
import { atomFeed } from "../../../src/site/atom-feed.ts";
import { markedText } from "../../../src/site/marked-text.ts";
import { junitReport } from "../../../src/rule-tests/junit-report.ts";
import { example, words } from "../../exports/catalogue-of.ts";
import { readXml } from "../../rule-tests/read-xml.ts";
import { payloads, rawPayloads } from "./payloads.ts";

describe.for(payloads)("%j as a reply's text and title", (text) => {
  const replies = [{ ...example, title: text, text, fields: [], terms: [text], doNotUseWhen: text }];
  const plain = text.replaceAll(/\{([^{}\n]*)\}/g, "[$1]");

  test("is no formula in a table of replies", () => {
    const rows: string[][] = parseCsv(repliesCsv(replies, words), { bom: true, record_delimiter: "\r\n" });
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
    expect([plain, `'${plain}`]).toContain(rows[1]?.[2]);
  });

  test("is itself in espanso's YAML", () => {
    const { matches } = parseYaml(espansoMatches(replies, "2026-11-22", words)) as {
      matches: { search_terms: string[] }[];
    };
    expect(matches).toHaveLength(1);
    expect(matches[0]?.search_terms).toContain(text);
  });

  test("calls no variable of Zendesk's or Chatwoot's", () => {
    const [macro] = zendeskMacros(replies, words);
    expect(macro?.macro.actions[0].value[1]).not.toMatch(/\{\{/);
    expect(JSON.stringify(chatwootCannedResponses(replies))).not.toMatch(/\{\{/);
  });
});

describe.for(rawPayloads)("%j", (text) => {
  test("is text between tags and in an attribute", () => {
    const { childNodes } = parseFragment(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
    expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(["p"]);
    const [p] = childNodes;
    expect(p && "childNodes" in p && p.childNodes.map(({ nodeName }) => nodeName)).toEqual(
      // HTML drops a NUL.
      text === "\0" ? [] : ["#text"],
    );
    expect(p && "attrs" in p && p.attrs.map(({ name }) => name)).toEqual(["title"]);
  });

  test("is text among words that went and came", () => {
    const html = markedText(
      [
        { kind: "removed", text },
        { kind: "added", text },
        { kind: "same", text },
      ],
      { removed: text, added: text },
    );
    const names = parseFragment(html).childNodes.map(({ nodeName }) => nodeName);
    expect(names.filter((name) => name !== "#text")).toEqual(["del", "ins"]);
  });

  test("is one line of a calendar", () => {
    const day = { uid: text, day: "2026-11-22", stamp: "2026-11-22", summary: text, description: text };
    const lines = icalendar({ name: text, days: [day] })
      .replaceAll("\r\n ", "")
      .trimEnd()
      .split("\r\n");
    expect(lines.map((line) => line.split(/[:;]/, 1)[0])).toEqual(
      "BEGIN VERSION PRODID CALSCALE METHOD X-WR-CALNAME BEGIN UID DTSTAMP DTSTART SUMMARY DESCRIPTION TRANSP END END".split(
        " ",
      ),
    );
    expect(lines.join("")).not.toMatch(/\p{Cc}/u);
  });

  test("is text in a feed, which is XML", () => {
    const shown = { text };
    const entry = { title: shown, id: text, href: text, date: "2026-11-22", summary: shown };
    const feed = atomFeed({
      language: "sv",
      title: text,
      id: text,
      self: text,
      home: text,
      updated: "2026-11-22",
      author: text,
      entries: [entry],
    });
    expectXml(feed);
    expect(feed.match(/<title>/g)).toHaveLength(2);
  });

  test("is text in a report of tests, which is XML", () => {
    const at = { file: text, line: 1, column: 1 };
    const failure = { at, message: text, because: [text] };
    const report = junitReport({
      tests: [{ rule: "r", name: text, at, failures: [failure], notes: [text] }],
      coverage: [],
    } as never);
    expectXml(report);
    expect(() => readXml(report)).not.toThrow();
  });
});

/** XML 1.0 has no way to write most control characters, halves of pairs and two signs that are none. */
function expectXml(text: string): void {
  expect(text).not.toMatch(/(?![\t\n\r])\p{Cc}(?<![\u007F-\u009F])|\p{Cs}|[\uFFFE\uFFFF]/u);
  expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;|apos;)/);
}
