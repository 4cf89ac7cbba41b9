/** What a page asks of the worker, at its load and now and then. */
export interface PageAsks {
  /** Whether a newer release may be downloaded. Not on a connection that saves data, unless somebody asked. */
  readonly download: boolean;
}

/** What the worker tells a page about what it shows. */
export interface OfflineNews {
  /** The page shows a copy from this device, and the server has not answered since. */
  readonly fromDevice: boolean;
  /** The server has a newer release than what the page shows. */
  readonly newer: boolean;
  /** When the server last had what is shown, or what is kept: milliseconds since 1970. Undefined when nothing is kept. */
  readonly confirmed?: number | undefined;
  /** The size in bytes of a release that nobody has asked to download. */
  readonly offered?: number | undefined;
}
