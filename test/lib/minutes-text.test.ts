import { expect, test } from "vitest";
import { minutesText } from "../../src/lib/minutes-text.ts";

test.for([
  { minutes: 0, sv: "0 min", en: "0 min" },
  { minutes: 1, sv: "1 min", en: "1 min" },
  { minutes: 59, sv: "59 min", en: "59 min" },
  { minutes: 60, sv: "1 h", en: "1 h" },
  { minutes: 82, sv: "1 h 22 min", en: "1 h 22 min" },
  { minutes: 1440, sv: "24 h", en: "24 h" },
  { minutes: 2879, sv: "47 h 59 min", en: "47 h 59 min" },
  { minutes: 2880, sv: "2 dygn", en: "2 days" },
  { minutes: 2939, sv: "2 dygn", en: "2 days" },
  { minutes: 3060, sv: "2 dygn 3 h", en: "2 days 3 h" },
  { minutes: 7200, sv: "5 dygn", en: "5 days" },
])("$minutes minutes are $sv", ({ minutes, sv, en }) => {
  const plain = (text: string) => text.replaceAll("\u00A0", " ");
  expect(plain(minutesText(minutes, "sv"))).toBe(sv);
  expect(plain(minutesText(minutes, "en"))).toBe(en);
});

test("a figure and its unit stay on one line", () => {
  expect(minutesText(90, "sv")).toBe("1\u00A0h 30\u00A0min");
});
