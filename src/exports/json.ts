import type { Reply } from "./reply.ts";

/** The replies as a file for other programs. Fields are only ever added within one version. */
export interface RepliesJson {
  readonly version: 1;
  /** ISO date: the day on which all of them might be sent. */
  readonly asOf: string;
  /** In both languages. `text` is plain, and `{name}` in it is one of `fields`. */
  readonly replies: readonly Reply[];
}

/** Every reply in both languages, with its fields as they stand in the template. */
export function repliesJson(replies: readonly Reply[], asOf: string): RepliesJson {
  return { version: 1, asOf, replies };
}
