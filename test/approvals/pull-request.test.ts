import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { newLines, planRecord, type RequestFiles } from "../../src/approvals/plan-record.ts";
import { appendLines } from "../../src/approvals/ledger-line.ts";
import { nobody } from "../../src/approvals/people.ts";
import { readPullRequest } from "../../src/approvals/pull-request.ts";
import { contentTypes } from "../../src/content-types/index.ts";

const sample = readFileSync(new URL("./event.json", import.meta.url), "utf8");
const head = "1".repeat(40);
const event = (reviews: object[], more: object = {}) =>
  JSON.stringify({
    pull_request: {
      number: 12,
      merged: true,
      merge_commit_sha: "2".repeat(40),
      head: { sha: head },
      base: { sha: "3".repeat(40) },
      user: { login: "anna" },
      ...more,
    },
    reviews,
  });
const review = (login: string, state: string, more: object = {}) => ({
  user: { login, type: "User" },
  state,
  commit_id: head,
  submitted_at: "2026-11-02T10:00:00Z",
  ...more,
});

describe("readPullRequest(text)", () => {
  test("reads the sample, which is as GitHub gives it", () => {
    expect(readPullRequest(sample)).toEqual({
      number: 12,
      head: "6dcb09b5b57875f334f61aebed695e2e4193db5e",
      merge: "e5bd3914e2e596debea16f433f57875b5b90bcd6",
      base: "c3d0be41ecbe669545ee3e94d31ed9a4bc91ee3c",
      openedBy: "example-redaktor",
      approvals: [{ account: "example-jurist", isBot: false, at: "2026-11-03" }],
    });
  });

  test.for([
    { because: "nobody has said anything", reviews: [], want: [] },
    { because: "somebody approved", reviews: [review("bo", "APPROVED")], want: ["bo"] },
    {
      because: "of an earlier commit",
      reviews: [review("bo", "APPROVED", { commit_id: "4".repeat(40) })],
      want: [],
    },
    {
      because: "and took it back",
      reviews: [review("bo", "APPROVED"), review("bo", "CHANGES_REQUESTED")],
      want: [],
    },
    { because: "and was dismissed", reviews: [review("bo", "DISMISSED")], want: [] },
    {
      because: "and commented after it",
      reviews: [review("bo", "APPROVED"), review("bo", "COMMENTED")],
      want: ["bo"],
    },
    {
      because: "after asking for changes",
      reviews: [review("bo", "CHANGES_REQUESTED"), review("bo", "APPROVED")],
      want: ["bo"],
    },
    {
      because: "with an account that is gone",
      reviews: [review("bo", "APPROVED", { user: null })],
      want: [],
    },
  ])("when $because", ({ reviews, want }) => {
    expect(readPullRequest(event(reviews))?.approvals.map(({ account }) => account)).toEqual(want);
  });

  test("counts the day in Sweden", () => {
    const late = review("bo", "APPROVED", { submitted_at: "2026-11-02T23:30:00Z" });
    expect(readPullRequest(event([late]))?.approvals).toEqual([
      { account: "bo", isBot: false, at: "2026-11-03" },
    ]);
  });

  test("is nothing when it was closed without being brought in", () => {
    expect(readPullRequest(event([], { merged: false }))).toBeUndefined();
  });

  test.for([
    { text: "{", why: "The event is not JSON." },
    { text: "{}", why: /^The event is not as GitHub gives it: pull_request: / },
  ])("refuses $text", ({ text, why }) => {
    expect(() => readPullRequest(text)).toThrow(why);
  });
});

describe("planRecord(request, about)", () => {
  const role = (mayApprove: string[], ...keys: string[]) =>
    contentTypes.roles.schema.parse({
      title: { sv: "r", en: "r" },
      holders: keys.map((person_id) => ({ person_id, from: "2026-01-01" })),
      may_approve: mayApprove,
      contact_channel: "#r",
      visibility: "internal",
    });
  const blobs = { from: null, to: "a".repeat(40) };
  const about: RequestFiles = {
    files: { "content/internal/rules/r01.yaml": blobs, "content/internal/tools/x.yaml": blobs },
    content: "content/",
    authors: ["person-01"],
    people: { ...nobody, people: { "person-02": { accounts: ["bo"], emails: [] } }, bots: ["*[bot]"] },
    roles: new Map([
      ["editor", role(["rules"], "person-02")],
      ["chief", role(["rules", "tools"], "person-02")],
    ]),
    namedRole: () => undefined,
  };
  const request = (...accounts: string[]) => ({
    number: 12,
    head,
    merge: head,
    base: head,
    openedBy: "anna",
    approvals: accounts.map((account) => ({ account, isBot: false, at: "2026-11-02" })),
  });
  const roles = (one: RequestFiles) =>
    planRecord(request("bo"), one).lines.map(({ role, files }) => [role, Object.keys(files).length]);

  test("writes a line for each person and role, with the first role that has the right", () => {
    expect(roles(about)).toEqual([["chief", 2]]);
    expect(planRecord(request("bo"), about).lines[0]).toEqual({
      v: 1,
      pr: 12,
      head,
      files: about.files,
      authors: ["anna", "person-01"],
      approver: "person-02",
      role: "chief",
      at: "2026-11-02",
      level: "registered",
    });
  });

  test("takes the role that the record names, where it has the right", () => {
    expect(roles({ ...about, namedRole: () => "editor" })).toEqual([
      ["editor", 1],
      ["chief", 1],
    ]);
    expect(roles({ ...about, namedRole: () => "nobody" })).toEqual([["chief", 2]]);
  });

  test("says why an approval is not registered", () => {
    expect(planRecord(request("eve", "x[bot]"), about)).toEqual({
      lines: [],
      notes: [
        'The account "eve" is nobody’s in approvals/people.yaml as it was before the change.',
        '"x[bot]" is a bot, and no second person.',
      ],
    });
    expect(planRecord(request("bo"), { ...about, roles: new Map() }).notes).toEqual([
      '"person-02" held no role that may approve content/internal/rules/r01.yaml.',
      '"person-02" held no role that may approve content/internal/tools/x.yaml.',
    ]);
    expect(planRecord(request("bo"), { ...about, files: {} })).toEqual({ lines: [], notes: [] });
    expect(planRecord(request(), about)).toEqual({ lines: [], notes: [] });
  });

  test("an event that comes twice adds its lines once", () => {
    const { lines } = planRecord(request("bo"), about);
    expect(newLines(lines, "")).toEqual(lines);
    expect(newLines(lines, appendLines("", lines))).toEqual([]);
  });
});
