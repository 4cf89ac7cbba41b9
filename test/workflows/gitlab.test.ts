import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseWorkflow, readWorkflow, root, stepsOf } from "./workflow.ts";

const gitlab = parse(readFileSync(join(root, ".gitlab-ci.yml"), "utf8"));
const scripts: string[] = ["check", "decisions", "publish"].flatMap((job) => gitlab[job].script);

/** Our commands in a text: `check --format md` is `check`, `approvals -- verify` is `approvals verify`. */
const commands = (texts: readonly string[]): Set<string> =>
  new Set(
    texts.flatMap((text) =>
      Array.from(
        text.matchAll(
          /npm run --silent ([\w:-]+)(?: -- (verify|record|check|sbom)\b)?|\.github\/scripts\/([\w-]+)/g,
        ),
      ).map(([, command, verb, script]) => [command ?? script, verb].filter(Boolean).join(" ")),
    ),
  );

test("GitLab runs what GitHub's check and publish run", () => {
  const github = ["check.yml", "publish.yml"].flatMap((name) =>
    stepsOf(parseWorkflow(readWorkflow(name))).map(({ run = "" }) => run),
  );
  expect(commands(scripts)).toEqual(commands(github));
});

test("GitLab installs from the lockfile, without install scripts", () => {
  expect(gitlab.default.before_script).toEqual(["npm ci --ignore-scripts"]);
  for (const script of scripts) expect(script).not.toMatch(/\bnpm (?!run\b)|\bnpx\b|\bcurl\b|\bwget\b/);
});

test("GitLab has all history, and the findings in its own form", () => {
  expect(gitlab.variables.GIT_DEPTH).toBe("0");
  const { codequality } = gitlab.check.artifacts.reports;
  expect(scripts).toContainEqual(expect.stringContaining(`--format codequality > ${codequality} `));
});
