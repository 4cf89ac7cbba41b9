import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { signedText, type LedgerLine } from "../../src/approvals/ledger-line.ts";
import { readProof } from "../../src/approvals/read-proof.ts";
import { sign } from "../../src/approvals/signatures.ts";
import { textOfFile } from "../../src/approvals/text-of-file.ts";
import {
  account,
  author,
  day,
  ledgerFile,
  ledgerRepository,
  peopleYaml,
  rule,
  ruleFile,
  standingIn,
  type LedgerRepository,
} from "./ledger-repository.ts";
import { keyOf } from "./signing-key.ts";

const patience = 60_000;
const signersFile = "approvals/allowed_signers";

function repository(): LedgerRepository {
  const made = ledgerRepository();
  onTestFinished(() => made[Symbol.dispose]());
  return made;
}

type Line = Omit<LedgerLine, "prev">;

/** A line of person-03, who leads; whatever is true. */
const line = (files: LedgerLine["files"], more: Partial<LedgerLine> = {}): Line => ({
  v: 1,
  files,
  authors: [],
  approver: "person-03",
  role: "lead",
  at: day,
  level: "signed",
  ...more,
});

const signed = async (one: Line, key: { file: string }): Promise<Line> => ({
  ...one,
  signature: (await sign(signedText({ ...one, prev: null }), key.file)) ?? "",
});

/** The rule as it stands, read as a whole by person-01 and registered: others may build on it. */
function adopted(): LedgerRepository {
  const made = repository();
  const files = { [ruleFile]: { from: null, to: made.blob(ruleFile) } };
  made.write([line(files, { approver: "person-01", role: "editor", level: "registered", whole: true })]);
  return made;
}

describe("a signature proves no more than it says", { timeout: patience }, () => {
  test("KV643 an old text put back with its old line, which stands in the ledger once", async () => {
    const made = repository();
    const key = keyOf("person-03");
    made.commit({ [signersFile]: key.line });
    const first = made.blob(ruleFile);
    const whole = await signed(line({ [ruleFile]: { from: null, to: first } }, { whole: true }), key);
    made.write([whole], "person-02@exempelbolaget.example");
    made.commit({ [ruleFile]: rule("Next.") }, { author: author("person-02") });
    const next = line({ [ruleFile]: { from: first, to: made.blob(ruleFile) } });
    made.write([await signed(next, key)], "person-02@exempelbolaget.example");
    expect(await made.standing()).toMatchObject({ level: "signed", isProven: true });

    made.commit({ [ruleFile]: rule("Before.") }, { author: author("person-02") });
    made.write([whole], "person-02@exempelbolaget.example");
    const text = "The same line stands in the ledger already, and one approval counts once.";
    const { isProven, reasons } = await made.standing();
    expect({ isProven, reasons }).toMatchObject({ isProven: false });
    expect(reasons).toContainEqual({ code: "KV643", text });
  });

  test.for([
    { because: "a pattern names everybody", signers: (key: string) => `* ${key}\n` },
    { because: "one key is two people’s", signers: (key: string) => `person-03,person-01 ${key}\n` },
    {
      because: "two lines make one key two people’s",
      signers: (key: string) => `person-03 ${key}\nperson-01 ${key} other\n`,
    },
    { because: "it is an authority’s", signers: (key: string) => `person-03 cert-authority ${key}\n` },
    {
      because: "it had run out",
      signers: (key: string) => `person-03 valid-before="20260901" ${key}\n`,
    },
    { because: "it is for something else", signers: (key: string) => `person-03 namespaces="git" ${key}\n` },
  ])("KV649 a key that proves nobody: $because", async ({ signers }) => {
    const made = repository();
    const key = keyOf("person-03");
    made.commit({ [signersFile]: signers(key.key) });
    const about = line({ [ruleFile]: { from: null, to: made.blob(ruleFile) } }, { whole: true });
    made.write([await signed(about, key)], "person-02@exempelbolaget.example");
    expect(await made.standing()).toMatchObject({ isProven: false, reasons: [{ code: "KV649" }] });
  });

  test.for([
    { because: "under a blob that git never had", layout: "# Laid out anew.\n" },
    { because: "together with another change in between", layout: "" },
  ])("KV649 a key that came with the change, $because", async ({ layout }) => {
    const made = adopted();
    const key = keyOf("person-03");
    const from = made.blob(ruleFile);
    const between = layout === "" ? rule("Between.") : rule("After.");
    made.commit({ [ruleFile]: between, [signersFile]: key.line }, { author: author("person-02") });
    made.commit({ [ruleFile]: rule("After.") }, { author: author("person-02") });
    const file = join(made.folder, "other.yaml");
    writeFileSync(file, `${layout}${rule("After.")}`);
    const to = made.git("hash-object", file);
    const text = textOfFile(ruleFile, Buffer.from(rule("After.")));
    made.write(
      [await signed(line({ [ruleFile]: { from, to, text } }), key)],
      "person-02@exempelbolaget.example",
    );
    expect((await made.standing()).reasons).toContainEqual(expect.objectContaining({ code: "KV649" }));
  });

  test("KV649 a key that was taken away, beside a text from its time", async () => {
    const made = adopted();
    const key = keyOf("person-03");
    const other = "content/internal/rules/r02.yaml";
    made.commit({ [signersFile]: key.line });
    made.commit({ [other]: rule("Other.") }, { author: author("person-02") });
    made.commit({ [signersFile]: "# Lost.\n" });
    const from = made.blob(ruleFile);
    made.commit({ [ruleFile]: rule("After.") }, { author: author("person-02") });
    const files = {
      [other]: { from: null, to: made.blob(other) },
      [ruleFile]: { from, to: made.blob(ruleFile) },
    };
    made.write([await signed(line(files), key)], "person-02@exempelbolaget.example");
    expect(await made.standing()).toMatchObject({ isProven: false });
    expect((await made.standing("r02")).isProven).toBe(false);
  });

  test("KV647 a day that had not come, when the approver would hold the role", async () => {
    const made = repository();
    const key = keyOf("person-03");
    made.commit({ [signersFile]: key.line });
    const files = { [ruleFile]: { from: null, to: made.blob(ruleFile) } };
    const about = line(files, { whole: true, at: "2030-01-01" });
    made.write([await signed(about, key)], "person-02@exempelbolaget.example");
    expect(await made.standing()).toMatchObject({ isProven: false, reasons: [{ code: "KV647" }] });
  });
});

