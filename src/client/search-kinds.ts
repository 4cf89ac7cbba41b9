import type { PagefindInstance } from "./pagefind.ts";
import type { SearchLabels } from "./search-labels.ts";

/** The row that narrows the hits to one kind of page, with how many hits each has. Hidden before a search. */
export function createKindRow(instance: PagefindInstance, labels: SearchLabels): Element {
  const row = document.createElement("div");
  row.className = "search-kinds";
  row.setAttribute("role", "group");
  row.setAttribute("aria-label", labels.kinds);
  row.hidden = true;
  let counts: Readonly<Record<string, number>> = {};
  let chosen: string | undefined;

  function choose(kind: string | undefined): void {
    chosen = kind;
    instance.triggerFilters(kind === undefined ? {} : { kind: [kind] });
  }

  function draw(): void {
    row.hidden = instance.searchTerm === "";
    const found = Object.entries(counts)
      .filter(([kind, hits]) => hits > 0 || kind === chosen)
      .sort(([a], [b]) => a.localeCompare(b, document.documentElement.lang));
    const total = found.reduce((sum, [, hits]) => sum + hits, 0);
    const focused = row.contains(document.activeElement);
    row.replaceChildren(
      button(labels.all, total, chosen === undefined, () => choose(undefined)),
      ...found.map(([kind, hits]) => button(kind, hits, kind === chosen, () => choose(kind))),
    );
    if (focused) row.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }

  instance.on("filters", ({ total }) => {
    counts = total?.["kind"] ?? {};
    draw();
  });
  instance.on("results", draw);
  return row;
}

function button(text: string, hits: number, isChosen: boolean, choose: () => void): Element {
  const element = document.createElement("button");
  element.type = "button";
  element.setAttribute("aria-pressed", String(isChosen));
  element.addEventListener("click", choose);
  const number = document.createElement("span");
  number.textContent = String(hits);
  element.append(text, " ", number);
  return element;
}
