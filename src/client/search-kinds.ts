import type { SearchWords } from "../search/search-words.ts";
import { element } from "./element.ts";
import type { PagefindInstance } from "./pagefind.ts";

/** The row that narrows the hits to one kind, with how many hits each has. Hidden before a search. */
export function createKindRow(instance: PagefindInstance, words: SearchWords): Element {
  const row = element("div", { class: "search-kinds", role: "group", "aria-label": words.show });
  row.hidden = true;
  const names = words.facets.find(({ name }) => name === "kind")?.values ?? {};
  let counts: Readonly<Record<string, number>> = {};

  function draw(): void {
    row.hidden = instance.searchTerm === "";
    const chosen = instance.searchFilters["kind"]?.[0];
    const found = Object.keys(names).filter((kind) => (counts[kind] ?? 0) > 0 || kind === chosen);
    const total = Object.values(counts).reduce((sum, hits) => sum + hits, 0);
    const focused = row.contains(document.activeElement);
    row.replaceChildren(
      button(words.all, total, chosen === undefined, () => choose(undefined)),
      ...found.map((kind) =>
        button(names[kind] ?? kind, counts[kind] ?? 0, kind === chosen, () => choose(kind)),
      ),
    );
    if (focused) row.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }

  function choose(kind: string | undefined): void {
    const { kind: _, ...others } = instance.searchFilters;
    instance.triggerFilters(kind === undefined ? others : { ...others, kind: [kind] });
  }

  instance.on("results", ({ filters }) => {
    counts = filters?.["kind"] ?? {};
    draw();
  });
  return row;
}

function button(text: string, hits: number, isChosen: boolean, choose: () => void): Element {
  const made = element(
    "button",
    { type: "button", "aria-pressed": String(isChosen) },
    text,
    " ",
    element("span", {}, String(hits)),
  );
  made.addEventListener("click", choose);
  return made;
}