describe("whoever wrote along is an author", { timeout: patience }, () => {
  /** Merges main into the branch that is checked out, with a text of the merger's own. */
  function evilMerge(made: LedgerRepository, says: string) {
    made.git("merge", "--quiet", "--no-ff", "--no-commit", "main");
    made.commit({ [ruleFile]: rule(says) }, { author: author("person-03") });
  }

  test.for(["merge", "squash"] as const)(
    "KV642 in a merge of main into the branch, covered by a later commit, by %s",
    async (method) => {
      const made = adopted();
      made.git("switch", "--quiet", "--create", "change-12");
      made.commit({ [ruleFile]: rule("After.") }, { author: author("person-02") });
      made.git("switch", "--quiet", "main");
      made.commit({ "note.txt": "Meanwhile.\n" });
      made.git("switch", "--quiet", "change-12");
      evilMerge(made, "Slipped in by the approver.");
      made.git("switch", "--quiet", "main");
      // It makes the branch's last commit, and brings it in.
      const event = made.bringIn({
        number: 12,
        by: "person-02",
        commits: [{ [ruleFile]: rule("Slipped in by the approver and tidied.") }],
        method,
        approvedBy: [account("person-03")],
      });
      await made.register(event);
      expect(await made.standing()).toMatchObject({ isProven: false, reasons: [{ code: "KV642" }] });
    },
  );

  test("KV642 under another name, on a line of work that was merged again", async () => {
    const made = repository();
    const [draft, file] = ["content/internal/rules/draft.yaml", "content/internal/rules/r02.yaml"];
    made.git("switch", "--quiet", "--create", "change");
    made.commit({ [draft]: rule("Written by the approver.") }, { author: author("person-03") });
    made.git("switch", "--quiet", "--create", "side");
    made.commit({ "note.txt": "Beside.\n" }, { author: author("person-02") });
    made.git("switch", "--quiet", "change");
    made.git("mv", draft, file);
    made.commit({}, { author: author("person-02") });
    made.git("merge", "--quiet", "--no-ff", "--message", "Merge", "side");
    made.git("switch", "--quiet", "main");
    made.git("merge", "--quiet", "--no-ff", "--message", "Merge", "change");
    made.write([line({ [file]: { from: null, to: made.blob(file) } }, { level: "registered" })]);
    expect(await made.standing("r02")).toMatchObject({ isProven: false, reasons: [{ code: "KV642" }] });
  });

  test("KV642 outside the content folder, before somebody moved it in and a squash hid it", async () => {
    const made = repository();
    const file = "content/internal/rules/r02.yaml";
    made.git("switch", "--quiet", "--create", "change-12");
    made.commit({ "draft.yaml": rule("Written by the approver.") }, { author: author("person-03") });
    made.git("switch", "--quiet", "main");
    const event = made.bringIn({
      number: 12,
      by: "person-02",
      commits: [{ "draft.yaml": undefined, [file]: rule("Written by the approver.") }],
      method: "squash",
      approvedBy: [account("person-03")],
    });
    await made.register(event);
    expect(await made.standing("r02")).toMatchObject({ isProven: false, reasons: [{ code: "KV642" }] });
  });

  test.for([
    {
      because: "named among others",
      message: "x\n\nCo-authored-by: A <a@x.example>, P <MAIL>, B <b@x.example>",
    },
    { because: "with words after", message: "x\n\nCo-authored-by: P <MAIL> (pair)" },
    { because: "in the subject", message: "Co-authored-by: P <MAIL>" },
    { because: "with room around", message: "x\n\n CO-AUTHORED-BY : P < MAIL >" },
  ])("KV642 as a co-author $because", async ({ message }) => {
    const made = adopted();
    const from = made.blob(ruleFile);
    made.commit(
      { [ruleFile]: rule("After.") },
      { author: author("person-02"), message: message.replace("MAIL", "Person-03@exempelbolaget.example") },
    );
    made.write([line({ [ruleFile]: { from, to: made.blob(ruleFile) } }, { level: "registered" })]);
    expect(await made.standing()).toMatchObject({ isProven: false, reasons: [{ code: "KV642" }] });
  });

  test.for([
    {
      because: "an address is named under two people",
      people: peopleYaml.replace(
        "people:\n",
        "people:\n  person-00: { accounts: [], emails: [person-03@exempelbolaget.example] }\n",
      ),
    },
    { because: "the list of people can be read no more", people: `${peopleYaml}people: {}\n` },
  ])("KV642 when $because", async ({ people }) => {
    const made = repository();
    const key = keyOf("person-03");
    made.commit({ [signersFile]: key.line });
    made.commit({ "approvals/people.yaml": people });
    made.commit({ [ruleFile]: rule("Own.") }, { author: author("person-03") });
    const about = line({ [ruleFile]: { from: null, to: made.blob(ruleFile) } }, { whole: true });
    made.write([await signed(about, key)], "person-02@exempelbolaget.example");
    expect(await made.standing()).toMatchObject({ isProven: false, reasons: [{ code: "KV642" }] });
  });
});

