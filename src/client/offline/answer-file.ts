import { chooseSource, type Situation } from "./choose-source.ts";
import { keptFile } from "./kept-files.ts";
import { filesOf, heldRelease, type KeptRelease } from "./kept-release.ts";
import { noteAnswer, notePage, openPage } from "./open-pages.ts";
import { addressOf, fits, isNamedByContent } from "./release.ts";
import { serverSays } from "./server.ts";
import type { FetchEvent } from "./worker-scope.ts";

/**
 * Answers what a page asks for: a style, a script, a part of the search.
 *
 * @param onPinned Is called when the page goes over to the copies on this device.
 */
export async function answerFile(event: FetchEvent, onPinned: () => Promise<void>): Promise<Response> {
  const { request, clientId } = event;
  const address = addressOf(new URL(request.url).pathname);
  const page = await openPage(clientId);
  const release = page.pinned ?? (await heldRelease());
  const files = release && (await filesOf(release));
  const print = files?.get(address);
  const copy = print === undefined ? undefined : await keptFile(address, print);
  const situation: Situation = {
    namedByContent: isNamedByContent(address),
    kept: copy !== undefined,
    pinned: page.pinned !== undefined,
    fits: files !== undefined && fits(page.seen, files),
    server: undefined,
  };

  const keep = async (pin: KeptRelease | undefined): Promise<Response> => {
    if (!copy || print === undefined) return Response.error();
    if (situation.namedByContent) return copy;
    event.waitUntil(
      notePage(clientId, (now) => ({
        ...now,
        seen: { ...now.seen, [address]: print },
        ...(pin && { pinned: pin }),
      })).then(() => (pin ? onPinned() : undefined)),
    );
    return copy;
  };

  const first = chooseSource(situation);
  if (first === "nothing") return Response.error();
  if (first === "kept") return keep(undefined);
  const server = first === "ask the server" ? await serverIs(release) : undefined;
  const source = server === undefined ? first : chooseSource({ ...situation, server });
  if (source === "kept") return keep(server === "away" ? release : undefined);
  try {
    const answer = await fetch(request);
    if (!situation.namedByContent) event.waitUntil(noteAnswer(clientId, address, answer));
    return answer;
  } catch (error) {
    // The server had answered a moment ago, and now it is away.
    if (chooseSource({ ...situation, server: "away" }) !== "kept") throw error;
    return keep(release);
  }
}

async function serverIs(release: KeptRelease | undefined): Promise<Situation["server"]> {
  const says = await serverSays();
  if (says.state === "away") return "away";
  return says.state === "answers" && says.release.release === release?.release ? "same" : "another";
}
