import { describe, expect, test } from "vitest";
import missesTool from "../../src/rules/declaration-misses-tool.ts";
import namesBlockedTool from "../../src/rules/declaration-names-blocked-tool.ts";
import retiredReference from "../../src/rules/retired-reference.ts";
import { findingsOf } from "./findings-of.ts";

describe("a tool's status and the declaration", () => {
  const rules = [missesTool, namesBlockedTool, retiredReference];
  test.for([
    { declaration: "approved", lists: "own, x", tool: "approved", want: "" },
    { declaration: "approved", lists: "own, x", tool: "restricted", want: "" },
    { declaration: "approved", lists: "own, x", tool: "proposed", want: "KV521" },
    { declaration: "approved", lists: "own, x", tool: "blocked", want: "KV202" },
    { declaration: "approved", lists: "own, x", tool: "retired", want: "KV202" },
    { declaration: "approved", lists: "own", tool: "approved", want: "KV520" },
    { declaration: "approved", lists: "own", tool: "restricted", want: "KV520" },
    { declaration: "approved", lists: "own", tool: "proposed", want: "" },
    { declaration: "approved", lists: "own", tool: "blocked", want: "" },
    { declaration: "in_review", lists: "own, x", tool: "blocked", want: "KV521" },
    { declaration: "in_review", lists: "own", tool: "approved", want: "" },
    { declaration: "retired", lists: "own, x", tool: "blocked", want: "" },
  ])(
    "$want when a declaration $declaration lists $lists and x is $tool",
    ({ declaration, lists, tool, want }) => {
      const files = {
        "internal/declarations/a.yaml": `tools: [${lists}]\nstatus: ${declaration}\n`,
        "internal/tools/own.yaml": "status: approved\n",
        "internal/tools/x.yaml": `status: ${tool}\n`,
      };
      const found = rules.filter((rule) => findingsOf(rule, files).length > 0);
      expect(found.map(({ code }) => code).join()).toBe(want);
    },
  );
});
