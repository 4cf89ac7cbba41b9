import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { approveFiles, type ApproveOptions } from "../../src/approvals/approve-files.ts";
import { signedText, type LedgerLine } from "../../src/approvals/ledger-line.ts";
import { proofReport } from "../../src/approvals/proof-report.ts";
import { checkSignature, sign } from "../../src/approvals/signatures.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { readContent } from "../../src/catalogue/read.ts";
import { readProof } from "../../src/approvals/read-proof.ts";
import {
  author,
  day,
  ledgerFile,
  ledgerRepository,
  role,
  rule,
  ruleFile,
  standingIn,
  type LedgerRepository,
} from "./ledger-repository.ts";
import { folder, keyOf } from "./signing-key.ts";

const patience = 60_000;
const signersFile = "approvals/allowed_signers";

function repository(...signers: { line: string }[]): LedgerRepository {
  const made = ledgerRepository();
  onTestFinished(() => made[Symbol.dispose]());
  if (signers.length > 0) made.commit({ [signersFile]: signers.map(({ line }) => line).join("") });
  return made;
}

/** Approves the rule as it lies in the folder. */
function approveRule(made: LedgerRepository, options: Partial<ApproveOptions>) {
  return approveFiles({
    content: join(made.folder, "content"),
    files: [join(made.folder, ruleFile)],
    person: "person-03",
    role: "lead",
    at: day,
    key: undefined,
    whole: false,
    records: true,
    ...options,
  });
}

/** Commits whatever the folder holds. */
const commitAll = (made: LedgerRepository, person: string) => made.commit({}, { author: author(person) });

describe("a signed approval", { timeout: patience }, () => {
  test("counts, whoever brings it in", async () => {
    const key = keyOf("person-03");
    const made = repository(key);
    expect((await approveRule(made, { key: key.file })).refused).toEqual([]);
    commitAll(made, "person-02");
    expect(await made.standing()).toMatchObject({
      level: "signed",
      isProven: true,
      reasons: [],
      claims: [{ by: "person-03", role: "lead", at: day, level: "signed" }],
      proven: [{ person: "person-03", role: "lead", at: day, level: "signed", pr: undefined, line: 1 }],
    });
  });

  test("of a change counts for the next text, and by two in one branch that is squashed", async () => {
    const [third, first] = [keyOf("person-03"), keyOf("person-01")];
    const made = repository(third, first);
    const privacy = rule("On privacy.", "claims_about: [privacy]\napprovals: []\n");
    made.git("switch", "--quiet", "--create", "change");
    made.commit({ [ruleFile]: privacy }, { author: author("person-02") });
    for (const [person, name, key] of [
      ["person-03", "lead", third],
      ["person-01", "editor", first],
    ] as const) {
      const { refused } = await approveRule(made, { person, role: name, key: key.file });
      expect(refused).toEqual([]);
      commitAll(made, "person-02");
    }
    made.git("switch", "--quiet", "main");
    made.git("merge", "--quiet", "--squash", "change");
    made.git("commit", "--quiet", `--author=${author("person-02")}`, "--message", "Change (#1)");
    expect(await made.standing()).toMatchObject({ level: "signed", needed: 2, isProven: true, reasons: [] });

    const next = privacy.replaceAll("On privacy.", "On privacy once more.");
    made.commit({ [ruleFile]: next }, { author: author("person-02") });
    expect(await made.standing()).toMatchObject({ level: "missing", isProven: false });
    await approveRule(made, { key: third.file, records: false });
    commitAll(made, "person-03");
    expect((await made.standing()).reasons).toEqual([
      { code: "KV644", text: "Only 1 person of 2 is proven to have approved the text." },
    ]);
  });

  test.for([
    { because: "by another's key", key: "person-01", person: "person-03" },
    { because: "by a key that nobody knows", key: "person-09", person: "person-03" },
  ])("is refused as KV649 when made $because", async ({ key, person }) => {
    const keys = {
      "person-01": keyOf("person-01"),
      "person-03": keyOf("person-03"),
      "person-09": keyOf("person-09"),
    };
    const made = repository(keys["person-01"], keys["person-03"]);
    await approveRule(made, { person, key: keys[key as keyof typeof keys].file });
    commitAll(made, "person-02");
    const { isProven, reasons } = await made.standing();
    expect({ isProven, reasons }).toEqual({
      isProven: false,
      reasons: [{ code: "KV649", text: 'The signature is not "person-03"’s, or not of this line.' }],
    });
  });

  test("is refused as KV649 when the key came in the same change", async () => {
    const made = repository();
    const key = keyOf("person-03");
    made.git("switch", "--quiet", "--create", "change");
    made.commit({ [signersFile]: key.line }, { author: author("person-02") });
    await approveRule(made, { key: key.file });
    commitAll(made, "person-02");
    made.git("switch", "--quiet", "main");
    made.git("merge", "--quiet", "--no-ff", "--message", "Merge", "change");
    expect(await made.standing()).toMatchObject({ isProven: false, reasons: [{ code: "KV649" }] });
  });

  test("is of its line alone: each changed field breaks it, a new link does not", async () => {
    const key = keyOf("person-03");
    const line: LedgerLine = {
      v: 1,
      files: { [ruleFile]: { from: null, to: "a".repeat(40) } },
      authors: ["person-02"],
      approver: "person-03",
      role: "lead",
      at: day,
      level: "signed",
      prev: null,
    };
    const signature = (await sign(signedText(line), key.file)) ?? "";
    const check = (changed: Partial<LedgerLine>) =>
      checkSignature(
        { text: signedText({ ...line, signature, ...changed }), signature, person: "person-03", at: day },
        key.line,
      );
    expect(await check({})).toBe("good");
    expect(await check({ prev: "b".repeat(64) })).toBe("good");
    expect(await check({ at: "2026-11-03" })).toBe("bad");
    expect(await check({ approver: "person-01" })).toBe("bad");
    expect(await check({ whole: true })).toBe("bad");
    expect(await check({ files: { [ruleFile]: { from: null, to: "c".repeat(40) } } })).toBe("bad");
    expect(await checkSignature({ text: "x", signature: "none", person: "person-03", at: day }, "")).toBe(
      "bad",
    );
  });
});

