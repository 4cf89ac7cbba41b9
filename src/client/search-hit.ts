import type { SearchWords } from "../search/search-words.ts";
import { element } from "./element.ts";
import type { PagefindHit } from "./pagefind.ts";
import { showReply } from "./search-reply.ts";

/**
 * One hit: its title as a link, what it is, and how it begins. The first one shows a whole reply at once, to be filled in
 * and copied; the others on demand. What is not in use says so, and leads to what is.
 */
export function searchHit(hit: PagefindHit, words: SearchWords): Element {
  const { language } = words;
  const lang = hit.lang === language ? undefined : hit.lang;
  const path = (address: string) => (language === "sv" ? address : `/en${address}`);
  const meta = element("p", { class: "search-hit-kind" }, words.kind[hit.kind]);
  if (hit.facts) meta.append(` · ${hit.facts[language]}`);
  if (lang) meta.append(" · ", element("span", { class: "chip" }, languageName(words, lang)));
  const body = element(
    "div",
    { class: "search-hit" },
    element("a", { href: path(hit.address), lang }, hit.title),
    meta,
  );
  if (hit.mark) body.append(element("p", { class: "search-resting" }, hit.mark[language]));
  if (hit.substitute) {
    const { address, title } = hit.substitute;
    body.append(element("p", {}, `${words.useInstead} `, element("a", { href: path(address), lang }, title)));
  }
  const summary = element("p", { lang }, hit.summary);
  body.append(summary);
  if (hit.copy !== undefined) body.append(copyRow(hit, hit.copy, words));
  if (hit.isReply) {
    const place = element("div", { class: "search-reply" });
    const source = path(hit.address);
    if (hit.isAnswer) {
      void showReply(place, source, hit.lang).then((isShown) => summary.toggleAttribute("hidden", isShown));
    } else {
      const button = copyButton(hit, words);
      button.addEventListener("click", () => {
        void showReply(place, source, hit.lang, "focus").then((isShown) => {
          if (!isShown) location.assign(source);
          button.hidden = isShown;
          summary.hidden = isShown;
        });
      });
      body.append(button);
    }
    body.append(place);
  }
  // Pagefind's arrow keys look for links in it.
  return element("li", { class: "pf-result" }, body);
}

/** The hits have one each, so its name says which. */
const copyButton = ({ title }: PagefindHit, { copyReply }: SearchWords): HTMLButtonElement =>
  element("button", { type: "button", class: "btn", "aria-label": `${copyReply}: ${title}` }, copyReply);

function copyRow(hit: PagefindHit, text: string, words: SearchWords): Element {
  const status = element("span", { class: "small", role: "status" });
  const button = copyButton(hit, words);
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(text).then(
      () => (status.textContent = words.copied),
      () => (status.textContent = words.copyFailed),
    );
  });
  return element("p", { class: "search-copy" }, button, status);
}

function languageName(words: SearchWords, lang: string): string {
  return words.facets.find(({ name }) => name === "lang")?.values[lang] ?? lang;
}
