import type { KeptRelease } from "./kept-release.ts";
import type { OfflineNews } from "./offline-news.ts";
import type { OpenPage } from "./open-pages.ts";
import { fits } from "./release.ts";
import type { ServersRelease } from "./refresh.ts";

export interface WhatIsKnown {
  readonly held: KeptRelease | undefined;
  /** The newest release that the server was heard of. */
  readonly newest: ServersRelease | undefined;
  /** Whether the server answered when it was last asked for anything. */
  readonly contact: boolean;
  /** Whether the newest release may be downloaded unasked. */
  readonly download: boolean;
}

/** What a page is told about what it shows. */
export function newsForPage(page: OpenPage, { held, newest, contact, download }: WhatIsKnown): OfflineNews {
  const isHeld = newest !== undefined && newest.release === held?.release;
  // What was heard before the page came may be older than the page.
  const isLater = newest !== undefined && newest.at > page.at;
  return {
    fromDevice: page.pinned !== undefined && !contact,
    // Without contact, only what is here already can be shown by loading again.
    newer: isLater && (contact || isHeld) && !fits(page.seen, newest.files),
    confirmed: (page.pinned ?? held)?.confirmed,
    offered: newest === undefined || isHeld || download ? undefined : newest.bytes,
  };
}
