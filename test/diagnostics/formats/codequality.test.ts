import { expect, test } from "vitest";
import { codequality } from "../../../src/diagnostics/formats/codequality.ts";
import { error, options, warning } from "./findings.ts";

test("is a list of what GitLab asks for", () => {
  expect(JSON.parse(codequality([error, warning], options))).toEqual([
    {
      description: '"status" is "utkast". Write "draft".',
      check_name: "KV104",
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: "blocker",
      location: { path: "content/a.yaml", lines: { begin: 2 } },
    },
    {
      description: "Not over, 50 %.",
      check_name: "KV313",
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: "minor",
      location: { path: "content/b.csv", lines: { begin: 3 } },
    },
  ]);
});

test("is an empty list when there is nothing", () => {
  expect(codequality([], options)).toBe("[]\n");
});
