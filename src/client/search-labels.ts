/** The words of the search, handed from the page to its script through the button. */
export interface SearchLabels {
  /** On the button: `Paste the question or type a word`. */
  readonly trigger: string;
  /** In the empty field: `Search replies, rules or KPIs`. */
  readonly placeholder: string;
  /** Names the row of kinds: `Show`. */
  readonly kinds: string;
  /** The first of the row: `All`. */
  readonly all: string;
  /** Replaces `trigger` when there is no index: `The search is made by the next build`. */
  readonly unavailable: string;
}
