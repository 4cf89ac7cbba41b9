import { count } from "../lib/list.ts";
import type { ApprovedText, FileProof, Proven, Reason } from "./judge-ledger.ts";
import type { Proof } from "./proof.ts";

/** A file as it stands. */
export interface FileNow {
  /** Below the content folder. */
  readonly path: string;
  /** Fingerprint of what is approved. */
  readonly text: string;
}

export interface ProvenRecord {
  /** Who has approved every file of the record as it stands, each person once. */
  readonly proven: readonly Proven[];
  /** People who have approved every text on the way to this one, at the least. */
  readonly weakest: { readonly signed: number; readonly all: number };
  /** What keeps more from counting. */
  readonly reasons: readonly Reason[];
}

/**
 * Puts together what is proven of a record's files.
 *
 * @param needed People that it takes.
 */
export function provenOf(
  { files: proofs, broken }: Extract<Proof, { known: true }>,
  files: readonly FileNow[],
  needed: number,
): ProvenRecord {
  const each = files.map((file) => ({ file, proof: proofs.get(file.path) ?? { chain: [], refused: [] } }));
  const chains = each.map(({ file, proof }) => (proof.chain.at(-1)?.text === file.text ? proof.chain : []));
  const [first = [], ...others] = chains.map((chain) => peopleIn(chain.at(-1)));
  const proven = first.filter(({ person }) =>
    others.every((some) => some.some((one) => one.person === person)),
  );
  const weakest = {
    signed: atLeast(chains, (one) => one.level === "signed"),
    all: Math.min(
      atLeast(chains, () => true),
      proven.length,
    ),
  };
  const reasons = [
    ...each.flatMap(({ file, proof }) => whyNot(file, proof)),
    ...(broken
      ? [{ code: "KV648" as const, text: `The ledger is broken at line ${broken.number}: ${broken.why}` }]
      : []),
  ];
  const some = `${count(proven.length, "person")} of ${needed}`;
  const few: Reason[] =
    proven.length >= needed && weakest.all < needed
      ? [{ code: "KV644", text: "An earlier change of the text was approved by too few." }]
      : [
          {
            code: "KV644",
            text:
              proven.length === 0
                ? "Nobody’s approval of the text is proven."
                : `Only ${some} is proven to have approved the text.`,
          },
        ];
  return { proven, weakest, reasons: reasons.length > 0 ? unique(reasons) : few };
}

/** Why a file's text as it stands has not been approved by more people. */
function whyNot({ text }: FileNow, { chain, refused }: FileProof): Reason[] {
  const meant = refused.filter((one) => one.of === text);
  const last = chain.at(-1);
  if (last === undefined || last.text === text) return meant;
  if (chain.some((one) => one.text === text))
    return [
      ...meant,
      {
        code: "KV643",
        text: "The text has gone back to an older one, which another approved text had replaced.",
      },
    ];
  return meant.length > 0 ? meant : [{ code: "KV644", text: "The text has changed since it was approved." }];
}

const atLeast = (chains: readonly (readonly ApprovedText[])[], counts: (one: Proven) => boolean): number =>
  Math.min(
    ...chains.map((chain) =>
      chain.length === 0 ? 0 : Math.min(...chain.map((text) => peopleIn(text).filter(counts).length)),
    ),
  );

/** One approval a person, a signed one before a registered one. */
function peopleIn(text: ApprovedText | undefined): Proven[] {
  const byLevel = (text?.approvals ?? []).toSorted((a, b) => rank(a) - rank(b));
  return [...new Map(byLevel.toReversed().map((one) => [one.person, one])).values()].toSorted(
    (a, b) => a.line - b.line,
  );
}

const rank = ({ level }: Proven): number => (level === "signed" ? 0 : 1);

function unique(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map(({ code, text }) => [`${code} ${text}`, { code, text }])).values()];
}
