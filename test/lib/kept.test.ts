import { describe, expect, test } from "vitest";
import { kept, keptPerObject } from "../../src/lib/kept.ts";

describe("kept(make)", () => {
  test("makes each answer once, and gives the same object again", () => {
    const asked: string[] = [];
    const lengths = kept((text: string) => {
      asked.push(text);
      return { length: text.length };
    });
    expect(lengths("abc")).toEqual({ length: 3 });
    expect(lengths("")).toEqual({ length: 0 });
    expect(lengths("abc")).toBe(lengths("abc"));
    expect(asked).toEqual(["abc", ""]);
  });
});

describe("keptPerObject(make)", () => {
  test("makes one answer an object, also where the answer is undefined", () => {
    let made = 0;
    const answers = keptPerObject(() => {
      made++;
      return undefined;
    });
    const one = {};
    expect([answers(one), answers(one), answers({})]).toEqual([undefined, undefined, undefined]);
    expect(made).toBe(2);
  });
});
