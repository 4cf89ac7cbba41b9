import { createHash } from "node:crypto";
import { z } from "zod";
import { idPattern } from "../content-types/define.ts";
import { date } from "../content-types/fields.ts";
import { canonicalJson } from "../lib/canonical-json.ts";

const id = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

/** One line of `approvals/ledger.jsonl`: somebody approved a change of some files. */
export const ledgerLine = z.strictObject({
  v: z.literal(1),
  pr: z.int().positive().optional().meta({ description: "The pull request's number." }),
  head: id.optional().meta({ description: "The commit that was looked at." }),
  files: z
    .record(
      z.string().min(1),
      z.strictObject({
        from: id.nullable(),
        to: id.nullable(),
        text: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .optional()
          .meta({ description: "Fingerprint of the text after, for when a squash leaves no such blob." }),
      }),
    )
    .meta({ description: "Blob before and after, by path from the top; null where there is no file." }),
  authors: z.array(z.string().min(1)).meta({ description: "Who wrote the change: keys, or what git told." }),
  approver: z.string().min(1).meta({ description: "The person's key." }),
  role: z.string().regex(idPattern),
  at: date,
  level: z.enum(["registered", "signed"]),
  whole: z
    .literal(true)
    .optional()
    .meta({ description: "The approver has read the whole text, not only what changed." }),
  signature: z.string().optional().meta({ description: "Of everything but itself and `prev`." }),
  prev: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .meta({ description: "SHA-256 of the line before, without its line break; null in the first." }),
});

export type LedgerLine = z.infer<typeof ledgerLine>;

/** SHA-256 of a line, which the next one carries. */
export const hashOfLine = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * What a signature is of: the line without `signature` and `prev`, fields in the order of their names. A line may
 * be linked anew, when two were written at the same time, without being signed anew.
 */
export function signedText({ signature: _, prev: __, ...signed }: LedgerLine): string {
  return canonicalJson(signed);
}

/**
 * The ledger with lines added, each linked to the one before.
 *
 * @param ledger The ledger's text; empty for a new one.
 */
export function appendLines(ledger: string, lines: readonly Omit<LedgerLine, "prev">[]): string {
  return lines.reduce((text, line) => {
    const last = linesOf(text).at(-1);
    return `${text}${JSON.stringify({ ...line, prev: last === undefined ? null : hashOfLine(last) })}\n`;
  }, ledger);
}

/** The ledger's lines without their line breaks. */
export const linesOf = (ledger: string): string[] =>
  ledger === "" ? [] : ledger.replace(/\n$/, "").split("\n");
