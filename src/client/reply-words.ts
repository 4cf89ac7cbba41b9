/** What a reply box says, in the page's language. */
export interface ReplyWords {
  readonly ready: string;
  /** Before the names of the fields that are still empty. */
  readonly missing: string;
  /** At a field that must be filled in first. */
  readonly required: string;
  readonly onClipboard: string;
  readonly failed: string;
  readonly copied: string;
  readonly of: string;
  readonly characters: string;
  readonly bytes: string;
  /** Between how much is too much and the channel: `22 characters ‹too many for› X`. */
  readonly tooMuchFor: string;
}
