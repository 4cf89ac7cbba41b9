import { describe, expect, test } from "vitest";
import { inLanguages } from "../../src/lib/in-languages.ts";

describe("inLanguages(data, languages)", () => {
  const record = {
    title: { sv: "Regel", en: "Rule" },
    conditions: [{ sv: "A", en: "B" }, { sv: "C" }],
    asked_as: { sv: ["a"], en: ["b"] },
    // Not a text: nothing here is Swedish.
    en: "a field that happens to be called so",
    version: 1,
    none: null,
  };

  test.for([
    { because: "nothing", data: {}, want: {} },
    { because: "no fields", data: 7, want: 7 },
    {
      because: "a record",
      data: record,
      want: {
        title: { sv: "Regel" },
        conditions: [{ sv: "A" }, { sv: "C" }],
        asked_as: { sv: ["a"] },
        en: "a field that happens to be called so",
        version: 1,
        none: null,
      },
    },
  ])("keeps Swedish alone of $because", ({ data, want }) => {
    expect(inLanguages<unknown>(data, ["sv"])).toEqual(want);
  });

  test("changes nothing when all are kept, nor the record itself", () => {
    expect(inLanguages(record, ["sv", "en"])).toEqual(record);
    inLanguages(record, ["sv"]);
    expect(record.title).toEqual({ sv: "Regel", en: "Rule" });
  });
});
