import { expect, test } from "vitest";
import { lazyParts } from "../../src/site/lazily.ts";

interface Whole {
  readonly one: number;
  readonly two: number;
  readonly never: number;
}

test("each part is made once, when it is first asked for, from the parts that it asks for", () => {
  const made: string[] = [];
  const whole = lazyParts<Whole>({
    one: () => made.push("one"),
    two: ({ one }) => made.push("two") + one,
    never: () => {
      throw new Error("Nobody has asked.");
    },
  });
  expect(made).toEqual([]);
  expect(whole.two).toBe(3);
  expect(whole.two).toBe(3);
  expect(made).toEqual(["one", "two"]);
  expect(Object.keys(whole)).toEqual(["one", "two", "never"]);
});
