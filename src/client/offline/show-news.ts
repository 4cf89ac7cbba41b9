// Shows what the worker says of the page. Loaded when there is something to show, which a first visit has not.
import { agoText, momentText } from "./age-text.ts";
import type { OfflineNews } from "./offline-news.ts";
import { offlineWords } from "./offline-words.ts";

const line = document.querySelector<HTMLElement>("[data-offline]");
const foot = document.querySelector<HTMLElement>("[data-offline-kept]");
const language = document.documentElement.lang === "en" ? "en" : "sv";
const words = offlineWords[language];

/**
 * Says under the header that the page is a copy, or that there is a newer one; at the foot, what is kept.
 *
 * @param keepAll Asks the worker to download what was offered.
 */
export function showNews({ fromDevice, newer, confirmed, offered }: OfflineNews, keepAll: () => void): void {
  const lines = [];
  if (newer)
    lines.push(
      note(
        words.newer,
        button(words.reload, () => location.reload()),
      ),
    );
  if (fromDevice && confirmed !== undefined) {
    const why = navigator.onLine ? words.silent : words.away;
    lines.push(note(`${why} ${dated(words.shown, confirmed)}`));
  }
  replace(line, lines);
  const saved = confirmed === undefined ? [] : [dated(words.kept, confirmed)];
  const save = () => {
    if (foot) foot.textContent = words.saving;
    keepAll();
  };
  const size = String(Math.ceil((offered ?? 0) / 1e6));
  replace(foot, [...saved, ...(offered ? [" ", button(words.save.replace("{size}", size), save)] : [])]);
}

const dated = (text: string, moment: number): string =>
  text
    .replace("{when}", momentText(moment, language))
    .replace("{ago}", agoText(moment, Date.now(), language));

/** Only when something has changed: a screen reader says it again. */
function replace(place: HTMLElement | null, content: readonly (Element | string)[]): void {
  const wanted = document.createElement("div");
  wanted.append(...content);
  if (place && wanted.innerHTML !== place.innerHTML) place.replaceChildren(...wanted.childNodes);
}

function note(text: string, ...more: Element[]): Element {
  const paragraph = document.createElement("p");
  paragraph.className = "note warn";
  paragraph.append(text, ...more);
  return paragraph;
}

function button(text: string, act: () => void): Element {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "btn";
  element.textContent = text;
  element.addEventListener("click", act);
  return element;
}
