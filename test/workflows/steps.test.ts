import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { notLocal } from "./steps.ts";
import { parseWorkflow, readWorkflow, root, stepsOf, workflowNames } from "./workflow.ts";

// Each workflow's steps are run by a test of its own, which also says that none was forgotten.
describe.for(workflowNames)("%s", (name) => {
  const steps = stepsOf(parseWorkflow(readWorkflow(name)));
  const codeOf = (step: string) => steps.find((one) => one.name === step)?.run;

  test("has a test that runs its steps, if any has code of its own", () => {
    const own = join(root, "test/workflows", name.replace(".yml", "-steps.test.ts"));
    expect(existsSync(own)).toBe(steps.some(({ run }) => run !== undefined));
  });

  test("has different names for its steps", () => {
    expect(new Set(steps.map((step) => step.name)).size).toBe(steps.length);
  });

  test("excuses no step that is not there", () => {
    for (const step of Object.keys(notLocal[name] ?? {})) expect(codeOf(step)).toBeDefined();
  });
});

test("steps that are excused as the same as others are the same", () => {
  const codeOf = (file: string, name: string) =>
    stepsOf(parseWorkflow(readWorkflow(file))).find((step) => step.name === name)?.run;
  expect(codeOf("check.yml", "Build both sites")).toBe(codeOf("publish.yml", "Build both sites"));
  expect(codeOf("approvals.yml", "Install")).toBe(codeOf("check.yml", "Install"));
  expect(codeOf("publish.yml", "Install")).toBe(codeOf("check.yml", "Install"));
  const parts = "Check what we depend on";
  expect(codeOf("publish.yml", parts)).toBe(codeOf("check.yml", parts));
});

test("code that GitHub runs for us is in comment.yml alone, where comment.test.ts runs it", () => {
  const scripts = workflowNames.flatMap((file) =>
    stepsOf(parseWorkflow(readWorkflow(file)))
      .filter((step) => step.with?.["script"] !== undefined)
      .map(({ name }) => `${file} › ${name}`),
  );
  expect(scripts).toEqual(["comment.yml › Write the comment"]);
});
