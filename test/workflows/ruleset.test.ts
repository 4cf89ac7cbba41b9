import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseWorkflow, readWorkflow, root } from "./workflow.ts";

const ruleset = JSON.parse(readFileSync(join(root, ".github/rulesets/main.json"), "utf8"));
const rule = (type: string) => ruleset.rules.find((one: { type: string }) => one.type === type);

test("the ruleset guards main, and lets nobody past", () => {
  expect(ruleset).toMatchObject({ target: "branch", enforcement: "active", bypass_actors: [] });
  expect(ruleset.conditions.ref_name).toEqual({ include: ["~DEFAULT_BRANCH"], exclude: [] });
  expect(rule("deletion")).toBeDefined();
  expect(rule("non_fast_forward")).toBeDefined();
});

test("the ruleset asks for what makes two people of it", () => {
  expect(rule("pull_request").parameters).toMatchObject({
    required_approving_review_count: 1,
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: true,
    require_last_push_approval: true,
  });
});

test("the check that the ruleset requires is a job's name in check.yml", () => {
  const [{ context, integration_id }] = rule("required_status_checks").parameters.required_status_checks;
  const jobs = readWorkflow("check.yml").match(/^ {4}name: (.+)$/gm);
  expect(jobs).toEqual([`    name: ${context}`]);
  expect(Object.keys(parseWorkflow(readWorkflow("check.yml")).on)).toContain("pull_request");
  // GitHub Actions itself, so that nothing else can report it.
  expect(integration_id).toBe(15368);
});
