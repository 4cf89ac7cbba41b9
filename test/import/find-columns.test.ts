import { describe, expect, test } from "vitest";
import { findColumns } from "../../src/import/find-columns.ts";

const names = { period: ["period", "vecka"], value: ["value", "värde", "template code"] };

describe("findColumns(header, names)", () => {
  test.for([
    { because: "there are none", header: [], at: {}, several: [], unread: [] },
    { because: "one is there", header: ["vecka"], at: { period: 0 }, several: [], unread: [] },
    {
      because: "capitals, units and underscores differ",
      header: ["VÄRDE (%)", "  Vecka "],
      at: { period: 1, value: 0 },
      several: [],
      unread: [],
    },
    { because: "ä is two characters", header: ["va\u0308rde"], at: { value: 0 }, several: [], unread: [] },
    { because: "words are joined", header: ["template_code"], at: { value: 0 }, several: [], unread: [] },
    {
      because: "two fit",
      header: ["period", "Vecka", "value"],
      at: { period: 0, value: 2 },
      several: ["period"],
      unread: [],
    },
    {
      because: "some fit nothing, and some are empty",
      header: ["Kampanj", "", "vecka", "veckan"],
      at: { period: 2 },
      several: [],
      unread: ["Kampanj", "veckan"],
    },
  ])("when $because", ({ header, at, several, unread }) => {
    expect(findColumns(header, names)).toEqual({ at, several, unread });
  });
});
