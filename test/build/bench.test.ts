import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { markdownOf } from "../../scripts/lib/bench-peers.ts";
import { costOf } from "../../scripts/lib/bench-process.ts";
import { peersReport, sizesReport } from "../../scripts/lib/bench-report.ts";
import { compress, weigh } from "../../scripts/lib/bench-weight.ts";

describe("costOf(command)", () => {
  test("counts what a child of the command did too", async () => {
    const busy = "const end = performance.now() + 400; while (performance.now() < end);";
    const outer = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(busy)}]); console.log("done");`;
    const cost = await costOf({ command: process.execPath, args: ["-e", outer] });
    expect(cost.said).toBe("done\n");
    expect(cost.seconds).toBeGreaterThan(0.4);
    if (process.platform !== "linux") return;
    // A busy machine gives the loop less than its whole time.
    expect(cost.cpuSeconds).toBeGreaterThan(0.1);
    expect(cost.peakMegabytes).toBeGreaterThan(20);
  });

  test("throws with what a failing command said", async () => {
    const failing = costOf({ command: process.execPath, args: ["-e", "console.log('no'); process.exit(3)"] });
    await expect(failing).rejects.toThrow(/ended with 3\.\nno/);
  });
});

test("a folder is weighed by kind, and compressed file by file", () => {
  const folder = mkdtempSync(join(tmpdir(), "kvitto-weigh-"));
  writeFileSync(join(folder, "index.html"), "a".repeat(2000));
  writeFileSync(join(folder, "picture.png"), "b".repeat(1000));
  expect(weigh(folder)).toEqual({ pages: 1, files: 2, megabytes: 0.003, searchMegabytes: 0 });
  expect(compress(folder).megabytes).toBe(gzipSync("a".repeat(2000)).length / 1e6);
  rmSync(folder, { recursive: true });
});

test("a peer gets a page as Markdown that says the same", () => {
  const page = {
    address: "/en/rules/r01/",
    title: 'Say "no"',
    sections: [{ text: "First *of* all." }, { id: "why", heading: "Why [not]", text: "Because a_b." }],
  };
  expect(markdownOf(page)).toBe(
    '---\ntitle: "Say \\"no\\""\n---\n\nFirst \\*of\\* all.\n\n## Why \\[not\\]\n\nBecause a\\_b.\n',
  );
});

describe("the report of a bench", () => {
  const size = (records: number, pages: number, seconds: number) => ({
    records,
    pages,
    stages: [{ stage: "parse", seconds, megabytes: 2 }],
    check: { seconds, peakMegabytes: 100 },
    build: { seconds: 20, cpuSeconds: 10, peakMegabytes: undefined, megabytes: 30 },
  });

  test("says how much each stage grew", () => {
    expect(sizesReport([size(100, 1000, 0.5), size(1000, 5000, 2)])).toBe(
      [
        "100 records, 1000 pages",
        "  parse             0.50 s  2.00 MB",
        "  check             0.50 s  100 MB peak",
        "  build             20 s    –",
        "  build, processor  10 s    10.0 ms a page",
        "",
        "1000 records, 5000 pages, 10.0 times as many records",
        "  parse             2.00 s  2.00 MB        4.0 times",
        "  check             2.00 s  100 MB peak    4.0 times",
        "  build             20 s    –              1.0 times",
        "  build, processor  10 s    2.0 ms a page",
        "",
      ].join("\n"),
    );
  });

  test("sets peers side by side, a dash for what is not known", () => {
    const rows = [
      { name: "Kvitto", pages: 1000, seconds: 8, cpuSeconds: 10, peakMegabytes: 900 },
      { name: "Other", pages: 1000, seconds: 16 },
    ];
    expect(peersReport(rows)).toBe(
      [
        "  Kvitto  1000 pages  8.00 s  10 s processor  10.0 ms a page  900 MB peak",
        "  Other   1000 pages  16 s    –               – ms a page     –",
        "",
      ].join("\n"),
    );
  });
});
