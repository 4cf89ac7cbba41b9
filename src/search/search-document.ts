/** What can be searched for, in the order of the tabs. */
export const searchKinds = [
  "template",
  "faq",
  "rule",
  "declaration",
  "policy",
  "process",
  "decision",
  "risk",
  "kpi",
  "post",
  "tool",
  "claim",
  "register",
  "page",
] as const;
export type SearchKind = (typeof searchKinds)[number];

export type SearchLanguage = "sv" | "en";

/** One text in one language that the search can find. Where it came from is the caller's business. */
export interface SearchDocument {
  /** Unique among the documents. */
  readonly id: string;
  readonly kind: SearchKind;
  readonly lang: SearchLanguage;
  readonly title: string;
  readonly body: string;
  readonly tags?: readonly string[] | undefined;
  readonly keywords?: readonly string[] | undefined;
  /** Real wordings of the question. */
  readonly asked_as?: readonly string[] | undefined;
}
