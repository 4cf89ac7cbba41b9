import { expect, test } from "vitest";
import { cadenceText } from "../../../src/site/library/cadence-text.ts";
import { contextOf } from "../portal-of.ts";

test.for([
  { times: 1, per: "week", sv: "varje vecka", en: "every week" },
  { times: 1, per: "month", sv: "varje månad", en: "every month" },
  { times: 2, per: "week", sv: "två gånger i veckan", en: "twice a week" },
  { times: 2, per: "month", sv: "två gånger i månaden", en: "twice a month" },
  { times: 3, per: "week", sv: "3 gånger i veckan", en: "3 times a week" },
  { times: 12, per: "month", sv: "12 gånger i månaden", en: "12 times a month" },
] as const)("$times a $per: $sv", ({ times, per, sv, en }) => {
  expect(cadenceText(contextOf({}, "sv"), { times, per })).toBe(sv);
  expect(cadenceText(contextOf({}, "en"), { times, per })).toBe(en);
});
