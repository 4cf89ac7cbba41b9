import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  account,
  day,
  ledgerFile,
  ledgerRepository,
  rule,
  ruleFile,
  type LedgerRepository,
} from "./ledger-repository.ts";

/** Starting a command takes seconds on a busy machine. */
const patience = 90_000;

function repository(): LedgerRepository {
  const made = ledgerRepository();
  onTestFinished(() => made[Symbol.dispose]());
  return made;
}

/** Runs a command in the repository's folder. */
function command(made: LedgerRepository, name: string, args: string[], approvals = "off") {
  const script = fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url));
  const env = { ...process.env, KVITTO_APPROVALS: approvals };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: made.folder,
    env,
  });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

const eventFile = "event.json";
const brought = (made: LedgerRepository, approvedBy: string[]) => {
  const event = made.bringIn({
    number: 12,
    by: "person-02",
    commits: [{ "content/internal/rules/r02.yaml": rule("New.") }],
    method: "squash",
    approvedBy,
  });
  writeFileSync(join(made.folder, eventFile), JSON.stringify(event));
};

describe("npm run approvals", { timeout: patience }, () => {
  test("record writes a line once, and verify tells what is proven and what not", () => {
    const made = repository();
    brought(made, [account("person-03")]);
    const record = () => command(made, "approvals", ["record", "--event", eventFile]);
    expect(record()).toEqual({ status: 0, stdout: "", stderr: "1 line added for #12.\n" });
    expect(record()).toEqual({ status: 0, stdout: "", stderr: "0 lines added for #12.\n" });
    const text = readFileSync(join(made.folder, ledgerFile), "utf8");
    expect(text.split("\n")).toHaveLength(2);
    made.git("config", "user.email", "github-actions[bot]@users.noreply.github.com");
    made.git("add", ledgerFile);
    made.git(
      "commit",
      "--quiet",
      "--author=x <github-actions[bot]@users.noreply.github.com>",
      "--message",
      "Record",
    );

    const verified = command(made, "approvals", ["verify"]);
    expect(verified).toMatchObject({ status: 0, stderr: "" });
    expect(verified.stdout).toBe(`missing    content/internal/rules/r01.yaml  0/1
           KV644 Nobody’s approval of the text is proven.
registered content/internal/rules/r02.yaml  1/1 person-03 (lead, #12)

1 line in the ledger; 1 record in force lack proof.
`);
    expect(command(made, "approvals", ["verify"], "warn").status).toBe(0);
    expect(command(made, "approvals", ["verify"], "require").status).toBe(1);
    expect(command(made, "approvals", ["verify", "--ref", "HEAD~2"]).stdout).toContain(
      "0 lines in the ledger",
    );
    const json = JSON.parse(command(made, "approvals", ["verify", "--format", "json"]).stdout);
    expect(json).toMatchObject({ version: 1, isProven: false, known: true, lines: 1, broken: null });
    expect(json.records.map(({ level }: { level: string }) => level)).toEqual(["missing", "registered"]);
    expect(command(made, "approvals", ["verify", "--format", "md"]).stdout).toContain("| registered |");
  });

  test("a file's name is no command to the workflow, nor to the terminal", () => {
    const made = repository();
    const name = "content/internal/x\n::stop-commands::y\u001B[2J.yaml";
    const event = made.bringIn({
      number: 12,
      by: "person-02",
      commits: [{ [name]: "x: 1\n" }],
      method: "squash",
      approvedBy: [account("person-03")],
    });
    writeFileSync(join(made.folder, eventFile), JSON.stringify(event));
    expect(command(made, "approvals", ["record", "--event", eventFile]).stderr).toBe(
      `"person-03" held no role that may approve content/internal/x<U+000A>::stop-commands::y<U+001B>[2J.yaml.\n0 lines added for #12.\n`,
    );
    made.commit({ [ruleFile]: rule("After.") });
    const line = {
      v: 1 as const,
      files: { [ruleFile]: { from: null, to: made.blob(ruleFile) } },
      authors: [],
      approver: "person-03",
      role: "lead",
      at: day,
      level: "registered" as const,
    };
    made.write([line], "x\u001B[2J@example.com");
    expect(command(made, "approvals", ["verify"]).stdout).toContain("x<U+001B>[2J@example.com");
  });

  test("KVITTO_APPROVALS decides what the check makes of it", () => {
    const made = repository();
    const found = (mode: string) => {
      const { stdout, status } = command(made, "check", ["--format", "json", "--as-of", "2026-11-22"], mode);
      const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; severity: string }[] };
      return {
        status,
        lacking: diagnostics.filter(({ code }) => code === "KV644").map(({ severity }) => severity),
      };
    };
    // The rule has other errors too, so the exit code is 1 in any case.
    expect(found("off")).toEqual({ status: 1, lacking: [] });
    expect(found("warn")).toEqual({ status: 1, lacking: ["warning"] });
    expect(found("require")).toEqual({ status: 1, lacking: ["error"] });
    expect(command(made, "check", [], "strict")).toEqual({
      status: 2,
      stdout: "",
      stderr: 'KVITTO_APPROVALS is off, warn or require, not "strict".\n',
    });
  });

  test("wrong usage is said in one sentence", () => {
    const made = repository();
    brought(made, []);
    const event = JSON.parse(readFileSync(join(made.folder, eventFile), "utf8"));
    event.pull_request.head.sha = "1".repeat(40);
    writeFileSync(join(made.folder, "lost.json"), JSON.stringify(event));
    const said = (name: string, ...args: string[]) => {
      const { status, stdout, stderr } = command(made, name, args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      return stderr;
    };
    expect(said("approvals")).toBe("Say what to do: verify, record or approve.\n");
    expect(said("approvals", "verify", "--ref", "nowhere")).toBe('There is no commit "nowhere".\n');
    expect(said("approvals", "record")).toBe("Name the file with the event: --event FILE.\n");
    expect(said("approvals", "record", "--event", "lost.json")).toBe(
      "This clone lacks a commit of #12: git fetch origin refs/pull/12/head\n",
    );
    expect(said("approvals", "approve", ruleFile, "--person", "person-03", "--role", "lead")).toBe(
      "A line of the ledger is signed: name your key, --key FILE.\n",
    );
    expect(said("approve", "--person", "person-03", "--role", "lead")).toBe("Name the files to approve.\n");
    expect(said("approve", ruleFile)).toBe(
      "Say who approves, and in which role: --person KEY --role ROLE.\n",
    );
  });

  test("approve writes into the record, and says which file", () => {
    const made = repository();
    const options = ["--person", "person-03", "--role", "lead", "--at", "2026-11-02"];
    expect(command(made, "approve", [ruleFile, ...options])).toEqual({
      status: 0,
      stdout: `${ruleFile}\n`,
      stderr: "",
    });
    expect(made.git("diff", "--numstat")).toBe(`5\t1\t${ruleFile}`);
    expect(command(made, "approve", [ruleFile, ...options, "--role", "chief"])).toEqual({
      status: 1,
      stdout: "",
      stderr: 'There is no role "chief".\nNothing was written.\n',
    });
  });
});
