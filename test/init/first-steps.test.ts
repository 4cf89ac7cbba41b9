import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { follow, kitchen, run } from "../contributing/follow.ts";
import { recipesIn } from "../contributing/recipe.ts";

// A dozen commands, each a process.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const folder = kitchen();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("docs/first-steps.md, followed to the letter in an empty portal, ends with an approved reply", () => {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...args], { cwd: folder });
  git("init", "--quiet", "-b", "main");
  git("add", "--all");
  git("-c", "commit.gpgsign=false", "commit", "--quiet", "--no-verify", "--message", "The program");
  run(folder, 'node scripts/init.ts --organisation "Norrmalms bibliotek" --language en --yes');

  const recipes = recipesIn(readFileSync("docs/first-steps.md", "utf8"));
  expect(recipes.map(({ title }) => title)).toEqual(["The first reply"]);
  for (const { steps } of recipes) follow(folder, steps);

  expect(run(folder, "node scripts/check.ts")).toBe("No errors, no warnings.\n");
  const reply = readFileSync(join(folder, "content/internal/templates/radera-konto.yaml"), "utf8");
  expect(reply).not.toMatch(/ERSÄTT|REPLACE/);
  expect(reply).toMatch(/\nstatus: approved\n/);
  expect(reply).toMatch(/\napprovals:\n  - by: person-01\n    role: redaktor\n/);
});
