/**
 * What a reply box says, in the page's language. On the page they are a list with `|` between: names would weigh more
 * than what they tell.
 */
export type ReplyWords = readonly [
  ready: string,
  /** Before the names of the fields that are still empty. */
  missing: string,
  /** At a field that must be filled in first. */
  unfilled: string,
  onClipboard: string,
  failed: string,
  copied: string,
  of: string,
  characters: string,
  bytes: string,
  /** Between how much is too much and the channel: `22 characters ‹too many for› X`. */
  tooMuchFor: string,
];
