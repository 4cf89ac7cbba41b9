import { describe, expect, test } from "vitest";
import { fold } from "../../src/search/fold.ts";
import { basicForms } from "../../src/search/lemmas.ts";

describe("basicForms", () => {
  test.for([
    { form: "tog", want: "ta" },
    { form: "sålde", want: "salja" },
    { form: "såg", want: "se" },
    { form: "stole", want: "steal" },
    { form: "kept", want: "keep" },
    { form: "children", want: "child" },
    // Two words have this form; the first in the list has it.
    { form: "dolt", want: "dolja" },
  ])("takes $form back to $want", ({ form, want }) => {
    expect(basicForms.get(fold(form))).toBe(want);
  });

  test("leaves words alone that folding makes look like a form: `låg` is `lag`, the law", () => {
    expect(basicForms.get("lag")).toBeUndefined();
  });

  test("is folded, and no basic form has another", () => {
    for (const [form, basic] of basicForms) {
      expect([form, basic]).toEqual([fold(form), fold(basic)]);
      expect(basicForms.get(basic) ?? basic, form).toBe(basic);
    }
  });

  test("knows nothing of regular words", () => {
    for (const word of ["", "robot", "constructor"]) expect(basicForms.get(word)).toBeUndefined();
  });
});
