import { describe, expect, test } from "vitest";
import { writeApproval } from "../../src/approvals/write-approval.ts";
import { writeApprovalIntoFile } from "../../src/approvals/write-approval-into-file.ts";

const now = "a".repeat(32);
const before = "b".repeat(32);
const approval = { by: "person-03", role: "redaktor", at: "2026-11-22", contentHash: now };
const written = `  - by: person-03\n    role: redaktor\n    at: 2026-11-22\n    content_hash: "${now}"\n`;
const entry = (by: string, hash?: string) =>
  `  - by: ${by}\n    role: redaktor\n    at: 2026-09-01\n${hash ? `    content_hash: "${hash}"\n` : ""}`;

describe("writeApproval(yaml, approval)", () => {
  test.for([
    {
      because: "the list is empty",
      yaml: "a: 1\napprovals: []\nb: 2\n",
      want: `a: 1\napprovals:\n${written}b: 2\n`,
    },
    {
      because: "the field is the last, with no line break",
      yaml: "approvals: []",
      want: `approvals:\n${written}`,
    },
    {
      because: "somebody else has approved the same text",
      yaml: `approvals:\n${entry("person-01", now)}b: 2\n`,
      want: `approvals:\n${entry("person-01", now)}${written}b: 2\n`,
    },
    {
      because: "somebody else's approval tells no text",
      yaml: `approvals:\n${entry("person-01")}`,
      want: `approvals:\n${entry("person-01")}${written}`,
    },
    {
      because: "an approval of another text is void",
      yaml: `approvals:\n${entry("person-01", before)}${entry("person-02", now)}b: 2\n`,
      want: `approvals:\n${entry("person-02", now)}${written}b: 2\n`,
    },
    {
      because: "the same person approved before, in the middle",
      yaml: `approvals:\n${entry("person-03", before)}${entry("person-01", now)}`,
      want: `approvals:\n${written}${entry("person-01", now)}`,
    },
    {
      because: "comments and odd spaces stand around and between",
      yaml: `# first\na:   1 # why\napprovals: # who\n  - by:   person-01 # them\n    role: redaktor\n    at: 2026-09-01\n# after\nb: 2\n`,
      want: `# first\na:   1 # why\napprovals: # who\n  - by:   person-01 # them\n    role: redaktor\n    at: 2026-09-01\n${written}# after\nb: 2\n`,
    },
    {
      because: "the list is not indented",
      yaml: "approvals:\n- by: person-01\n  role: jurist\n  at: 2026-09-01\nb: 2\n",
      want: `approvals:\n- by: person-01\n  role: jurist\n  at: 2026-09-01\n- by: person-03\n  role: redaktor\n  at: 2026-11-22\n  content_hash: "${now}"\nb: 2\n`,
    },
    {
      because: "the list is in brackets",
      yaml: "approvals: [{ by: person-01, role: jurist, at: 2026-09-01 }]\n",
      want: `approvals:\n  - by: person-01\n    role: jurist\n    at: 2026-09-01\n${written}`,
    },
    {
      because: "lines end as on Windows",
      yaml: "approvals: []\r\nb: 2\r\n",
      want: `approvals:\n${written}b: 2\n`.replaceAll("\n", "\r\n"),
    },
  ])("when $because", ({ yaml, want }) => {
    expect(writeApproval(yaml, approval)).toBe(want);
  });

  test("has nowhere to write in a record without the field", () => {
    expect(writeApproval("a: 1\n", approval)).toBeUndefined();
    expect(writeApproval("approvals: none\n", approval)).toBeUndefined();
  });

  test("written twice is written once", () => {
    const once = writeApproval("approvals: []\n", approval) ?? "";
    expect(writeApproval(once, approval)).toBe(once);
  });
});

test("a text's approval is written into its front matter, and the text stays", () => {
  const text = "---\ntitle: Så\napprovals: []\n---\n\napprovals: []\n";
  expect(writeApprovalIntoFile("content/a/sv.mdx", text, approval)).toBe(
    `---\ntitle: Så\napprovals:\n${written}---\n\napprovals: []\n`,
  );
  expect(writeApprovalIntoFile("a.yaml", "approvals: []\n", approval)).toBe(`approvals:\n${written}`);
});
