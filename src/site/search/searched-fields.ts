import type { reviewDue } from "../../lib/review-due.ts";

/** The fields that some types have. */
export interface SearchedFields {
  readonly status?: string;
  readonly short_code?: string;
  readonly version?: number;
  readonly owner?: string;
  readonly last_reviewed_on?: string;
  readonly review_in?: Parameters<typeof reviewDue>[1];
  readonly asked_as?: { readonly sv: readonly string[]; readonly en?: readonly string[] };
  readonly tags?: readonly string[];
  /** Why a reply is Swedish only. */
  readonly english_not_needed?: object;
}
