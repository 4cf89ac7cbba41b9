// The button that shows the list of keys, and the key that does the same.
import { onKey } from "./shortcuts.ts";

const button = document.querySelector<HTMLButtonElement>("[data-shortcuts]");
if (button) {
  const open = () => void import("./shortcut-list.ts").then(({ showShortcuts }) => showShortcuts());
  button.hidden = false;
  button.addEventListener("click", open);
  onKey("?", open, { control: button });
}
