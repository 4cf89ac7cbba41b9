// The search as a page of its own: everything that hits can be narrowed by, and an address that can be sent to somebody.
import { createFacetPanel } from "./search-facets.ts";
import { loadSearchParts, nameField } from "./search-parts.ts";
import { searchAddress, searchStateOf } from "./search-state.ts";

const place = document.querySelector<HTMLElement>("#search-page");

if (place) {
  const { instance, words, input, note, results } = await loadSearchParts();
  place.querySelector(".search-field-place")?.replaceChildren(input);
  nameField(input, words);
  place.querySelector(".search-facets")?.replaceChildren(createFacetPanel(instance, words));
  place.querySelector(".search-results")?.replaceChildren(note, results);

  instance.on("search", (text, chosen) => {
    history.replaceState(null, "", searchAddress(location.pathname, { text, chosen }));
  });
  const asked = searchStateOf(
    location.search,
    words.facets.map(({ name }) => name),
  );
  if (asked.text !== "") instance.triggerSearchWithFilters(asked.text, asked.chosen);
  else place.querySelector<HTMLElement>("input[type=search]")?.focus();
}
