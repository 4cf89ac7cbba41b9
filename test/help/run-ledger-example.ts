import { createHash } from "node:crypto";
import { approvalDiagnostics } from "../../src/approvals/approval-diagnostics.ts";
import { appendLines, type LedgerLine } from "../../src/approvals/ledger-line.ts";
import { placesOf } from "../../src/approvals/past.ts";
import { openPast, proofOf } from "../../src/approvals/proof.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { blobId } from "../../src/git/blobs.ts";
import type { Commit } from "../../src/git/log.ts";
import type { HelpSection } from "../../src/help/help-page.ts";
import { baseFiles, baseSite } from "./base-records.ts";
import { fillFile } from "./fill-file.ts";

export const ledgerPath = "approvals/ledger.jsonl";
const record = "content/internal/rules/r01.yaml";

/** Somebody who is in no list of people: the workflow that registers reviews. */
const recorder = "recorder@example.com";
const people = `people:
${["01", "02", "03", "04"].map((n) => `  person-${n}: { accounts: [], emails: [person-${n}@example.com] }\n`).join("")}bots: ["*[bot]"]
recorders: [${recorder}]
`;

/**
 * What the check says of an example that shows a rule, a ledger and a `history`: a step a line, oldest first, as
 * `person-02: content/internal/rules/r01.yaml = now`. `now` is the rule as shown, any other word another text, and
 * `gone` none; of a role it is who holds it. `approvals/ledger.jsonl = 2` says how many lines there are; `!` before the
 * number, that the last one was changed.
 */
export function runLedgerExample({ files }: HelpSection): readonly Diagnostic[] {
  const shown = (path: string) => files.find((file) => file.path === path)?.text ?? "";
  const now = fillFile("internal/rules/r01.yaml", shown(record)).text;
  const lines = shown(ledgerPath).trim().split("\n").filter(Boolean).map(lineOf);
  const ledger = (n: string): string => {
    const text = appendLines("", lines.slice(0, Number(n.replace("!", ""))));
    return n.startsWith("!") ? `${text.trimEnd()} \n` : text;
  };

  const blobs = new Map<string, Uint8Array>();
  const keep = (text: string): string => {
    const bytes = Buffer.from(text);
    blobs.set(blobId(bytes), bytes);
    return blobId(bytes);
  };
  const blobOf = (path: string, word: string): string | undefined => {
    if (word === "gone") return undefined;
    if (path === ledgerPath) return keep(ledger(word));
    if (path.includes("/roles/")) return keep(roleOf(word));
    return word === "now" ? keep(now) : idOf(word);
  };
  const roles = ["editor", "lead"].flatMap((id) => baseFiles("roles", id));
  const first = [
    { path: "approvals/people.yaml", to: keep(people) },
    ...roles.map(([path, text]) => ({ path: `content/${path}`, to: keep(text) })),
  ];
  const steps = shown("history")
    .trim()
    .split("\n")
    .map((step) => readStep(step, blobOf));
  const commits = [{ who: "person-04@example.com", changes: first }, ...steps].reduce(commitAfter, []);

  // The ledger of the example names the shown text `now`; git knows it by its blob.
  const proof = proofOf(openPast(commits, placesOf("content/"), blobs), ({ line }) =>
    line.signature === "good" ? "good" : "bad",
  );
  const sources = [baseSite, ...roles, ["internal/rules/r01.yaml", now] as const].map(([path, text]) => {
    const bytes = Buffer.from(text);
    return { path, kind: "file" as const, size: bytes.byteLength, bytes };
  });
  return approvalDiagnostics(buildCatalogue(sources).catalogue, proof, "error", "content");

  function lineOf(text: string): Omit<LedgerLine, "prev"> {
    const line = JSON.parse(text) as Omit<LedgerLine, "prev">;
    const id = (word: string | null) =>
      word === null ? null : word === "now" ? blobId(Buffer.from(now)) : idOf(word);
    const named = Object.entries(line.files).map(([path, { from, to }]) => [
      path,
      { from: id(from), to: id(to) },
    ]);
    return { ...line, v: 1, files: Object.fromEntries(named) };
  }
}

interface Step {
  readonly who: string;
  readonly changes: readonly { readonly path: string; readonly to: string | undefined }[];
}

function readStep(step: string, blobOf: (path: string, word: string) => string | undefined): Step {
  const [, who = "", changes = ""] = /^(\S+): (.*)$/.exec(step) ?? [];
  return {
    who: who === "recorder" ? recorder : `${who}@example.com`,
    changes: changes.split(", ").map((change) => {
      const [path = "", word = ""] = change.split(" = ");
      return { path, to: blobOf(path, word) };
    }),
  };
}

/** Newest first, as git tells them. */
function commitAfter(before: Commit[], { who, changes }: Step): Commit[] {
  const blobBefore = (path: string) =>
    before.flatMap((commit) => commit.changes).find((change) => change.path === path)?.to;
  const identity = { name: who, email: who };
  const commit: Commit = {
    id: idOf(`commit ${before.length}`),
    parents: before.slice(0, 1).map(({ id }) => id),
    author: identity,
    committer: identity,
    authoredAt: "2026-11-02T12:00:00+01:00",
    committedAt: "2026-11-30T12:00:00+01:00",
    subject: "Change",
    body: "",
    changes: changes.map(({ path, to }) => {
      const from = blobBefore(path);
      return { status: from === undefined ? "A" : to === undefined ? "D" : "M", path, from, to };
    }),
  };
  return [commit, ...before];
}

const idOf = (word: string): string => createHash("sha1").update(word).digest("hex");

const roleOf = (holders: string): string =>
  fillFile(
    "internal/roles/chief.yaml",
    `holders:\n${holders
      .split(" ")
      .map((key) => `  - { person_id: ${key}, from: 2026-01-01 }\n`)
      .join("")}may_approve: [rules]\n`,
  ).text;
