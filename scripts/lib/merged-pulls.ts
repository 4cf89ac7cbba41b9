import { z } from "zod";

/** Where to ask, and as whom. */
export interface GitHub {
  /** `https://api.github.com`, without a slash at its end. */
  readonly api: string;
  /** `owner/name`. */
  readonly name: string;
  readonly token: string;
}

/** What happened to one pull request: GitHub's own event of a closed one, and its reviews, which that leaves out. */
export interface PullEvent {
  readonly action: "closed";
  readonly number: number;
  readonly pull_request: unknown;
  readonly reviews: readonly unknown[];
}

const pulls = z.array(
  z.object({
    number: z.int().positive(),
    merged_at: z.string().nullable(),
    base: z.object({ ref: z.string() }),
  }),
);

/**
 * The pull requests by which commits came to main, each once, in the order of the commits.
 *
 * @param commits Full ids.
 * @param known   Says whether a number need not be asked for again.
 * @throws {Error} If GitHub answers with anything but success: a gap in the ledger must not look like a quiet day.
 */
export async function* mergedPulls(
  github: GitHub,
  commits: readonly string[],
  known: (number: number) => boolean,
): AsyncGenerator<PullEvent> {
  const seen = new Set<number>();
  for (const commit of commits) {
    const found = pulls.parse(await all(github, `commits/${commit}/pulls`));
    for (const { number, merged_at, base } of found) {
      if (merged_at === null || base.ref !== "main" || seen.has(number) || known(number)) continue;
      seen.add(number);
      const pull_request = await (await get(github, `pulls/${number}`)).json();
      yield { action: "closed", number, pull_request, reviews: await all(github, `pulls/${number}/reviews`) };
    }
  }
}

const page = 100;

/** Every entry of a list, however many pages it has. */
async function all(github: GitHub, path: string): Promise<unknown[]> {
  const entries: unknown[] = [];
  for (let number = 1; ; number++) {
    const answer = await get(github, `${path}?per_page=${page}&page=${number}`);
    const some = z.array(z.unknown()).parse(await answer.json());
    entries.push(...some);
    if (some.length < page) return entries;
  }
}

async function get({ api, name, token }: GitHub, path: string): Promise<Response> {
  const answer = await fetch(`${api}/repos/${name}/${path}`, {
    headers: { accept: "application/vnd.github+json", authorization: `Bearer ${token}` },
  });
  if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to ${path}.`);
  return answer;
}
