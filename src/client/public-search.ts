// The public site's search page: answers while one types, from an index that is fetched on this page only.
import { openPageIndex, type PageAnswer, type PageIndexFile } from "../search/page-index.ts";
import { publicSearchHit, type HitWords } from "./public-search-hit.ts";

interface Words extends HitWords {
  readonly index: string;
  readonly found: string;
  readonly foundOne: string;
  readonly foundMany: string;
  readonly nothing: string;
  readonly unsure: string;
  readonly corrected: string;
  readonly unavailable: string;
}

/** Nobody reads further, and each excerpt costs a little. */
const most = 50;
/** Milliseconds without a key before the answer is drawn: a screen reader should not be told of every letter. */
const pause = 120;

const place = document.querySelector<HTMLElement>("[data-site-search]");
if (place) start(place, JSON.parse(place.dataset["siteSearch"] ?? "{}") as Words);

function start(place: HTMLElement, words: Words): void {
  const part = <E extends HTMLElement>(selector: string): E => {
    const found = place.querySelector<E>(selector);
    if (!found) throw new Error(`The search page has no ${selector}.`);
    return found;
  };
  const [form, input] = [part<HTMLFormElement>("form"), part<HTMLInputElement>("input")];
  const [status, hits, list] = [
    part("[role=status]"),
    part(".site-search-hits"),
    part(".site-search-hits ol"),
  ];
  const all = part(".site-search-all");
  // A site in one language leads to no other search.
  const other = place.querySelector<HTMLAnchorElement>(".site-search-other");
  const opened = fetchIndex(words.index);
  let timer = 0;

  async function show(): Promise<void> {
    const text = input.value.trim();
    const query = text === "" ? "" : `?${new URLSearchParams({ q: text }).toString()}`;
    if (query !== location.search) history.replaceState(null, "", location.pathname + query);
    if (other) other.search = query;
    const answer = text === "" ? undefined : await opened.then((ask) => ask(text));
    if (text !== input.value.trim()) return;
    hits.hidden = answer === undefined;
    list.hidden = answer?.hits.length === 0;
    all.hidden = answer !== undefined && answer.hits.length > 0;
    status.textContent = answer ? said(answer, words) : "";
    list.replaceChildren(...(answer?.hits.slice(0, most) ?? []).map((hit) => publicSearchHit(hit, words)));
  }
  const draw = () => void show().catch(() => (status.textContent = words.unavailable));

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(draw, pause);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void show()
      .then(() => list.querySelector("a")?.focus())
      .catch(() => (status.textContent = words.unavailable));
  });
  opened.catch(() => (status.textContent = words.unavailable));

  const asked = new URLSearchParams(location.search).get("q") ?? "";
  if (asked !== "") input.value = asked;
  // A browser that comes back has filled the field itself.
  if (input.value !== "") draw();
}

async function fetchIndex(path: string): Promise<(text: string) => PageAnswer> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return openPageIndex((await response.json()) as PageIndexFile);
}

/** What was found, and what was read as something else, in one or two sentences. */
function said({ hits, sure, corrections }: PageAnswer, words: Words): string {
  const read = corrections.map(({ to }) => words.corrected.replace("{to}", to));
  if (hits.length === 0) return [...read, words.nothing].join(" ");
  const count =
    hits.length > most
      ? words.foundMany.replace("{n}", String(most)).replace("{all}", String(hits.length))
      : hits.length === 1
        ? words.foundOne
        : words.found.replace("{n}", String(hits.length));
  return [...read, ...(sure ? [] : [words.unsure]), `${count}.`].join(" ");
}
