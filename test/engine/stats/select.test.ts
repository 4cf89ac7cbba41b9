import fc from "fast-check";
import { expect, test } from "vitest";
import { select } from "../../../src/engine/stats/select.ts";

test("finds what sorting would, and parts the list there", () => {
  const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(numbers, fc.nat(), (values, any) => {
      const index = any % values.length;
      const list = new Float64Array(values);
      const found = select(list, index);
      expect(found + 0).toBe(values.toSorted((a, b) => a - b)[index]! + 0);
      expect(list.slice(0, index).every((value) => value <= found)).toBe(true);
      expect(list.slice(index).every((value) => value >= found)).toBe(true);
    }),
  );
});
