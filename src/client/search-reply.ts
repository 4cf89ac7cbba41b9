import { startReplyBox } from "./reply-box.ts";

let boxes = 0;

/**
 * Puts a reply's own box, from its page, into a hit: one way to fill in and copy, wherever it is done. When to leave it
 * comes along, since its page is not in sight.
 *
 * @param place Where the box goes.
 * @param address The reply's page.
 * @param language The language to begin with.
 * @returns Whether there is one: a page without a box has a reply that may not be sent.
 */
export async function showReply(
  place: HTMLElement,
  address: string,
  language: string,
  focus?: "focus",
): Promise<boolean> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return false;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const form = page.querySelector<HTMLFormElement>("form.reply");
  if (!form || !place.isConnected) return false;
  makeIdsUnique(form, `hit-${++boxes}-`);
  const guard = page.querySelector(".guard > p");
  place.replaceChildren(
    ...(guard ? [document.importNode(guard, true)] : []),
    document.importNode(form, true),
  );
  const box = place.querySelector("form");
  if (!box) return false;
  const choice = box.querySelector<HTMLInputElement>(`.reply-bar input[name=language][value=${language}]`);
  if (choice) choice.checked = true;
  startReplyBox(box);
  if (focus) box.querySelector<HTMLElement>(".field:not([hidden]) input, [data-part=copy]")?.focus();
  return true;
}

/** The page may hold the same reply itself. */
function makeIdsUnique(form: Element, prefix: string): void {
  for (const part of form.querySelectorAll("[id]")) part.id = prefix + part.id;
  for (const name of ["for", "aria-describedby", "aria-labelledby", "aria-controls"]) {
    for (const part of form.querySelectorAll(`[${name}]`)) {
      const ids = part.getAttribute(name)?.split(/\s+/) ?? [];
      part.setAttribute(name, ids.map((id) => prefix + id).join(" "));
    }
  }
}
