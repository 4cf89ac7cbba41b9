import type { Place } from "./place.ts";

/** What is wrong with a prose file. Always an error: what the gate does not know is not published. */
export interface ProseFinding extends Place {
  /** Each code has a page in `codes/`. */
  readonly code: `KV50${1 | 2 | 3 | 4 | 5 | 6 | 7}`;
  /** What is wrong, in the author's words. */
  readonly message: string;
  /** The next thing to do. */
  readonly hint: string;
}
