import { createKindRow } from "./search-kinds.ts";
import type { SearchLabels } from "./search-labels.ts";
import { searchHit } from "./search-hit.ts";
import theme from "./search-dialog.css?url";
import type {} from "./pagefind.ts";

export interface SearchDialog {
  open(): void;
}

/** Where the build puts the index and Pagefind's own interface. */
const bundle = "/pagefind/";

/**
 * Loads Pagefind's interface and builds the dialog from its parts: the field, the kinds, the hits.
 *
 * @throws {Error} When there is no index: the site was served without having been built.
 */
export async function createSearchDialog(labels: SearchLabels): Promise<SearchDialog> {
  // In this order, so that our colours come last.
  const styles = [loadStyle(`${bundle}pagefind-component-ui.css`), loadStyle(theme)];
  await Promise.all([...styles, loadScript(`${bundle}pagefind-component-ui.js`)]);
  const instance = window.PagefindComponents?.getInstanceManager().getInstance("default");
  if (!instance) throw new Error("Pagefind's interface did not start.");

  const results = document.createElement("pagefind-results");
  results.resultTemplate = searchHit;
  const modal = document.createElement("pagefind-modal");
  modal.append(document.createElement("div")); // Without a child it would fill itself.
  document.body.append(part("pagefind-config", { "bundle-path": bundle, "excerpt-length": "24" }), modal);
  // Only now: the modal moves the children it finds into its dialog, and moved parts start twice.
  modal
    .querySelector("dialog")
    ?.replaceChildren(
      part(
        "pagefind-modal-header",
        {},
        part("pagefind-input", { placeholder: labels.placeholder, debounce: "80" }),
      ),
      createKindRow(instance, labels),
      part("pagefind-modal-body", {}, part("pagefind-summary"), results),
      part("pagefind-modal-footer", {}, part("pagefind-keyboard-hints")),
    );
  return modal;
}

function part(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Element[]
): Element {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function loadStyle(href: string): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  return load(link);
}

function loadScript(src: string): Promise<void> {
  const script = document.createElement("script");
  script.src = src;
  return load(script);
}

function load(element: HTMLLinkElement | HTMLScriptElement): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener("load", () => resolve());
    element.addEventListener("error", () => {
      element.remove();
      reject(new Error("A part of the search could not be loaded."));
    });
    document.head.append(element);
  });
}
