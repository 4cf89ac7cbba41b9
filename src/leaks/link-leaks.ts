import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isInternalSection, pageAddress } from "../rules/addresses/page-address.ts";
import { linksIn } from "./links-in.ts";
import { leak, shortened, textOf, type OutputFile } from "./output-file.ts";

/** Where the public site may lead. */
export interface Reach {
  /** Paths of all its files. */
  readonly paths: ReadonlySet<string>;
  /** Its address: `https://exempelbolaget.example/`. */
  readonly address: string;
  readonly email: string;
  /** Addresses elsewhere that public content or the pages' code states, without fragment. */
  readonly stated: ReadonlySet<string>;
  readonly repository: { readonly url: string; readonly isPublic: boolean } | undefined;
}

/** Addresses elsewhere that some texts state. What ends a sentence is no part of an address. */
export function statedAddresses(texts: readonly string[]): Set<string> {
  const found = texts.flatMap((text) => text.match(/https:\/\/[^\s"'`<>()[\]{}\\|^]+/g) ?? []);
  return new Set(found.flatMap((one) => normal(one.replace(/[.,;:!?*]+$/, "")) ?? []));
}

/** Every link that leads out of what the public may reach, and every mention of a host that only we can. */
export function linkLeaks(file: OutputFile, reach: Reach): Diagnostic[] {
  const found = linksIn(file).flatMap(({ target, offset }) => {
    const wrong = wrongWith(target, file.path, reach);
    if (wrong === undefined) return [];
    return [leak("KV704", file, { message: `"${shortened(target)}" ${wrong}.`, hint, offset })];
  });
  return found.length > 0 ? found : ownHosts(file, reach);
}

const hint =
  "Public pages lead to each other, to the contact address, and to https addresses that public content states.";

/** What is wrong with a target, as the end of a sentence; undefined when the public may follow it. */
function wrongWith(target: string, path: string, reach: Reach): string | undefined {
  const base = new URL(encodeURI(path), reach.address);
  const url = URL.parse(target, base);
  if (url === null) return "is no address";
  if (url.protocol === "mailto:")
    return url.pathname === reach.email ? undefined : "is not the contact address";
  if (url.origin === base.origin) return wrongWithin(url, reach.paths);
  if (url.protocol !== "https:") return `leads out by "${url.protocol}"`;
  if (reach.repository && isBelow(url, reach.repository.url))
    return reach.repository.isPublic ? undefined : "leads into the repository, which is not public";
  return reach.stated.has(normal(url.href) ?? "") ? undefined : "is stated nowhere in public content";
}

function wrongWithin({ pathname }: URL, paths: ReadonlySet<string>): string | undefined {
  const path = decoded(pathname).slice(1);
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (paths.has(file)) return undefined;
  return isInternalSection(pageAddress(pathname)?.section ?? "")
    ? "is an address on the internal site"
    : "leads to no file of the public site";
}

/** Hosts that lead to the reader's own machine, or into a network of ours. */
const near =
  /\b(?:https?|wss?):\/\/(?:localhost|[\w.-]+\.(?:local|internal|lan|intranet|corp|home\.arpa)|127\.\d+\.\d+\.\d+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[::1?\])/i;

/** Hosts named in a text that is no link, as in a script or a sentence. */
function ownHosts(file: OutputFile, { repository }: Reach): Diagnostic[] {
  const text = textOf(file);
  const host = near.exec(text);
  const hidden = repository?.isPublic === false ? URL.parse(repository.url)?.host : undefined;
  const named = hidden === undefined ? -1 : text.indexOf(hidden);
  return [
    ...(host ? [{ message: `"${host[0]}" is a host in our own network.`, offset: host.index }] : []),
    ...(named === -1
      ? []
      : [{ message: `"${hidden}" holds the repository, which is not public.`, offset: named }]),
  ].map(({ message, offset }) => leak("KV704", file, { message, hint, offset }));
}

const normal = (address: string): string | undefined => {
  const url = URL.parse(address);
  if (url === null) return undefined;
  url.hash = "";
  return url.href;
};

const isBelow = (url: URL, address: string): boolean => url.origin === URL.parse(address)?.origin;

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
