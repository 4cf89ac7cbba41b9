import type { SearchWords } from "../search/search-words.ts";
import { element } from "./element.ts";
import type { PagefindInstance } from "./pagefind.ts";
import type { Counts } from "./search-facade.ts";

/** Where the filters stand beside the hits; on a narrower screen they are folded above them. */
const wide = "(min-width: 64rem)";

/** A box to tick for each value of each facet, with how many hits it has. Values are alternatives, facets add up. */
export function createFacetPanel(instance: PagefindInstance, words: SearchWords): Element {
  const panel = element("form", { "aria-label": words.show });
  const clear = element("button", { type: "button", class: "btn" }, words.clearFilters);
  clear.addEventListener("click", () => instance.triggerFilters({}));
  panel.addEventListener("submit", (event) => event.preventDefault());

  const boxes = words.facets.map(({ name, label, values }) => {
    const options = Object.entries(values).map(([value, text]) => {
      const box = element("input", { type: "checkbox", name, value });
      const count = element("span", { class: "num muted" });
      const option = element("label", {}, box, element("span", {}, text), count);
      return { value, box, count, option };
    });
    const group = element(
      "fieldset",
      {},
      element("legend", {}, label),
      ...options.map(({ option }) => option),
    );
    return { name, options, group };
  });
  panel.append(...boxes.map(({ group }) => group), clear);
  const fold = element("details", {}, element("summary", {}, words.filters), panel);
  fold.open = matchMedia(wide).matches;
  // Nothing has been asked yet, so there is nothing to narrow.
  fold.hidden = true;

  panel.addEventListener("change", () => {
    const chosen = boxes
      .map(({ name, options }): [string, string[]] => [
        name,
        options.filter(({ box }) => box.checked).map(({ value }) => value),
      ])
      .filter(([, values]) => values.length > 0);
    instance.triggerFilters(Object.fromEntries(chosen));
  });

  function draw(counts: Counts): void {
    for (const { name, options, group } of boxes) {
      const chosen = instance.searchFilters[name] ?? [];
      for (const { value, box, count, option } of options) {
        const hits = counts[name]?.[value] ?? 0;
        box.checked = chosen.includes(value);
        count.textContent = String(hits);
        option.hidden = hits === 0 && !box.checked;
      }
      group.hidden = options.every(({ option }) => option.hidden);
    }
    clear.hidden = Object.values(instance.searchFilters).every((values) => values.length === 0);
    fold.hidden = instance.searchTerm === "";
  }
  instance.on("results", ({ filters }) => draw(filters ?? {}));
  return fold;
}
