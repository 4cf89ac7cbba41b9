// The search button. Nothing of the search itself is loaded before somebody means to use it.
import type { SearchDialog } from "./search-dialog.ts";
import { onKey } from "./shortcuts.ts";

const triggers = document.querySelectorAll<HTMLButtonElement>("[data-open-search]");
const isMac = /mac|iphone|ipad/i.test(navigator.platform);
let dialog: Promise<SearchDialog> | undefined;

function load(trigger: HTMLButtonElement): Promise<SearchDialog> {
  dialog ??= import("./search-dialog.ts").then(({ createSearchDialog }) => createSearchDialog());
  dialog.catch(() => {
    dialog = undefined; // The next click tries again.
    const shown = trigger.querySelector("span");
    if (shown) shown.textContent = trigger.dataset["openSearch"] ?? "";
  });
  return dialog;
}

async function open(trigger: HTMLButtonElement): Promise<void> {
  const loaded = await load(trigger).catch(() => undefined);
  loaded?.open();
}

for (const trigger of triggers) {
  trigger.addEventListener("focus", () => void load(trigger).catch(() => undefined), { once: true });
  trigger.addEventListener("click", () => void open(trigger));
  const keys = trigger.querySelector("kbd");
  if (keys && isMac) keys.textContent = "⌘ K";
  onKey("/", () => void open(trigger), { control: trigger });
}

document.addEventListener("keydown", (event) => {
  const [trigger] = triggers;
  if (!trigger || event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
  if (event.altKey || event.shiftKey) return;
  event.preventDefault(); // The browser's own Ctrl+K goes to its address bar.
  void open(trigger);
});
