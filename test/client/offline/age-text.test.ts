import { describe, expect, test } from "vitest";
import { agoText, momentText } from "../../../src/client/offline/age-text.ts";

const now = new Date(2026, 10, 22, 14, 30).getTime();
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

test("momentText(moment, language) is in the device's own time", () => {
  expect(momentText(now, "sv")).toBe("22 november 2026 kl. 14.30");
  expect(momentText(now, "en")).toBe("22 November 2026, 14:30");
});

describe("agoText(moment, now, language)", () => {
  test.for([
    { gone: 0, sv: "nyss", en: "just now" },
    { gone: minute - 1, sv: "nyss", en: "just now" },
    { gone: minute, sv: "för 1 minut sedan", en: "1 minute ago" },
    { gone: hour - 1, sv: "för 59 minuter sedan", en: "59 minutes ago" },
    { gone: hour, sv: "för 1 timme sedan", en: "1 hour ago" },
    { gone: 2.9 * hour, sv: "för 2 timmar sedan", en: "2 hours ago" },
    { gone: day - 1, sv: "för 23 timmar sedan", en: "23 hours ago" },
    { gone: day, sv: "i går", en: "yesterday" },
    { gone: 12 * day, sv: "för 12 dagar sedan", en: "12 days ago" },
    // A clock that was set back.
    { gone: -hour, sv: "nyss", en: "just now" },
  ])("after $gone ms: $sv", ({ gone, sv, en }) => {
    expect(agoText(now - gone, now, "sv")).toBe(sv);
    expect(agoText(now - gone, now, "en")).toBe(en);
  });
});
