import type { PostResult } from "../content-types/post-results.ts";

/** How a post was received, all weeks together. */
export interface PostReceived {
  readonly comments: number;
  /** Weighted by comments; undefined when nobody commented. */
  readonly sentiment: number | undefined;
  readonly saves: number;
}

/** Each post's results added up. A post that was never counted is not in it. */
export function postsReceived(rows: readonly PostResult[]): ReadonlyMap<string, PostReceived> {
  return new Map(
    Array.from(
      Map.groupBy(rows, ({ post }) => post),
      ([post, own]) => {
        const judged = own.filter(({ sentiment, comments }) => sentiment !== undefined && comments > 0);
        const weight = sum(judged.map(({ comments }) => comments));
        const weighted = sum(judged.map(({ sentiment = 0, comments }) => sentiment * comments));
        return [
          post,
          {
            comments: sum(own.map(({ comments }) => comments)),
            sentiment: weight === 0 ? undefined : weighted / weight,
            saves: sum(own.map(({ saves }) => saves)),
          },
        ];
      },
    ),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
