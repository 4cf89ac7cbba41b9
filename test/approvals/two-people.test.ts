import { describe, expect, onTestFinished, test } from "vitest";
import type { LedgerLine } from "../../src/approvals/ledger-line.ts";
import {
  account,
  author,
  day,
  ledgerRepository,
  role,
  rule,
  ruleFile,
  type LedgerRepository,
  type Method,
  type Request,
} from "./ledger-repository.ts";

/** Making a repository with a dozen commits takes a while on a busy machine. */
const patience = 60_000;

function repository(): LedgerRepository {
  const made = ledgerRepository();
  onTestFinished(() => made[Symbol.dispose]());
  return made;
}

/** A line that says that somebody approved the rule's change, whatever is true. */
function line(files: LedgerLine["files"], more: Partial<LedgerLine> = {}): Omit<LedgerLine, "prev"> {
  return {
    v: 1,
    pr: 7,
    files,
    authors: ["person-04"],
    approver: "person-01",
    role: "editor",
    at: day,
    level: "registered",
    ...more,
  };
}

/** The rule as it stands is approved as a whole, and registered. */
function adopted(): LedgerRepository {
  const made = repository();
  made.write([line({ [ruleFile]: { from: null, to: made.blob(ruleFile) } }, { whole: true })]);
  return made;
}

/** One change of the rule by person-02, brought in somehow and approved by some accounts. */
const change = (
  method: Method,
  approvedBy: string[],
  commits: Request["commits"] = [{ [ruleFile]: rule("After.") }],
): Request => ({
  number: 12,
  by: "person-02",
  commits,
  method,
  approvedBy,
});

const person = (key: string) => account(key);

describe("an approved change is accepted", { timeout: patience }, () => {
  test.for<Method>(["merge", "squash", "rebase"])("brought in by %s", async (method) => {
    const made = adopted();
    const two = [{ [ruleFile]: rule("Between.") }, { [ruleFile]: rule("After.") }];
    const notes = await made.register(made.bringIn(change(method, [person("person-03")], two)));
    const { level, proven, reasons, isProven } = await made.standing();
    expect({ level, isProven, reasons, notes }).toEqual({
      level: "registered",
      isProven: true,
      reasons: [],
      notes: [],
    });
    expect(proven).toEqual([
      { person: "person-03", role: "lead", at: day, level: "registered", pr: 12, line: 2 },
    ]);
  });

  test("and moved to another name afterwards", async () => {
    const made = adopted();
    await made.register(made.bringIn(change("squash", [person("person-03")])));
    made.git("mv", ruleFile, "content/internal/rules/r07.yaml");
    made.commit({}, { author: author("person-02") });
    expect(await made.standing("r07")).toMatchObject({ level: "registered", isProven: true });
  });

  test("and moved and changed in one", async () => {
    const made = adopted();
    const moved = { [ruleFile]: undefined, "content/internal/rules/r07.yaml": rule("After.") };
    await made.register(made.bringIn({ ...change("merge", [person("person-03")]), commits: [moved] }));
    expect(await made.standing("r07")).toMatchObject({ level: "registered", isProven: true, reasons: [] });
  });

  test("when only approvals and search words changed since", async () => {
    const made = adopted();
    const approvals = `claims_about: []\ntags: [ny]\napprovals:\n  - { by: person-01, role: editor, at: ${day} }\n`;
    made.commit({ [ruleFile]: rule("Before.", approvals) }, { author: author("person-01") });
    expect(await made.standing()).toMatchObject({ level: "registered", isProven: true });
  });

  test("by two people, where it takes two", async () => {
    const made = repository();
    const text = rule("On privacy.", "claims_about: [privacy]\n");
    const file = "content/internal/rules/r02.yaml";
    const about = {
      ...change("squash", [person("person-01"), person("person-03")]),
      commits: [{ [file]: text }],
    };
    await made.register(made.bringIn(about));
    expect(await made.standing("r02")).toMatchObject({ level: "registered", needed: 2, isProven: true });
  });
});

