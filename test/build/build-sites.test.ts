import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { buildSites } from "../../src/build/build-sites.ts";
import { buildReport } from "../../src/build/report.ts";

test("content with errors is refused, and what was built before stands", async () => {
  const root = await mkdtemp(join(tmpdir(), "kvitto-build-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const [content, output] = [join(root, "content"), join(root, "dist")];
  await mkdir(content);
  await writeFile(join(content, "site.yaml"), "organisation: 1\n");
  await mkdir(join(output, "internal"), { recursive: true });
  await writeFile(join(output, "internal/index.html"), "last good");

  const steps: string[] = [];
  const built = await buildSites({
    content,
    output,
    today: "2026-11-22",
    progress: (line) => steps.push(line),
  });

  expect(built.outcome).toBe("refused");
  if (built.outcome !== "refused") return;
  expect(buildReport(built.checked)).toContain(`${content}/site.yaml:1:15 error KV1`);
  expect(steps).toEqual([`Checking ${content} …`, expect.stringMatching(/^ {2}0 entries, \d+ errors?$/)]);
  expect(await readdir(output, { recursive: true })).toEqual(["internal", "internal/index.html"]);
  expect(await readFile(join(output, "internal/index.html"), "utf8")).toBe("last good");
});
