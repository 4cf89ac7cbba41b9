import { keptFile } from "./kept-files.ts";
import { filesOf, heldRelease, type KeptRelease } from "./kept-release.ts";
import { noteAnswer, notePage } from "./open-pages.ts";
import { addressOf, notFoundAddress } from "./release.ts";
import { patience } from "./server.ts";
import type { FetchEvent } from "./worker-scope.ts";

/**
 * Answers a navigation: the network's answer when there is one in time, so that a reply that was withdrawn is gone;
 * else the copy on this device, and the page is noted as one of that release.
 *
 * @param onPinned Is called when the page comes from this device.
 */
export async function answerPage(event: FetchEvent, onPinned: () => Promise<void>): Promise<Response> {
  const { request, resultingClientId: id } = event;
  const address = addressOf(new URL(request.url).pathname);
  const asked = fetch(request).catch(() => undefined);
  // A server in trouble counts as away, as long as there is a copy.
  const network = asked.then((answer) => (answer && answer.status < 500 ? answer : undefined));
  const held = await heldRelease();
  const copy = held && (await copyOf(held, address));
  const answer = await (copy ? Promise.race([network, late()]) : network);
  if (answer) {
    event.waitUntil(noteAnswer(id, address, answer));
    return answer;
  }
  const kept = copy ?? (held && (await notFoundCopy(held, address)));
  if (!kept) return (await asked) ?? Response.error();
  event.waitUntil(notePage(id, (page) => ({ ...page, seen: kept.seen, pinned: held })).then(onPinned));
  return copy ? copy.file : new Response(kept.file.body, { status: 404, headers: kept.file.headers });
}

interface Copy {
  readonly file: Response;
  /** Its address and fingerprint. */
  readonly seen: Readonly<Record<string, string>>;
}

/** A portal in Swedish alone has one page for what is not there. */
const notFoundCopy = async (release: KeptRelease, address: string): Promise<Copy | undefined> =>
  (await copyOf(release, notFoundAddress(address))) ?? copyOf(release, notFoundAddress("/"));

async function copyOf(release: KeptRelease, address: string): Promise<Copy | undefined> {
  const print = (await filesOf(release)).get(address);
  const file = print === undefined ? undefined : await keptFile(address, print);
  return print === undefined || !file ? undefined : { file, seen: { [address]: print } };
}

const late = (): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), patience);
  });
