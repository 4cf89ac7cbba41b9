import { approvalDiagnostics } from "./approvals/approval-diagnostics.ts";
import type { Proof } from "./approvals/proof.ts";
import { buildCatalogue, type Loaded, type Memory } from "./catalogue/build.ts";
import type { KeptEntries } from "./catalogue/kept-entries.ts";
import { readContent } from "./catalogue/read.ts";
import type { SourceFile } from "./catalogue/source-file.ts";
import { compareDiagnostics, type Severity } from "./diagnostics/diagnostic.ts";
import { foldFindings } from "./diagnostics/fold-findings.ts";
import { legible } from "./diagnostics/legible.ts";
import type { KeptAnswers } from "./lib/kept-answers.ts";
import { untimed, type StageClock } from "./lib/stage-clock.ts";
import { rules } from "./rules/index.ts";
import { runRules } from "./rules/run-rules.ts";

export interface CheckOptions {
  /** Judge by this day, `YYYY-MM-DD`, whatever `site.yaml` pins. */
  readonly asOf?: string | undefined;
  /** The day to judge by when neither `asOf` nor `site.yaml` names one. Only commands know what day it is. */
  readonly today?: string | undefined;
  /** The content folder as messages show it. The folder's own path unless told. */
  readonly shownAs?: string | undefined;
  /** The folder's files, where they have been read already. */
  readonly files?: readonly SourceFile[] | undefined;
  /** Entries that have been read before, for checking the same content over and over with a little changed. */
  readonly memory?: Memory | undefined;
  /** Entries that earlier runs have read. Never where other people's changes are judged. */
  readonly kept?: KeptEntries | undefined;
  /** What earlier runs have worked out for rules. Never there either. */
  readonly answers?: KeptAnswers | undefined;
  /** Told what each stage costs. */
  readonly clock?: StageClock | undefined;
  /** What is proven of the approvals, and how bad it is when proof is lacking. Not judged unless given. */
  readonly approvals?: { readonly proof: Proof; readonly lacking: Severity } | undefined;
}

/** All content that could be read, and all that is wrong with it, in reading order. */
export interface Checked extends Loaded {
  /** The day that everything was judged by. */
  readonly asOf: string;
}

/** Reads and judges a content folder. Never throws on content. */
export async function check(folder: string, options: CheckOptions): Promise<Checked> {
  const { clock = untimed } = options;
  const files = options.files ?? (await clock("read", () => readContent(folder)));
  return checkFiles(files, { shownAs: folder, ...options });
}

/** The same, of files already read. Pure. */
export function checkFiles(files: readonly SourceFile[], options: CheckOptions): Checked {
  const { clock = untimed } = options;
  const { catalogue, diagnostics } = buildCatalogue(files, options.shownAs, options.memory, options);
  const asOf = options.asOf ?? catalogue.site?.data.as_of ?? options.today;
  if (asOf === undefined)
    throw new TypeError("check() needs asOf or today: only commands ask what day it is");
  const internal = files.some(({ path }) => path.startsWith("internal/"));
  const found = clock("rules", () =>
    runRules(rules, catalogue, { asOf, internal, answers: options.answers }),
  );
  const { approvals, shownAs = "content" } = options;
  const unproven = approvals
    ? approvalDiagnostics(catalogue, approvals.proof, approvals.lacking, shownAs)
    : [];
  const all = [...diagnostics, ...found, ...unproven];
  return { catalogue, asOf, diagnostics: foldFindings(all.sort(compareDiagnostics)).map(legible) };
}
