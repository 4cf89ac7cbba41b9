import { z } from "zod";

const account = z.object({ login: z.string(), type: z.string().optional() });

/**
 * What GitHub tells a workflow of a pull request that was brought in: its event (`pull_request`, `closed`), with the
 * list of reviews from its interface (`GET /repos/{owner}/{repo}/pulls/{number}/reviews`) as `reviews`. Only what is read
 * stands here; there may be more. A sample is `test/approvals/event.json`.
 */
const event = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    merged: z.boolean(),
    merge_commit_sha: z.string().nullable(),
    head: z.object({ sha: z.string() }),
    base: z.object({ sha: z.string() }),
    user: account,
  }),
  reviews: z.array(
    z.object({
      user: account.nullable(),
      state: z.string(),
      commit_id: z.string().nullable(),
      submitted_at: z.iso.datetime({ offset: true }).optional(),
    }),
  ),
});

/** A pull request that was brought in. */
export interface MergedRequest {
  readonly number: number;
  /** The last commit that was looked at, the one that brought it in, and the branch's at the last look. */
  readonly head: string;
  readonly merge: string;
  readonly base: string;
  /** Account of who opened it. */
  readonly openedBy: string;
  readonly approvals: readonly { readonly account: string; readonly isBot: boolean; readonly at: string }[];
}

/**
 * Who approved a pull request as it was brought in: each account's last word, if it is an approval of the last commit.
 *
 * @returns Undefined when it was closed without being brought in.
 * @throws {SyntaxError} When the text is not such an event; the message says what is wrong.
 */
export function readPullRequest(text: string): MergedRequest | undefined {
  const parsed = event.safeParse(parseJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new SyntaxError(`The event is not as GitHub gives it: ${issue?.path.join(".")}: ${issue?.message}`);
  }
  const { pull_request: request, reviews } = parsed.data;
  if (!request.merged || request.merge_commit_sha === null) return undefined;
  const last = new Map<string, (typeof reviews)[number]>();
  for (const review of reviews)
    if (review.user && decisive.has(review.state)) last.set(review.user.login, review);
  return {
    number: request.number,
    head: request.head.sha,
    merge: request.merge_commit_sha,
    base: request.base.sha,
    openedBy: request.user.login,
    approvals: Array.from(last.values()).flatMap(({ user, state, commit_id, submitted_at }) =>
      user && submitted_at && state === "APPROVED" && commit_id === request.head.sha
        ? [{ account: user.login, isBot: user.type === "Bot", at: dayOf(submitted_at) }]
        : [],
    ),
  };
}

/** A comment changes nothing of what its writer said before. */
const decisive: ReadonlySet<string> = new Set(["APPROVED", "CHANGES_REQUESTED", "DISMISSED"]);

/** The day in Sweden, as roles are counted in. */
export const dayOf = (moment: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO("Europe/Stockholm").toPlainDate().toString();

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SyntaxError("The event is not JSON.");
  }
}
