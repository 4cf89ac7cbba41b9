import type { ReplyForm } from "./reply-form.ts";

/** The few words that stand beside the replies in a file, in one language. They come from the interface's words. */
export interface ExportWords {
  /** A form of reply as people call it: `DM`. */
  readonly forms: Readonly<Record<ReplyForm["kind"], string>>;
  readonly lengths: Readonly<Record<NonNullable<ReplyForm["length"]>, string>>;
  /** Before an example of what to fill in. */
  readonly example: string;
  /** Beside a field that may be left empty. */
  readonly optional: string;
  readonly validThrough: string;
  /** First lines of a file that allows comments. `day` is an ISO date. */
  readonly about: (day: string) => string;
}
