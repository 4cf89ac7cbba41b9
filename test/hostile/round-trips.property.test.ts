import fc from "fast-check";
import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { newEntry } from "../../src/authoring/new-entry.ts";
import { isRefusal } from "../../src/authoring/refusal.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { readNumber } from "../../src/catalogue/number-grammar.ts";
import { parseYaml } from "../../src/catalogue/parse-yaml.ts";
import { readContent } from "../../src/catalogue/read.ts";
import { setField } from "../../src/catalogue/set-field.ts";
import { inertMarkdown } from "../../src/lib/inert-markdown.ts";
import { isDate } from "../../src/lib/is-date.ts";
import { joinedLines } from "../../src/lib/joined-lines.ts";
import { logText } from "../../src/lib/log-text.ts";
import { number } from "../../src/lib/number-text.ts";
import { cadences, parsePeriod, periodContaining } from "../../src/lib/period.ts";

const seeded = { seed: 20261122, numRuns: 300 };
/** What content may hold: no controls, no halves of pairs, nothing that turns the writing round. */
const shown = fc
  .string({ unit: "grapheme", maxLength: 60 })
  .filter(
    (text) =>
      !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF-\uFFFF\u{E0000}-\u{E007F}]/u.test(
        text,
      ),
  );
const word = fc.stringMatching(/^[a-z]{1,8}$/).filter((name) => !["null", "true", "false"].includes(name));
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("what is written is read back", () => {
  test("a number in a table, in Swedish and in English", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(4), (whole, precision) => {
        const value = whole / 10 ** precision;
        expect(readNumber(number(value, "sv", precision), "sv", "count")).toEqual({
          value: value === 0 ? 0 : value,
        });
        expect(readNumber(value.toFixed(precision), "en", "count")).toEqual({
          value: value === 0 ? 0 : value,
        });
      }),
      seeded,
    );
  });

  test("a day, and the period that it falls in", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...cadences), (date, cadence) => {
        expect(isDate(date)).toBe(true);
        const period = periodContaining(date, cadence);
        expect(parsePeriod(period.text, cadence)).toEqual(period);
        expect(period.start <= date && date <= period.end).toBe(true);
      }),
      seeded,
    );
  });

  test("any text of a record, in quotes or not", () => {
    fc.assert(
      fc.property(fc.dictionary(word, shown, { minKeys: 1, maxKeys: 5 }), (record) => {
        expect(parseYaml(stringify(record))).toMatchObject({ problems: [], data: record });
      }),
      seeded,
    );
  });

  test("a field that is set, with every other as it was", () => {
    fc.assert(
      fc.property(fc.dictionary(word, shown, { maxKeys: 5 }), word, shown, (record, name, value) => {
        const yaml = Object.keys(record).length === 0 ? "" : stringify(record);
        const changed = setField(yaml, name, stringify({ [name]: value }).trimEnd());
        expect(parseYaml(changed)).toMatchObject({ problems: [], data: { ...record, [name]: value } });
      }),
      seeded,
    );
  });
});

test("a new entry can be read whatever its title, and has that title or is refused", async () => {
  const { catalogue } = buildCatalogue(await readContent("content"));
  fc.assert(
    fc.property(shown, (title) => {
      const made = newEntry(catalogue, { type: "rule", id: "r77", title, asOf: "2026-11-23" });
      if (isRefusal(made)) return;
      for (const [, text] of made) {
        const { data, problems } = parseYaml(text);
        expect(problems).toEqual([]);
        if (title.trim() !== "")
          expect((data as { title: { sv: string } }).title.sv.trim()).toBe(title.trim());
      }
    }),
    { ...seeded, numRuns: 100 },
  );
});

test("Markdown of any text is that text, and nothing else", () => {
  const parser = unified().use(remarkParse).use(remarkGfm);
  const nodesIn = (node: Nodes): Nodes[] => [
    node,
    ...("children" in node ? node.children.flatMap(nodesIn) : []),
  ];
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      const nodes = nodesIn(parser.parse(`a ${inertMarkdown(text)}`));
      expect(nodes.filter(({ type }) => !["root", "paragraph", "text"].includes(type))).toEqual([]);
      const read = nodes.map((node) => (node.type === "text" ? node.value : "")).join("");
      const signs = (any: string) => any.replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/gu, "");
      expect(signs(read)).toBe(signs(`a${text}`));
    }),
    seeded,
  );
});

test("no text in a log is a command or steers a terminal, and a second time changes nothing", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("::", ":", "##[", "##", "[", "vso", " ", "\n", "\r", "\u001B", "\u2028", "a")),
      (parts) => {
        const text = logText(parts.join(""));
        expect(text).not.toMatch(/^[^\S\n]*::/m);
        expect(text).not.toMatch(/##\w*\[/);
        expect(text).not.toMatch(/[\r\u001B\u2028]/);
        expect(logText(text)).toBe(text);
      },
    ),
    seeded,
  );
});

test("joinedLines says what the pattern says that it stands for", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", " ", "\t", "\n", "\r", "\u00A0"), { maxLength: 12 }),
      (parts) => {
        const text = parts.join("");
        expect(joinedLines(text)).toBe(text.replace(/\s*[\r\n]+\s*/g, " "));
      },
    ),
    { ...seeded, numRuns: 2_000 },
  );
});
