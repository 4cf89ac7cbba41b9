import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { appendLines, type LedgerLine } from "../../src/approvals/ledger-line.ts";
import { readPullRequest } from "../../src/approvals/pull-request.ts";
import { readProof } from "../../src/approvals/read-proof.ts";
import { recordRequest } from "../../src/approvals/record.ts";
import { standingOf, type Standing } from "../../src/approvals/standing.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { allEntries } from "../../src/catalogue/catalogue.ts";
import { readContent } from "../../src/catalogue/read.ts";
import { openRepository } from "../../src/git/repository.ts";
import { scratchRepository, type ScratchRepository } from "../git/scratch-repository.ts";
import { baseSite } from "../help/base-records.ts";
import { fillFile } from "../help/fill-file.ts";

export const ledgerFile = "approvals/ledger.jsonl";
export const ruleFile = "content/internal/rules/r01.yaml";
export const day = "2026-10-01";

/** A person's address, and account. */
export const author = (person: string) => `${person} <${person}@exempelbolaget.example>`;
export const account = (person: string) => `example-${person}`;
const recorder = "41898282+github-actions[bot]@users.noreply.github.com";

/** A rule that says something; whoever approves it must be an editor or a lead. */
export const rule = (says: string, more = "") =>
  fillFile(
    "internal/rules/r01.yaml",
    `statement: { sv: ${says}, en: ${says} }\nstatus: active\n${more === "" ? "claims_about: []\n" : more}`,
  ).text;

/** A role with the right to approve rules. */
export const role = (...people: string[]) =>
  fillFile(
    "internal/roles/editor.yaml",
    `may_approve: [rules]\nholders:\n${people.map((key) => `  - { person_id: ${key}, from: 2026-01-01 }\n`).join("")}`,
  ).text;

const keys = ["person-01", "person-02", "person-03", "person-04"];
export const peopleYaml = `people:
${keys.map((key) => `  ${key}: { accounts: [${account(key)}], emails: [${key}@exempelbolaget.example] }\n`).join("")}bots: ["*[bot]"]
recorders: ["github-actions[bot]"]
`;

/** How GitHub brings a pull request in. */
export type Method = "merge" | "squash" | "rebase";

export interface Request {
  readonly number: number;
  readonly by: string;
  /** One commit each. */
  readonly commits: readonly Readonly<Record<string, string | undefined>>[];
  readonly method: Method;
  /** Accounts of who approved the last commit. */
  readonly approvedBy: readonly string[];
}

export interface LedgerRepository extends ScratchRepository {
  /** A pull request, brought in as GitHub does it. Its event and reviews are what is given back. */
  readonly bringIn: (request: Request) => object;
  /** Registers an event's reviews as the workflow does. */
  readonly register: (event: object) => Promise<readonly string[]>;
  /** Writes lines into the ledger and commits it. */
  readonly write: (lines: readonly Omit<LedgerLine, "prev">[], by?: string) => void;
  /** What is proven of a rule as it stands on the branch. */
  readonly standing: (id?: string) => Promise<Standing>;
  /** The blob of a file in a commit. */
  readonly blob: (path: string, commit?: string) => string;
}

/** A portal with two roles, four people and one rule, written by a person who has left: `person-04`. */
export function ledgerRepository(): LedgerRepository {
  const scratch = scratchRepository();
  const { folder, git, commit } = scratch;
  const blob = (path: string, at = "HEAD") => git("rev-parse", `${at}:${path}`);
  const ledger = () =>
    existsSync(join(folder, ledgerFile)) ? readFileSync(join(folder, ledgerFile), "utf8") : "";
  const write: LedgerRepository["write"] = (lines, by = recorder) => {
    git("config", "user.email", by);
    commit({ [ledgerFile]: appendLines(ledger(), lines) }, { author: `x <${by}>` });
    git("config", "user.email", "someone@example.com");
  };
  commit(
    {
      [`content/${baseSite[0]}`]: baseSite[1],
      "content/internal/roles/editor.yaml": role("person-01", "person-02"),
      "content/internal/roles/lead.yaml": role("person-03"),
      "approvals/people.yaml": peopleYaml,
    },
    { author: author("person-04") },
  );
  commit({ [ruleFile]: rule("Before.") }, { author: author("person-04") });

  return {
    ...scratch,
    blob,
    write,
    bringIn: ({ number, by, commits, method, approvedBy }) => {
      const base = git("rev-parse", "main");
      const branch = `change-${number}`;
      // A test may have begun it.
      git("switch", "--quiet", ...(git("branch", "--list", branch) === "" ? ["--create"] : []), branch);
      for (const files of commits) commit(files, { author: author(by) });
      const head = git("rev-parse", "HEAD");
      git("switch", "--quiet", "main");
      bringIn(scratch, method, number, author(by));
      return eventOf({ number, by, head, base, merge: git("rev-parse", "HEAD"), approvedBy });
    },
    register: async (event) => {
      const request = readPullRequest(JSON.stringify(event));
      const repository = await openRepository(join(folder, "content"));
      const planned = request && repository && (await recordRequest(repository, request));
      if (planned && planned.lines.length > 0) write(planned.lines);
      return planned?.notes ?? ["no such pull request"];
    },
    standing: async (id = "r01") => standingIn(folder, id),
  };
}

/** What is proven of a rule in a folder, whatever repository it lies in. */
export async function standingIn(folder: string, id = "r01"): Promise<Standing> {
  const content = join(folder, "content");
  const { catalogue } = buildCatalogue(await readContent(content));
  const entry = [...allEntries(catalogue)].find((one) => one.type === "rules" && one.id === id);
  if (!entry) throw new Error(`There is no rule ${id}.`);
  return standingOf(entry, await readProof(content), catalogue.texts, (file) =>
    file.slice("content/".length),
  );
}

function bringIn({ git, folder }: ScratchRepository, method: Method, number: number, by: string): void {
  const branch = `change-${number}`;
  if (method === "merge") git("merge", "--quiet", "--no-ff", "--message", `Merge ${number}`, branch);
  if (method === "squash") {
    git("merge", "--quiet", "--squash", branch);
    git("commit", "--quiet", `--author=${by}`, "--message", `Change (#${number})`);
  }
  if (method === "rebase") {
    // New ids, as GitHub makes them: the committer and the moment are others.
    const commits = git("rev-list", "--reverse", `main..${branch}`).split("\n");
    const env = {
      ...process.env,
      GIT_COMMITTER_EMAIL: "web@example.com",
      GIT_COMMITTER_DATE: "2026-11-03T12:00:00Z",
    };
    execFileSync("git", ["-C", folder, "cherry-pick", ...commits], { env, stdio: "ignore" });
  }
}

/** As GitHub gives it, with less around it. */
function eventOf(about: {
  readonly number: number;
  readonly by: string;
  readonly head: string;
  readonly base: string;
  readonly merge: string;
  readonly approvedBy: readonly string[];
}): object {
  const { number, by, head, base, merge, approvedBy } = about;
  return {
    action: "closed",
    pull_request: {
      number,
      merged: true,
      merge_commit_sha: merge,
      head: { sha: head },
      base: { sha: base, ref: "main" },
      user: { login: account(by), type: "User" },
    },
    reviews: approvedBy.map((login) => ({
      user: { login, type: login.endsWith("[bot]") ? "Bot" : "User" },
      state: "APPROVED",
      commit_id: head,
      submitted_at: `${day}T10:00:00Z`,
    })),
  };
}
