// The list of keys and the switch that turns single keys off. Loaded when it is first asked for.
import { element } from "./element.ts";
import styles from "./shortcut-list.css?url";
import { shortcutWords } from "./shortcut-words.ts";
import { areShortcutsOn, keysInUse, turnShortcuts } from "./shortcuts.ts";

let dialog: HTMLDialogElement | undefined;

export async function showShortcuts(): Promise<void> {
  dialog ??= await build();
  if (!dialog.open) dialog.showModal();
}

async function build(): Promise<HTMLDialogElement> {
  const words = shortcutWords[document.documentElement.lang === "en" ? "en" : "sv"];
  const inUse = keysInUse();
  const rows = words.keys
    .filter(({ needs }) => needs === undefined || inUse.has(needs))
    .map(({ key, does }) =>
      element("div", {}, element("dt", {}, element("kbd", {}, key)), element("dd", {}, does)),
    );
  const box = element("input", { type: "checkbox", "aria-describedby": "shortcuts-hint" });
  box.checked = areShortcutsOn();
  box.addEventListener("change", () => turnShortcuts(box.checked));
  const close = element("button", { type: "button", class: "btn" }, words.close);
  const built = element(
    "dialog",
    { class: "shortcuts", "aria-labelledby": "shortcuts-title" },
    element("h2", { id: "shortcuts-title" }, words.title),
    element("dl", {}, ...rows),
    element("p", { class: "small" }, words.onlyOutsideFields),
    element("label", {}, box, element("span", {}, words.switch)),
    element("p", { class: "small muted", id: "shortcuts-hint" }, words.switchHint),
    close,
  );
  close.addEventListener("click", () => built.close());
  await dressed();
  document.body.append(built);
  return built;
}

/** Waits for the list's own styles; without them it is plain but works. */
function dressed(): Promise<unknown> {
  const link = element("link", { rel: "stylesheet", href: styles });
  return new Promise((resolve) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", resolve);
    document.head.append(link);
  });
}
