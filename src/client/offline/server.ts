import { isRelease, releaseAddress, type Release } from "./release.ts";

/** What the server says of its release. */
export type ServerSays =
  | { readonly state: "answers"; readonly release: Release; readonly at: number }
  /** It answers with something else: a host that wants a sign-in. */
  | { readonly state: "unclear" }
  /** It has no release: offline use was taken away, or this is no longer the portal. */
  | { readonly state: "gone" }
  | { readonly state: "away" };

/** How long we wait before the server counts as away, in milliseconds. */
export const patience = 4000;

/** How long an answer holds, in milliseconds: a page asks for its files in one go. */
const lasting = 3000;
let last: { readonly at: number; readonly says: ServerSays } | undefined;

/** Asks the server which release it has; a moment-old answer will do. */
export async function serverSays(): Promise<ServerSays> {
  if (last && last.says.state !== "away" && last.at > Date.now() - lasting) return last.says;
  return askServer();
}

/** Asks the server which release it has. */
export async function askServer(): Promise<ServerSays> {
  const at = Date.now();
  const says = await ask(at);
  last = { at, says };
  return says;
}

async function ask(at: number): Promise<ServerSays> {
  try {
    const response = await fetch(releaseAddress, {
      cache: "no-store",
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 404 || response.status === 410) return { state: "gone" };
    if (response.status >= 500) return { state: "away" };
    if (!response.ok) return { state: "unclear" };
    const release: unknown = await response.json();
    return isRelease(release) ? { state: "answers", release, at } : { state: "unclear" };
  } catch (error) {
    return { state: error instanceof SyntaxError ? "unclear" : "away" };
  }
}
