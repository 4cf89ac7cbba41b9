import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { isClosed, periodContaining, type Period } from "../lib/period.ts";
import { weeksBetween } from "./weeks-with.ts";

/** A week of the series of posts on how we work. */
export interface PostWeek {
  readonly week: Period;
  readonly posts: readonly Entry<"posts">[];
  /** The week is not over: there may be one yet. */
  readonly isRunning: boolean;
}

/** Posts that have come out, the first one first. */
export function publishedPosts({ posts }: Pick<Catalogue, "posts">, asOf: string): Entry<"posts">[] {
  return Array.from(posts.values())
    .filter(({ data }) => data.status === "published" && data.published <= asOf)
    .toSorted((a, b) => (a.data.published < b.data.published ? -1 : 1));
}

/** Every week from the first post to today, with what came out in it. None before the first post. */
export function postWeeks(catalogue: Pick<Catalogue, "posts">, asOf: string): PostWeek[] {
  const posts = publishedPosts(catalogue, asOf);
  const [first] = posts;
  if (!first) return [];
  const byWeek = Map.groupBy(posts, ({ data }) => periodContaining(data.published, "weekly").index);
  return weeksBetween(periodContaining(first.data.published, "weekly"), periodContaining(asOf, "weekly")).map(
    (week) => ({ week, posts: byWeek.get(week.index) ?? [], isRunning: !isClosed(week, asOf) }),
  );
}
