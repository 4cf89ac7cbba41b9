// Registers the service worker, and has shown what it says of the page: that it is a copy, or that there is a newer one.
import type { OfflineNews, PageAsks } from "./offline-news.ts";

/** How long an open page waits before it asks whether something is new, and whether the network is back: milliseconds. */
const untilNews = 5 * 60_000;
const untilNetwork = 10_000;

// Not while somebody edits: the worker would stay on the port when the dev server has gone.
if (import.meta.env.PROD && "serviceWorker" in navigator) start(navigator.serviceWorker);

function start(workers: ServiceWorkerContainer): void {
  const ask = async (download: boolean) => {
    const { active } = await workers.ready;
    active?.postMessage({ download } satisfies PageAsks);
  };
  const look = () => {
    if (document.visibilityState === "visible") void ask(!savesData());
  };

  let next: ReturnType<typeof setTimeout> | undefined;
  let latest: OfflineNews | undefined;
  let isShown = false;
  const hear = async (news: OfflineNews) => {
    clearTimeout(next);
    next = setTimeout(look, news.fromDevice ? untilNetwork : untilNews);
    latest = news;
    isShown ||= Boolean(news.fromDevice || news.newer || news.confirmed || news.offered);
    if (!isShown) return;
    const { showNews } = await import("./show-news.ts");
    // More may have been heard meanwhile.
    showNews(latest, () => void ask(true));
  };

  workers.addEventListener("message", ({ data }) => void hear(data as OfflineNews).catch(() => undefined));
  workers.startMessages();
  const register = () => {
    workers.register("/sw.js", { updateViaCache: "none" }).then(look, look);
  };
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
  document.addEventListener("visibilitychange", look);
  addEventListener("online", look);
}

/** `navigator.connection` is not in every browser. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
