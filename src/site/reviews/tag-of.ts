import type { DataOf } from "../../content-types/index.ts";

/** Who names things: the host of the public site, which the organisation has held since the programme began. */
export const authorityOf = (site: DataOf<"site"> | undefined): string =>
  site === undefined ? "kvitto.invalid" : new URL(site.public_address).hostname;

/** A name that stays what it is wherever the site is put (RFC 4151). */
export const tagOf = (site: DataOf<"site"> | undefined, name: string): string =>
  `tag:${authorityOf(site)},${site?.programme.start ?? "2026-01-01"}:${name}`;
