// The portal without network. Written as /sw.js by the build; see docs/offline.md.
import { answerFile } from "./answer-file.ts";
import { answerPage } from "./answer-page.ts";
import { filesCache } from "./kept-files.ts";
import { filesOf, heldRelease } from "./kept-release.ts";
import { stateCache, stopKeeping } from "./kept-state.ts";
import { newsForPage } from "./news-for-page.ts";
import type { PageAsks } from "./offline-news.ts";
import { notePage, openPage } from "./open-pages.ts";
import { lookForRelease, takeOver, type ServersRelease } from "./refresh.ts";
import { filesAddress, fits, releaseAddress, workerAddress } from "./release.ts";
import { scope } from "./worker-scope.ts";

/** Never answered from a copy: they say what is new. */
const unanswered = new Set([releaseAddress, filesAddress, workerAddress]);
const ours = /^kvitto-/;
const cachesInUse = new Set([stateCache, filesCache]);

let newest: ServersRelease | undefined;
let contact = false;
let download = true;
/** The server has no release any more, and everything here was deleted. */
let stopped = false;
let queue: Promise<void> = Promise.resolve();

scope.addEventListener("install", (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener("activate", (event) => {
  event.waitUntil(forgetCaches((name) => !cachesInUse.has(name)).then(() => scope.clients.claim()));
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const isOurs =
    request.method === "GET" && origin === scope.location.origin && !request.headers.has("range");
  if (stopped || !isOurs || unanswered.has(pathname)) return;
  const noteAway = () => {
    contact = false;
    return tellPages();
  };
  event.respondWith(request.mode === "navigate" ? answerPage(event, noteAway) : answerFile(event, noteAway));
});

scope.addEventListener("message", (event) => {
  if (stopped) return;
  const asks = event.data as PageAsks;
  // What is known at once, then what the server says.
  event.waitUntil(tellPages());
  queue = queue.then(() => refresh(asks)).catch(() => undefined);
  event.waitUntil(queue);
});

async function refresh(asks: PageAsks): Promise<void> {
  const { server, servers } = await lookForRelease();
  if (server === "gone") return stop();
  contact = server !== "away";
  download = asks.download;
  if (servers) newest = servers;
  await tellPages();
  if (!servers || !download || servers.release === (await heldRelease())?.release) return;
  await takeOver(servers, new Set((await openWindows()).map(({ id }) => id)));
  await tellPages();
}

/** Tells every open page what it shows. One whose parts are all of the newest release needs the device no longer. */
async function tellPages(): Promise<void> {
  const held = await heldRelease();
  const known =
    newest ?? (held && { release: held.release, files: await filesOf(held), bytes: 0, at: held.confirmed });
  for (const client of await openWindows()) {
    const page = await openPage(client.id);
    if (contact && page.pinned && newest && fits(page.seen, newest.files)) {
      await notePage(client.id, ({ pinned: _, ...rest }) => rest);
    }
    const news = newsForPage(await openPage(client.id), { held, newest: known, contact, download });
    client.postMessage(news);
  }
}

const openWindows = () => scope.clients.matchAll({ type: "window", includeUncontrolled: true });

/** Offline use was taken away: nothing of the portal stays on the device. */
async function stop(): Promise<void> {
  stopped = true;
  stopKeeping();
  await forgetCaches((name) => ours.test(name));
  await scope.registration.unregister();
}

async function forgetCaches(wanted: (name: string) => boolean): Promise<void> {
  for (const name of await caches.keys()) if (ours.test(name) && wanted(name)) await caches.delete(name);
}
