import { parseFrontmatter } from "@astrojs/markdown-remark";
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { parseProse } from "../../src/prose/parse-prose.ts";
import { blankFrontMatter } from "../../src/prose/prose-parser.ts";
import { proseProcessor } from "../../src/prose/processor.ts";
import { harmlessCorpus } from "./harmless-corpus.ts";
import { hostileCorpus } from "./hostile-corpus.ts";

const file = "/portal/content/internal/policies/example/sv.mdx";

let compile: (text: string, frontMatter?: Record<string, unknown>) => Promise<string>;

beforeAll(async () => {
  const renderer = await proseProcessor.createMdxRenderer?.(
    // As @astrojs/mdx calls it under `markdown: { processor, syntaxHighlight: false }`.
    { syntaxHighlight: false, gfm: true, smartypants: false },
    {
      optimize: false,
      srcDir: new URL("file:///portal/src/"),
      sourcemap: false,
    },
  );
  if (!renderer) throw new Error("The processor renders no MDX.");
  compile = async (text, frontMatter = {}) => (await renderer.process(text, file, frontMatter)).code;
});

describe("the pipeline that renders", () => {
  test.for(hostileCorpus)("refuses $because", async ({ text, want }) => {
    const error = await refusal(text);
    expect(places(error)).toEqual(want);
    expect(error).toMatchObject({ loc: { file, line: error.line, column: error.column } });
  });

  test.for(harmlessCorpus)("lets through $because", async ({ text }) => {
    await expect(compile(text)).resolves.toContain("MDXContent");
  });

  test("agrees with parseProse on any text", { timeout: 60_000 }, async () => {
    const shards = fc.constantFrom(
      ..."<>{}[]()*_`#|-!&;:/ \n".split(""),
      "a",
      "b ",
      '<Callout kind="note">',
      "</Callout>",
      '<Kpi id="a"/>',
      "\n\n",
      "> ",
      "- ",
      "](/a)",
      "](data:a)",
      "{a}",
      "export ",
    );
    const texts = fc.array(shards, { maxLength: 25 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const error: unknown = await compile(text).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        const checked = parseProse(text).findings.map(
          ({ line, column, code }) => `${line}:${column} ${code}`,
        );
        expect(error === undefined ? [] : places(error as Refusal)).toEqual(checked);
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });

  test("refuses a layout, which front matter could load", async () => {
    const error = await refusal("a", { layout: "data:text/javascript,globalThis.ran=true" });
    expect(places(error)).toEqual(["1:1 KV501"]);
  });

  test("refuses HTML and links in plain Markdown too", async () => {
    vi.spyOn(console, "error").mockReturnValue(); // Astro's renderer prints what it throws.
    const renderer = await proseProcessor.createRenderer({ syntaxHighlight: false });
    await expect(renderer.render("<script>alert(1)</script>")).rejects.toThrow("KV502");
    await expect(renderer.render("[a](javascript:b)")).rejects.toThrow("KV503");
  });

  test("throws no word that makes Astro replace the hint", async () => {
    const error = await refusal("{document.cookie} {window.name}");
    expect(String(error)).not.toMatch(/document|window/);
    expect(error).toMatchObject({ hint: expect.stringContaining("backticks") });
  });
});

describe("the code that a good text becomes", () => {
  test("has no style, no typographic guesses and no extra attributes", async () => {
    const text = [
      "## Så gör vi",
      "",
      'Det är "så" -- eller... <Kpi id="ctr"/>',
      "",
      "| a | b | c | d |",
      "| - | :- | :-: | -: |",
      "| e | f | g | h |",
      "",
      "```js title=x",
      "let a = {}",
      "```",
    ].join("\n");
    const compiled = await compile(text);
    expect(compiled).not.toMatch(/style|metastring|align:/);
    expect(compiled).toContain('class: "align-left"');
    expect(compiled).toContain('class: "align-center"');
    expect(compiled).toContain('class: "align-right"');
    expect(compiled).toContain('"Det är \\"så\\" -- eller... "');
  });
});

describe("blankFrontMatter(text)", () => {
  test.for([
    { because: "there is none", text: "a" },
    { because: "there is nothing", text: "" },
    { because: "it is usual", text: "---\na: b\n---\nc" },
    { because: "it is empty", text: "---\n---\nc" },
    { because: "it has CRLF", text: "---\r\na: b\r\n---\r\nc" },
    { because: "a byte order mark precedes it", text: "\uFEFF---\na: b\n---\nc" },
    { because: "empty lines precede it", text: "\n \n---\na: b\n---\nc" },
    { because: "a word precedes it", text: "x\n---\na: b\n---\nc" },
    { because: "it never ends", text: "---\na: b\n" },
    { because: "text follows the closing mark", text: "---\na: b\n--- {c}\nd" },
    { because: "four hyphens close it", text: "---\na: b\n----\nd" },
    { because: "it is TOML", text: "+++\na = 1\n+++\nc" },
    { because: "its marks disagree", text: "---\na: b\n+++\nc" },
    { because: "its marks disagree the other way", text: "+++\na = 1\n---\nc" },
    { because: "it ends twice", text: "---\na: b\n---\nc\n---\nd" },
    { because: "it holds letters of two units", text: '---\na: "👩"\n---\nc' },
  ])("does what Astro does when $because", ({ text }) => {
    expect(blankFrontMatter(text)).toBe(parseFrontmatter(text, { frontmatter: "empty-with-spaces" }).content);
  });
});

interface Refusal extends Error {
  line: number;
  column: number;
}

async function refusal(text: string, frontMatter?: Record<string, unknown>): Promise<Refusal> {
  try {
    await compile(text, frontMatter);
  } catch (error) {
    return error as Refusal;
  }
  throw new Error("The pipeline rendered what it should refuse.");
}

/** The thrown text has one line per finding: `line:column code message`. */
function places(error: Refusal): string[] {
  return error.message.split("\n").map((line) => line.split(" ", 2).join(" "));
}
