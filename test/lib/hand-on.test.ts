import { expect, test } from "vitest";
import { handOn, takeHandedOn } from "../../src/lib/hand-on.ts";

test("what is handed on is taken once, and the last value is what counts", () => {
  expect(takeHandedOn()).toBeUndefined();
  const value = { found: 0 };
  handOn("older");
  handOn(value);
  expect(takeHandedOn()).toBe(value);
  expect(takeHandedOn()).toBeUndefined();
});