test("KV642 one's own return to a text that another once wrote", { timeout: patience }, async () => {
  const made = repository();
  const [before, dropped] = [rule("Before."), rule("Dropped.")];
  made.commit({ [ruleFile]: dropped }, { author: author("person-02") });
  const to = made.blob(ruleFile);
  made.commit({ [ruleFile]: before }, { author: author("person-02") });
  const from = made.blob(ruleFile);
  const about = { approver: "person-01", role: "editor", level: "registered", whole: true } as const;
  made.write([line({ [ruleFile]: { from: null, to: from } }, about)]);
  made.commit({ [ruleFile]: dropped }, { author: author("person-03") });
  made.write([line({ [ruleFile]: { from, to } }, { level: "registered" })]);
  expect(await made.standing()).toMatchObject({ isProven: false, reasons: [{ code: "KV642" }] });
});

describe("what a clone says of itself", { timeout: patience }, () => {
  /** A text that its own writer has approved. */
  function selfApproved(): LedgerRepository {
    const made = adopted();
    const from = made.blob(ruleFile);
    made.commit({ [ruleFile]: rule("Own.") }, { author: author("person-03") });
    made.write([line({ [ruleFile]: { from, to: made.blob(ruleFile) } }, { level: "registered" })]);
    return made;
  }

  test("a commit that is replaced by another keeps its author", async () => {
    const made = selfApproved();
    const commit = made.git("rev-parse", "HEAD~1");
    const tree = made.git("rev-parse", `${commit}^{tree}`);
    const other = made.git("commit-tree", tree, "-p", `${commit}^`, "-m", "Somebody else");
    made.git("replace", commit, other);
    expect((await made.standing()).isProven).toBe(false);
  });

  test("a graft changes no history", async () => {
    const made = selfApproved();
    const [head, commit] = made.git("rev-list", "--max-count=2", "HEAD").split("\n");
    mkdirSync(join(made.folder, ".git/info"), { recursive: true });
    const other = made.git("commit-tree", `${commit}^{tree}`, "-p", `${commit}^`, "-m", "Somebody else");
    writeFileSync(join(made.folder, ".git/info/grafts"), `${head} ${other}\n`);
    expect((await made.standing()).isProven).toBe(false);
  });

  test("people who are not there are not known", async () => {
    const made = selfApproved();
    const blob = made.blob("approvals/people.yaml");
    rmSync(join(made.folder, ".git/objects", blob.slice(0, 2), blob.slice(2)));
    expect(await readProof(join(made.folder, "content"))).toEqual({ known: false, why: "partial" });
    expect(await standingIn(made.folder)).toMatchObject({ level: "unknown", isProven: false });
  });

  test("lines from both sides of a merge of ledgers are judged", async () => {
    const made = adopted();
    const other = "content/internal/rules/r02.yaml";
    made.git("switch", "--quiet", "--create", "side");
    made.commit({ [ledgerFile]: "{}\n" }, { author: author("person-02") });
    made.git("switch", "--quiet", "main");
    made.commit({ [other]: rule("Other.") }, { author: author("person-02") });
    made.write([line({ [other]: { from: null, to: made.blob(other) } }, { level: "registered" })]);
    made.git("merge", "--quiet", "--no-ff", "--strategy=ours", "--message", "Merge", "side");
    expect(await made.standing("r02")).toMatchObject({ level: "registered", isProven: true });
  });
});
