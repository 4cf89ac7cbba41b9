import { element } from "./element.ts";
import { createKindRow } from "./search-kinds.ts";
import { loadSearchParts, nameField } from "./search-parts.ts";
import { searchAddress } from "./search-state.ts";

export interface SearchDialog {
  open(): void;
}

/**
 * Builds the dialog: the field, the kinds, the hits, and the way out when none of them is the answer.
 *
 * @throws {Error} When there is no index.
 */
export async function createSearchDialog(): Promise<SearchDialog> {
  const { instance, words, input, note, results } = await loadSearchParts();
  const allFilters = element("a", { href: words.page }, words.allFilters);
  instance.on("search", (text, chosen) => {
    allFilters.href = searchAddress(words.page, { text, chosen });
  });
  const modal = document.createElement("pagefind-modal");
  modal.append(element("div")); // Without a child it would fill itself.
  document.body.append(modal);
  // Pagefind says how many hits there are at the end of the page, where nothing is read aloud while a dialog is open.
  const announcer = document.querySelector("[data-pagefind-announcer]");
  const dialog = modal.querySelector("dialog");
  dialog?.setAttribute("aria-label", words.placeholder);
  // Only now: the modal moves the children it finds into its dialog, and moved parts start twice.
  dialog?.replaceChildren(
    element("pagefind-modal-header", {}, input),
    createKindRow(instance, words),
    element("pagefind-modal-body", {}, note, results),
    element(
      "div",
      { class: "search-foot" },
      element("a", { href: words.escalate.href, class: "search-out" }, words.escalate.text),
      allFilters,
    ),
    ...(announcer ? [announcer] : []),
  );
  nameField(input, words);
  return modal;
}
