import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { findingsOf } from "./findings-of.ts";

test.for(rules)("$code says nothing of a portal without content", (rule) => {
  expect(findingsOf(rule, {})).toEqual([]);
});