describe("approveFiles()", { timeout: patience }, () => {
  test("adopts a text with history: read as a whole, then changed step by step", async () => {
    const key = keyOf("person-03");
    const made = repository(key);
    made.commit(
      { [ruleFile]: rule("Grown.", "claims_about: []\napprovals: []\n") },
      { author: author("person-02") },
    );
    await approveRule(made, { key: key.file });
    commitAll(made, "person-02");
    const [line] = readFileSync(join(made.folder, ledgerFile), "utf8").split("\n");
    expect(JSON.parse(line ?? "")).toMatchObject({
      whole: true,
      files: { [ruleFile]: { from: null } },
      approver: "person-03",
      prev: null,
    });
    expect(await made.standing()).toMatchObject({ level: "signed", isProven: true });
  });

  test.for([
    {
      because: "the author of the change",
      options: { person: "person-02", role: "editor" },
      why: `"person-02" wrote part of "content/internal/rules/r01.yaml", and nobody approves their own.`,
    },
    {
      because: "somebody without the role",
      options: { role: "editor" },
      why: `"person-03" did not hold the role "editor" on ${day}.`,
    },
    {
      because: "somebody before their time",
      options: { at: "2025-12-31" },
      why: `"person-03" did not hold the role "lead" on 2025-12-31.`,
    },
    { because: "a role that is none", options: { role: "chief" }, why: 'There is no role "chief".' },
    {
      because: "a role without the right",
      options: { role: "host" },
      why: 'The role "host" may not approve a rule.',
    },
    {
      because: "a file that is no record",
      options: { files: ["x.yaml"] },
      why: /^No record could be read from/,
    },
  ])("refuses $because, and writes nothing", async ({ options, why }) => {
    const made = repository();
    const text = rule("After.", "claims_about: []\napprovals: []\n");
    const host = role("person-03").replace("[rules]", "[]");
    made.commit(
      { [ruleFile]: text, "content/internal/roles/host.yaml": host },
      { author: author("person-02") },
    );
    const { written, refused } = await approveRule(made, options);
    expect(written).toEqual([]);
    expect(refused).toEqual([typeof why === "string" ? why : expect.stringMatching(why)]);
    expect(made.git("status", "--porcelain")).toBe("");
  });

  test("takes what is not committed yet for the work of whoever sits there", async () => {
    const made = repository();
    made.git("config", "user.email", "person-03@exempelbolaget.example");
    writeFileSync(join(made.folder, ruleFile), rule("After."));
    expect((await approveRule(made, {})).refused).toEqual([
      '"person-03" wrote part of "content/internal/rules/r01.yaml", and nobody approves their own.',
    ]);
    expect((await approveRule(made, { person: "person-01", role: "editor" })).refused).toEqual([]);
  });

  test("works without a repository: then nobody is known as the author", async () => {
    const made = repository();
    const plain = folder();
    cpSync(join(made.folder, "content"), join(plain, "content"), { recursive: true });
    const options = {
      content: join(plain, "content"),
      files: [join(plain, ruleFile)],
      person: "person-03",
      role: "lead",
      at: day,
      whole: false,
      records: true,
    };
    expect((await approveFiles({ ...options, key: undefined })).refused).toEqual([]);
    expect(readFileSync(join(plain, ruleFile), "utf8")).toContain("content_hash");
    expect((await approveFiles({ ...options, key: "key" })).refused).toEqual([
      "A line cannot be signed here: the content lies in no git repository.",
    ]);
    expect(await standingIn(plain)).toMatchObject({
      level: "unknown",
      isProven: false,
      reasons: [],
      claims: [{ by: "person-03", level: "unknown" }],
    });
  });
});

test("a shallow clone answers unknown", { timeout: patience }, async () => {
  const key = keyOf("person-03");
  const made = repository(key);
  await approveRule(made, { key: key.file });
  commitAll(made, "person-02");
  const clone = join(folder(), "clone");
  execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${made.folder}`, clone]);
  expect(await standingIn(clone)).toMatchObject({ level: "unknown", isProven: false });
  expect(await readProof(join(clone, "content"))).toEqual({ known: false, why: "shallow" });
  const { catalogue } = buildCatalogue(await readContent(join(clone, "content")));
  expect(proofReport(catalogue, { known: false, why: "shallow" }, "content").isProven).toBe(false);
});
