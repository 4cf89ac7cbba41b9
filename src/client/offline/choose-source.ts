/** Where an answer comes from. `kept` is the copy on this device. */
export type Source = "kept" | "network" | "nothing" | "ask the server";

export interface Situation {
  /** The name changes with the content, so that a copy is never an old one. */
  readonly namedByContent: boolean;
  /** A copy is there, of the release that the page would be given it from. */
  readonly kept: boolean;
  /** The page itself came from this device, since the server did not answer. */
  readonly pinned: boolean;
  /** All that the page was given so far is the same in the kept release. */
  readonly fits: boolean;
  /** Whether the server has the kept release, another, or did not answer; undefined when nobody has asked. */
  readonly server: "same" | "another" | "away" | undefined;
}

/**
 * Where a page's file comes from. What is true now comes first: a copy is given only when the server says that it is
 * the newest, or says nothing. And a page is never given parts of two releases from this device.
 */
export function chooseSource({ namedByContent, kept, pinned, fits, server }: Situation): Source {
  if (namedByContent) return kept ? "kept" : "network";
  if (pinned) return kept ? "kept" : "nothing";
  if (!kept || !fits) return "network";
  if (server === undefined) return "ask the server";
  return server === "another" ? "network" : "kept";
}
