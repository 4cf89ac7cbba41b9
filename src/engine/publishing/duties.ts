import type { AiLevel } from "../../content-types/fields.ts";
import type { PublishingRow } from "../../content-types/publishing.ts";

/** What of a rule decides whether a piece needs a label or a second person. */
export interface DutyRule {
  readonly status: string;
  readonly verdict: string;
  readonly activities: readonly string[];
  readonly ai_levels?: readonly AiLevel[] | undefined;
  /** What it also takes for the rule to apply; the log cannot tell. */
  readonly applies_when?: unknown;
  readonly label?: unknown;
  readonly approval?: { readonly two_person: boolean } | undefined;
  /** ISO date: the first day of the rule as it stands. */
  readonly effective_date: string;
}

/** Records by id, as the catalogue has them. */
export type ById<T> = ReadonlyMap<string, { readonly id: string; readonly data: T }>;

/** What asks for a second person: a rule on what AI made, or claims under the two-person rule. */
export interface SecondPersonDuty {
  readonly rule?: string | undefined;
  readonly claims: readonly string[];
}

type Piece = Pick<PublishingRow, "ai_level" | "reviewed_on" | "published" | "claims">;

/**
 * The rule that asks for a label on a piece.
 *
 * Rules are read as they stand and from the day on which they took effect, so that a piece is never judged by a rule
 * that came later.
 *
 * @returns The rule's id; undefined when no rule asks for one.
 */
export const labelDuty = (piece: Piece, rules: ById<DutyRule>): string | undefined =>
  rulesFor(piece, rules).find(({ data }) => data.label !== undefined)?.id;

/**
 * What asks for a second person to approve a piece.
 *
 * @param claims The proof log. A claim on policy, security or privacy puts the piece under the two-person rule.
 * @returns Undefined when one person is enough.
 */
export function secondPersonDuty(
  piece: Piece,
  rules: ById<DutyRule>,
  claims: ById<{ readonly kind: string }>,
): SecondPersonDuty | undefined {
  const rule = rulesFor(piece, rules).find(({ data }) => data.approval?.two_person)?.id;
  const sensitive = (piece.claims ?? []).filter((id) => twoPersonKinds.has(claims.get(id)?.data.kind ?? ""));
  return rule === undefined && sensitive.length === 0 ? undefined : { rule, claims: sensitive };
}

/** The day by which a piece is judged: when it came out, or while it waits when it was reviewed. */
export const judgedOn = ({ published, reviewed_on: reviewed }: Pick<Piece, "published" | "reviewed_on">) =>
  published ?? reviewed;

const twoPersonKinds: ReadonlySet<string> = new Set(["policy", "security", "privacy"]);

/** Conditional rules on publishing that name the piece's AI level and were in force on the day. */
function rulesFor(piece: Piece, rules: ById<DutyRule>) {
  const day = judgedOn(piece);
  return Array.from(rules.values()).filter(
    ({ data }) =>
      data.status === "active" &&
      data.verdict === "conditional" &&
      data.activities.includes("publishing") &&
      data.applies_when === undefined &&
      data.ai_levels?.includes(piece.ai_level) === true &&
      data.effective_date <= day,
  );
}
