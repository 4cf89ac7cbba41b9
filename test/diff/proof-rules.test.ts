import { describe, expect, test } from "vitest";
import { completed, diffOf, portal, type Texts } from "./portal.ts";

const zone = "internal/no-claim-zones/z.yaml";
const other = "internal/no-claim-zones/y.yaml";
const claim = "internal/claims/c.yaml";
const withFiles = (files: Texts): Texts => ({ ...portal, ...completed(files) });
const codes = (after: Texts, before: Texts): string =>
  diffOf(withFiles(after), withFiles(before))
    .findings.map(({ code }) => code)
    .filter((code) => code === "KV658" || code === "KV659")
    .join();

const patterns = (sv: string, more = "") => `patterns: { sv: [${sv}], en: [we promise] }\n${more}`;
const reason = "change_summary: { sv: Ordet stod i citat., en: It stood in quotations. }\n";

describe("KV658: a zone is opened", () => {
  test.for<{ because: string; before: Texts; after: Texts; want: string }>([
    {
      because: "nothing changes",
      before: { [zone]: patterns("vi lovar") },
      after: { [zone]: patterns("vi lovar") },
      want: "",
    },
    {
      because: "a word is taken out",
      before: { [zone]: patterns("vi lovar, garanti") },
      after: { [zone]: patterns("garanti") },
      want: "KV658",
    },
    {
      because: "a reason is given",
      before: { [zone]: patterns("vi lovar, garanti") },
      after: { [zone]: patterns("garanti", reason) },
      want: "",
    },
    {
      because: "the reason is an old one",
      before: { [zone]: patterns("vi lovar, garanti", reason) },
      after: { [zone]: patterns("garanti", reason) },
      want: "KV658",
    },
    {
      because: "a broader word covers it",
      before: { [zone]: patterns("garanterar att") },
      after: { [zone]: patterns("garanter*") },
      want: "",
    },
    {
      because: "a narrower word takes its place",
      before: { [zone]: patterns("garanter*") },
      after: { [zone]: patterns("garanterar att") },
      want: "KV658",
    },
    {
      because: "a word is added",
      before: { [zone]: patterns("garanti") },
      after: { [zone]: patterns("garanti, vi lovar") },
      want: "",
    },
    { because: "the zone is deleted", before: { [zone]: patterns("garanti") }, after: {}, want: "KV658" },
    {
      because: "the zone is deleted and its words have moved",
      before: { [zone]: patterns("garanti") },
      after: { [other]: patterns("garanti") },
      want: "",
    },
    {
      because: "a claim lets texts in",
      before: { [zone]: patterns("garanti"), [claim]: "status: approved\n" },
      after: {
        [zone]: patterns("garanti", "allowed_with: { claims: [c] }\n"),
        [claim]: "status: approved\n",
      },
      want: "KV658",
    },
    {
      because: "a claim no longer does",
      before: {
        [zone]: patterns("garanti", "allowed_with: { claims: [c], role: editor }\n"),
        [claim]: "status: approved\n",
      },
      after: {
        [zone]: patterns("garanti", "allowed_with: { role: editor }\n"),
        [claim]: "status: approved\n",
      },
      want: "",
    },
  ])("when $because: $want", ({ before, after, want }) => {
    expect(codes(after, before)).toBe(want);
  });
});

describe("KV659: a claim is extended", () => {
  const held = (until: string, sources: string) =>
    `status: approved\nvalid_until: ${until}\nsources: [${sources}]\n`;
  const old = "{ rule: r05, accessed: 2026-08-31 }";
  test.for([
    { because: "no source was read", after: held("2027-06-30", old), want: "KV659" },
    { because: "the last day stays", after: held("2026-12-31", old), want: "" },
    { because: "it is shortened", after: held("2026-12-01", old), want: "" },
    {
      because: "the source was read anew",
      after: held("2027-06-30", "{ rule: r05, accessed: 2026-11-20 }"),
      want: "",
    },
    {
      because: "a source was added",
      after: held("2027-06-30", `${old}, { tool: writer, accessed: 2026-11-20 }`),
      want: "",
    },
    {
      because: "the day of reading went back",
      after: held("2027-06-30", "{ rule: r05, accessed: 2026-08-30 }"),
      want: "KV659",
    },
  ])("when $because: $want", ({ after, want }) => {
    expect(codes({ [claim]: after }, { [claim]: held("2026-12-31", old) })).toBe(want);
  });

  test("a new claim is not extended", () => {
    expect(codes({ [claim]: held("2027-06-30", old) }, {})).toBe("");
  });
});
