import fc from "fast-check";
import { describe, test } from "vitest";
import type { SourceFile } from "../../src/catalogue/source-file.ts";
import { inputOf } from "./fuzz/input-of.ts";
import { corpus, runPipeline } from "./fuzz/pipeline.ts";
import { tokens } from "./fuzz/tokens.ts";
import { frontMatter, wholeChannel } from "./hostile-case.ts";

const file = (path: string, bytes: Uint8Array): SourceFile => ({
  path,
  kind: "file",
  size: bytes.length,
  bytes,
});
const text = (path: string, content: string) => file(path, new TextEncoder().encode(content));
const paths = [
  "internal/channels/any.yaml",
  "internal/kpis/svarstid.csv",
  "internal/policies/any/sv.mdx",
  "site.yaml",
];

/** Words, signs and tokens in a row. */
const soup = fc
  .array(fc.oneof(fc.constantFrom(...tokens), fc.string({ unit: "grapheme", maxLength: 5 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));

/**
 * The pipeline itself holds what is promised: nothing throws, every finding has a code with a page, a place that is in
 * the file and words that can be shown, and every form of the report can be read. See fuzz/assert-report.ts.
 */
describe("whatever a file holds, it is checked, reported and compared", { timeout: 120_000 }, () => {
  const holds = (name: string, input: fc.Arbitrary<SourceFile>, numRuns: number) =>
    test(name, () => {
      fc.assert(
        fc.property(input, (one) => runPipeline(one, 1)),
        { seed: 20261122, numRuns },
      );
    });

  holds(
    "any bytes",
    fc
      .tuple(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 300 }))
      .map(([path, bytes]) => file(path, bytes)),
    60,
  );
  holds(
    "any text",
    fc
      .tuple(fc.constantFrom(...paths), fc.string({ unit: "binary", maxLength: 300 }))
      .map(([path, content]) => text(path, content)),
    60,
  );
  holds(
    "signs of YAML after a whole record",
    soup.map((more) => text("internal/channels/any.yaml", wholeChannel + more)),
    80,
  );
  holds(
    "signs of YAML as a value",
    soup.map((value) => text("internal/channels/any.yaml", wholeChannel.replace("Forum", value))),
    80,
  );
  holds(
    "signs in a table",
    soup.map((rows) => text("internal/kpis/svarstid.csv", `period;value;n;note\n${rows}`)),
    80,
  );
  holds(
    "signs of Markdown",
    soup.map((body) => text("internal/policies/any/sv.mdx", frontMatter + body)),
    80,
  );
  holds(
    "any name",
    fc
      .tuple(soup, fc.constantFrom("", "internal/channels/", "internal/policies/"))
      .map(([name, folder]) => text(`${folder}${name}.yaml`, wholeChannel)),
    60,
  );
  holds(
    "content that is spoilt",
    fc.nat(1_000_000).map((run) => inputOf(corpus, 20261122, run)),
    60,
  );
});