describe("each of these is refused with its reason", { timeout: patience }, () => {
  test("KV642 self-approval, by the request", async () => {
    const made = adopted();
    await made.register(made.bringIn(change("squash", [person("person-02")])));
    await refused(made, "KV642", '"person-02" wrote part of the change, and nobody approves their own.');
  });

  test("KV642 self-approval that the ledger hides, by git", async () => {
    const made = adopted();
    const before = made.blob(ruleFile);
    made.bringIn(change("merge", []));
    const files = { [ruleFile]: { from: before, to: made.blob(ruleFile) } };
    made.write([line(files, { approver: "person-02", authors: ["person-04"] })]);
    await refused(made, "KV642", '"person-02" wrote part of the change, and nobody approves their own.');
  });

  test("KV642 somebody who wrote along", async () => {
    const made = adopted();
    const before = made.blob(ruleFile);
    made.commit(
      { [ruleFile]: rule("After.") },
      {
        author: author("person-02"),
        message: "Change\n\nCo-authored-by: P <person-03@exempelbolaget.example>",
      },
    );
    const files = { [ruleFile]: { from: before, to: made.blob(ruleFile) } };
    made.write([line(files, { approver: "person-03", role: "lead", authors: ["person-02"] })]);
    await refused(made, "KV642", '"person-03" wrote part of the change, and nobody approves their own.');
  });

  test("KV645 a record forged together with its change", async () => {
    const made = adopted();
    made.bringIn(change("squash", []));
    const files = { [ruleFile]: { from: made.blob(ruleFile, "HEAD~1"), to: made.blob(ruleFile) } };
    made.git("reset", "--quiet", "--soft", "HEAD~1");
    made.write([line(files, { approver: "person-03", role: "lead", authors: ["person-02"] })]);
    await refused(
      made,
      "KV645",
      "The line came together with other changes, and nobody may register a review of their own change.",
    );
  });

  test("KV645 a record forged by a person", async () => {
    const made = adopted();
    made.bringIn(change("squash", []));
    const files = { [ruleFile]: { from: made.blob(ruleFile, "HEAD~1"), to: made.blob(ruleFile) } };
    const forged = line(files, { approver: "person-03", role: "lead", authors: ["person-02"] });
    made.write([forged], "person-02@exempelbolaget.example");
    await refused(
      made,
      "KV645",
      'The line was written by "person-02@exempelbolaget.example", who is not among those who register reviews.',
    );
  });

  test("KV644 a later push that nobody looked at", async () => {
    const made = adopted();
    await made.register(made.bringIn(change("squash", [person("person-03")])));
    made.commit({ [ruleFile]: rule("Later.") }, { author: author("person-02") });
    await refused(made, "KV644", "The text has changed since it was approved.", "missing");
  });

  test("KV644 a push after the approval, before it was brought in", async () => {
    const made = adopted();
    const event = made.bringIn(
      change("squash", [], [{ [ruleFile]: rule("A.") }, { [ruleFile]: rule("B.") }]),
    );
    const first = made.git("rev-parse", "change-12~1");
    const review = {
      user: { login: person("person-03"), type: "User" },
      state: "APPROVED",
      commit_id: first,
      submitted_at: `${day}T10:00:00Z`,
    };
    await made.register({ ...event, reviews: [review] });
    await refused(made, "KV644", "The text has changed since it was approved.", "missing");
  });

  test("KV643 an old approved text, put back", async () => {
    const made = adopted();
    await made.register(made.bringIn(change("squash", [person("person-03")])));
    made.commit({ [ruleFile]: rule("Before.") }, { author: author("person-02") });
    const text = "The text has gone back to an older one, which another approved text had replaced.";
    await refused(made, "KV643", text, "missing");
  });

  test("KV643 an old approval, written once more", async () => {
    const made = adopted();
    const before = made.blob(ruleFile);
    await made.register(made.bringIn(change("squash", [person("person-03")])));
    made.commit({ [ruleFile]: rule("Before.") }, { author: author("person-02") });
    const files = { [ruleFile]: { from: null, to: before } };
    made.write([line(files)]);
    await refused(
      made,
      "KV643",
      "It approves an older text once more, which another approved text has replaced since.",
      "missing",
    );
  });

  test("KV643 a change that begins at a text that nobody approved", async () => {
    const made = adopted();
    made.commit({ [ruleFile]: rule("Unseen.") }, { author: author("person-04") });
    await made.register(made.bringIn(change("squash", [person("person-03")])));
    const text = `It begins at another text of "${ruleFile}" than the one approved last: nobody has approved what came between.`;
    await refused(made, "KV643", text);
  });

  test.for<Method>(["merge", "squash", "rebase"])(
    "KV647 an approver who got the role in the same change, by %s",
    async (method) => {
      const made = adopted();
      const before = made.blob(ruleFile);
      made.bringIn({
        ...change(method, []),
        commits: [
          { "content/internal/roles/lead.yaml": role("person-03", "person-04"), [ruleFile]: rule("First.") },
          { [ruleFile]: rule("After.") },
        ],
      });
      const files = { [ruleFile]: { from: before, to: made.blob(ruleFile) } };
      made.write([line(files, { approver: "person-04", role: "lead", authors: ["person-02"] })]);
      const text = `Before the change, "person-04" did not hold the role "lead" on ${day}.`;
      await refused(made, "KV647", text);
    },
  );

  test("KV647 a role that the change made", async () => {
    const made = adopted();
    const before = made.blob(ruleFile);
    const files = { "content/internal/roles/chief.yaml": role("person-03"), [ruleFile]: rule("After.") };
    const event = made.bringIn(change("squash", [person("person-04")], [files]));
    expect(await made.register(event)).toEqual([
      `"person-04" held no role that may approve content/internal/roles/chief.yaml.`,
      `"person-04" held no role that may approve ${ruleFile}.`,
    ]);
    made.write([
      line(
        { [ruleFile]: { from: before, to: made.blob(ruleFile) } },
        { approver: "person-03", role: "chief", authors: [] },
      ),
    ]);
    await refused(made, "KV647", 'Before the change there was no role "chief".');
  });

  test("KV646 a bot as the second person", async () => {
    const made = adopted();
    const before = made.blob(ruleFile);
    const event = made.bringIn(change("squash", ["helper[bot]"]));
    expect(await made.register(event)).toEqual(['"helper[bot]" is a bot, and no second person.']);
    made.write([
      line(
        { [ruleFile]: { from: before, to: made.blob(ruleFile) } },
        { approver: "helper[bot]", authors: [] },
      ),
    ]);
    await refused(made, "KV646", '"helper[bot]" is a bot. A bot may write, but is no second person.');
  });

  test("KV648 a line that was changed afterwards", async () => {
    const made = adopted();
    await made.register(made.bringIn(change("squash", [person("person-03")])));
    const ledger = made.git("show", "HEAD:approvals/ledger.jsonl");
    made.commit({ "approvals/ledger.jsonl": `${ledger.replaceAll("person-03", "person-01")}\n` });
    const { isProven, reasons } = await made.standing();
    expect(isProven).toBe(false);
    expect(reasons).toContainEqual({
      code: "KV648",
      text: "The ledger is broken at line 2: A line that was there has been changed or taken out.",
    });
  });

  test("KV642 whoever put something of their own into a merge", async () => {
    const made = adopted();
    const before = made.blob(ruleFile);
    made.git("switch", "--quiet", "--create", "change");
    made.commit({ [ruleFile]: rule("After.") }, { author: author("person-02") });
    made.git("switch", "--quiet", "main");
    made.git("merge", "--quiet", "--no-ff", "--no-commit", "change");
    made.git("config", "user.email", "person-03@exempelbolaget.example");
    made.commit({ [ruleFile]: rule("Slipped in.") }, { author: author("person-03") });
    const files = { [ruleFile]: { from: before, to: made.blob(ruleFile) } };
    made.write([line(files, { approver: "person-03", role: "lead", authors: ["person-02"] })]);
    await refused(made, "KV642", '"person-03" wrote part of the change, and nobody approves their own.');
  });

  test("KV643 a text that was deleted, and is brought back as if it had always been there", async () => {
    const made = adopted();
    const old = made.blob(ruleFile);
    await made.register(made.bringIn(change("squash", [person("person-03")], [{ [ruleFile]: undefined }])));
    made.commit({ [ruleFile]: rule("Before.") }, { author: author("person-02") });
    made.write([line({ [ruleFile]: { from: old, to: old } }, { whole: undefined })]);
    const text = "The text has gone back to an older one, which another approved text had replaced.";
    await refused(made, "KV643", text);
    made.write([line({ [ruleFile]: { from: null, to: old } })]);
    expect(await made.standing()).toMatchObject({ level: "registered", isProven: true });
  });

  test("KV644 an earlier change that too few had approved", async () => {
    const made = repository();
    const file = "content/internal/rules/r02.yaml";
    const text = (says: string) => ({ [file]: rule(says, "claims_about: [privacy]\n") });
    await made.register(
      made.bringIn({ ...change("squash", [person("person-01")]), commits: [text("First.")] }),
    );
    const both = [person("person-01"), person("person-03")];
    await made.register(made.bringIn({ ...change("squash", both, [text("Next.")]), number: 13 }));
    expect(await made.standing("r02")).toMatchObject({
      isProven: false,
      reasons: [{ code: "KV644", text: "An earlier change of the text was approved by too few." }],
    });
    made.write([
      line(
        { [file]: { from: null, to: made.blob(file) } },
        { approver: "person-03", role: "lead", whole: true },
      ),
    ]);
    expect(await made.standing("r02")).toMatchObject({ level: "registered", isProven: true, reasons: [] });
  });

  test("KV644 one of two people", async () => {
    const made = repository();
    const file = "content/internal/rules/r02.yaml";
    const commits = [{ [file]: rule("On privacy.", "claims_about: [privacy]\n") }];
    await made.register(made.bringIn({ ...change("squash", [person("person-01")]), commits }));
    expect(await made.standing("r02")).toMatchObject({
      level: "missing",
      isProven: false,
      reasons: [{ code: "KV644", text: "Only 1 person of 2 is proven to have approved the text." }],
    });
  });

  async function refused(made: LedgerRepository, code: string, text: string, level = "missing") {
    const standing = await made.standing();
    expect(standing.reasons).toContainEqual({ code, text });
    expect({ level: standing.level, isProven: standing.isProven }).toEqual({ level, isProven: false });
  }
});
