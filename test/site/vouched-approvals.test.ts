import { describe, expect, test } from "vitest";
import type { Proof } from "../../src/approvals/proof.ts";
import { textOfFile } from "../../src/approvals/text-of-file.ts";
import { knownBy } from "../../src/audit/on-day.ts";
import { noProof } from "../../src/site/portal.ts";
import { vouchedApprovals } from "../../src/site/vouched-approvals.ts";

const texts: Record<string, string> = {
  old: "title: {sv: Gammal}\n",
  new: "title: {sv: Ny}\n",
  sv: "---\ntitle: T\n---\nText.\n",
  en: "---\ntitle: T\n---\nText.\n",
};
const rule = "internal/rules/r01.yaml";
const [swedish, english] = ["internal/policies/ai/sv.mdx", "internal/policies/ai/en.mdx"];

const approval = (person: string, at: string, level: "signed" | "registered" = "registered") => ({
  person,
  role: "editor",
  at,
  level,
  pr: 1,
  line: 1,
});
const approved = (path: string, blob: string, ...approvals: ReturnType<typeof approval>[]) => ({
  text: textOfFile(path, Buffer.from(texts[blob] ?? "")),
  after: undefined,
  approvals,
});
const proof = {
  ...{ known: true, commit: "", lines: 1, broken: undefined },
  files: new Map([
    [
      rule,
      {
        chain: [
          approved(rule, "old", approval("person-01", "2026-09-01")),
          approved(rule, "new", approval("person-02", "2026-10-01", "signed")),
        ],
        refused: [],
      },
    ],
    [
      swedish,
      {
        chain: [
          approved(swedish, "sv", approval("person-01", "2026-09-01"), approval("person-02", "2026-09-02")),
        ],
        refused: [],
      },
    ],
    [english, { chain: [approved(english, "en", approval("person-02", "2026-09-02"))], refused: [] }],
  ]),
} as unknown as Proof;

const of = (which: Proof, ...files: [path: string, blob: string][]) =>
  vouchedApprovals(
    which,
    "content",
    (blob) => texts[blob],
  )(files.map(([path, blob]) => ({ path: `content/${path}`, blob }))).map(
    ({ by, level }) => `${by} ${level}`,
  );

describe("vouchedApprovals(proof, folder, text)", () => {
  test("gives the approvals of the version that was, not of another", () => {
    expect(of(proof, [rule, "old"])).toEqual(["person-01 registered"]);
    expect(of(proof, [rule, "new"])).toEqual(["person-02 signed"]);
  });

  test("counts whoever has approved both languages of a text", () => {
    expect(of(proof, [swedish, "sv"], [english, "en"])).toEqual(["person-02 registered"]);
  });

  test("of a file that nobody has approved, or without proof, there are none", () => {
    expect(of(proof, ["internal/rules/r02.yaml", "old"])).toEqual([]);
    expect(of(proof)).toEqual([]);
    expect(of(noProof, [rule, "old"])).toEqual([]);
  });
});

describe("knownBy(approvals, day)", () => {
  const claimed = { by: "person-01", role: "editor", at: "2026-09-01", level: "claimed" } as const;
  const registered = { ...claimed, at: "2026-09-03", level: "registered" } as const;
  test.for([
    { because: "before it was registered", day: "2026-09-02", want: [claimed] },
    { because: "on the day that it was", day: "2026-09-03", want: [registered] },
  ])("of one person the surest that was known, $because", ({ day, want }) => {
    expect(knownBy([claimed, registered], day)).toEqual(want);
  });

  test("keeps two people apart, and two roles of one person", () => {
    const others = [claimed, { ...claimed, by: "person-02" }, { ...claimed, role: "lead" }];
    expect(knownBy(others, "2026-09-01")).toEqual(others);
    expect(knownBy([], "2026-09-01")).toEqual([]);
  });
});
