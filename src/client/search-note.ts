import type { SearchWords } from "../search/search-words.ts";
import { element } from "./element.ts";
import type { PagefindInstance } from "./pagefind.ts";

/**
 * What must be said before the hits: words that were read as others, and that no hit is near enough to be the answer.
 */
export function createSearchNote(instance: PagefindInstance, words: SearchWords): Element {
  const note = element("div", { class: "search-note", role: "status" });
  instance.on("results", ({ results, corrections = [], sure = true }) => {
    const parts = [];
    if (corrections.length > 0) {
      const read = corrections.map(({ from, to }) =>
        words.corrected.replace("{to}", to).replace("{from}", from),
      );
      parts.push(element("p", { class: "small muted" }, read.join(" ")));
    }
    if (!sure && instance.searchTerm !== "") {
      const out = element("a", { href: words.escalate.href }, words.escalate.short);
      parts.push(element("p", { class: "search-unsure" }, element("strong", {}, words.unsure), " ", out));
      if (results.length > 0) parts.push(element("h2", { class: "search-near" }, words.near));
    }
    note.replaceChildren(...parts);
  });
  return note;
}
