// Keys pressed alone. WCAG 2.1.4: they can be turned off, and they are never heard while somebody types.
import { keep, kept } from "./storage.ts";

interface Shortcut {
  readonly key: string;
  readonly action: () => void;
  readonly within: Element;
  readonly control: Element | undefined;
}

export interface ShortcutOptions {
  /** The part of the page that the key belongs to. Under an open dialog, only what lies in the dialog is heard. */
  readonly within?: Element;
  /** The button that does the same; it is told of the key. */
  readonly control?: Element | undefined;
}

const shortcuts: Shortcut[] = [];
const place = "kvitto.shortcuts";
let areOn = kept("localStorage", place) !== "off";

/**
 * Does something when a key is pressed alone: not in a field, not with Ctrl, Alt or Meta, not below a dialog, and not
 * when the reader has turned such keys off. The latest registration that can be heard is the one that is.
 *
 * @param key As the browser names it, lower case: `"c"`, `"/"`, `"?"`.
 */
export function onKey(
  key: string,
  action: () => void,
  { within = document.documentElement, control }: ShortcutOptions = {},
): void {
  if (shortcuts.length === 0) document.addEventListener("keydown", hear);
  shortcuts.unshift({ key, action, within, control });
  tellControls();
}

/** The keys that something answers to. */
export const keysInUse = (): ReadonlySet<string> => new Set(shortcuts.map(({ key }) => key));

export const areShortcutsOn = (): boolean => areOn;

/** Turns every key pressed alone on or off, on all pages in this browser. */
export function turnShortcuts(on: boolean): void {
  areOn = on;
  keep("localStorage", place, on ? "on" : "off");
  tellControls();
}

function hear(event: KeyboardEvent): void {
  if (!areOn || event.defaultPrevented || event.repeat || event.isComposing) return;
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.composedPath()[0])) return;
  const dialog = Array.from(document.querySelectorAll("dialog[open]")).at(-1);
  const heard = shortcuts.find(
    ({ key, within }) =>
      key === event.key.toLowerCase() && isShown(within) && (!dialog || dialog.contains(within)),
  );
  if (!heard) return;
  event.preventDefault(); // Or the key would be typed into whatever field the action opens.
  heard.action();
}

/** Still there, and not in a dialog that has been closed. */
const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** A letter picks a line in a list, so a list counts as a field; a radio button does nothing with one. */
function isTyping(target: EventTarget | undefined): boolean {
  const fields = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";
  return target instanceof Element && target.closest(fields) !== null;
}

function tellControls(): void {
  document.documentElement.classList.toggle("keys-on", areOn);
  for (const { key, control } of shortcuts) {
    if (!control) continue;
    const keys = new Set(control.getAttribute("aria-keyshortcuts")?.split(" "));
    if (areOn) keys.add(key);
    else keys.delete(key);
    if (keys.size > 0) control.setAttribute("aria-keyshortcuts", [...keys].join(" "));
    else control.removeAttribute("aria-keyshortcuts");
  }
}
