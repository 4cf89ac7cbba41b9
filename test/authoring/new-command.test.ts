import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";

// Each runs the whole command.
vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), "kvitto-new-"));
cpSync("content", folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/new.ts", ...args, "--content", folder],
    {
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
};

test("writes the files, says where and what to do next; then refuses to write over them", () => {
  const file = join(folder, "internal/templates/radera-konto.yaml");
  expect(run("svarsmall", "radera-konto", "--title", "Hur raderar jag mitt konto?")).toEqual({
    status: 0,
    stdout: `${file}\n`,
    stderr: "Replace all that says ERSÄTT or REPLACE. Then: npm run check, and propose the change.\n",
  });
  // The day that site.yaml pins.
  expect(readFileSync(file, "utf8")).toMatch(
    /^title:\n  sv: Hur raderar jag mitt konto\?\n[^]*\neffective_date: 2026-11-22\n/,
  );
  expect(run("template", "radera-konto")).toMatchObject({ status: 2, stdout: "" });
});

test.for([
  { args: [], because: "Write npm run new" },
  { args: ["template", "a", "b"], because: "Write npm run new" },
  { args: ["templte", "a"], because: 'Did you mean "template"?' },
  { args: ["template", "ny", "--as-of", "2026-02-30"], because: "is not a day" },
])("refuses $args with exit code 2", ({ args, because }) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(because);
});
