import { allEntries, type Catalogue } from "../catalogue/catalogue.ts";
import { contentTypes } from "../content-types/index.ts";
import { count } from "../lib/list.ts";
import { inertMarkdown } from "../lib/inert-markdown.ts";
import { legibleText } from "../lib/legible-text.ts";
import { whyUnknown, type Proof } from "./proof.ts";
import { standingOf, type Standing } from "./standing.ts";

/** How every record that is approved stands, for `npm run approvals -- verify`. */
export interface ProofReport {
  readonly proof: Proof;
  readonly records: readonly { readonly file: string; readonly standing: Standing }[];
  /** Whether every record in force has as much proof as it takes, and the ledger is whole. */
  readonly isProven: boolean;
}

/** @param shownAs The content folder as the author knows it; it begins every path. */
export function proofReport(catalogue: Catalogue, proof: Proof, shownAs: string): ProofReport {
  const below = (file: string) => file.slice(shownAs.length + 1);
  const records = [...allEntries(catalogue)]
    .filter(({ type }) => "approvals" in contentTypes[type].schema.shape)
    .map((entry) => ({
      file: entry.file,
      standing: standingOf(entry, proof, catalogue.texts, below),
    }));
  const isProven =
    proof.known && proof.broken === undefined && records.every(({ standing }) => standing.isProven);
  return { proof, records, isProven };
}

/** Ways of writing it. Levels and reasons are English, as in the other reports of commands. */
export const proofFormats = { text, json, md } as const;

function text({ proof, records, isProven }: ProofReport): string {
  const lines = records.flatMap(({ file, standing }) => [
    `${standing.level.padEnd(10)} ${file}${who(standing)}`,
    ...standing.reasons.map((reason) => `           ${reason.code} ${legibleText(reason.text)}`),
  ]);
  return [...lines, "", summary({ proof, records, isProven }), ""].join("\n");
}

function json({ proof, records, isProven }: ProofReport): string {
  const known = proof.known
    ? { known: true, commit: proof.commit, lines: proof.lines, broken: proof.broken ?? null }
    : { known: false, why: proof.why };
  const listed = records.map(({ file, standing }) => ({ file, ...standing }));
  return `${JSON.stringify({ version: 1, isProven, ...known, records: listed }, null, 2)}\n`;
}

function md({ proof, records, isProven }: ProofReport): string {
  const rows = records
    .filter(({ standing }) => !standing.isProven || standing.level !== "missing")
    .map(({ file, standing }) => {
      const why = standing.reasons.map((reason) => `${reason.code} ${reason.text}`).join(" ");
      return `| ${[standing.level, file, who(standing).trim(), why].map(inertMarkdown).join(" | ")} |`;
    });
  const table = rows.length > 0 ? ["| Level | File | Proven | Why no more |", "|-|-|-|-|", ...rows, ""] : [];
  return ["## Approvals", "", inertMarkdown(summary({ proof, records, isProven })), "", ...table].join("\n");
}

function who({ needed, proven }: Standing): string {
  if (needed === 0 && proven.length === 0) return "";
  const people = proven.map(({ person, role, pr }) => `${person} (${role}${pr ? `, #${pr}` : ""})`);
  return `  ${proven.length}/${needed}${people.length > 0 ? ` ${people.join(", ")}` : ""}`;
}

function summary({ proof, records }: ProofReport): string {
  if (!proof.known) return `Unknown: ${whyUnknown[proof.why]}.`;
  const lacking = records.filter(({ standing }) => !standing.isProven).length;
  const broken = proof.broken
    ? ` The ledger is broken at line ${proof.broken.number}: ${proof.broken.why}`
    : "";
  return `${count(proof.lines, "line")} in the ledger; ${count(lacking, "record")} in force lack proof.${broken}`;
}
