import type { FilledPart } from "../lib/reply-text.ts";

/** Shows a text with its fields marked: those that are filled in, and in words those that still must be. */
export function drawReply(
  variant: HTMLElement,
  parts: readonly FilledPart[],
  prompts: ReadonlyMap<string, string>,
): void {
  const nodes = parts.map(({ text, variable }) => {
    if (variable === undefined) return text;
    const mark = document.createElement("mark");
    mark.className = text === "" ? "gap" : "";
    mark.textContent = text || (prompts.get(variable) ?? variable);
    return mark;
  });
  variant.querySelector(".reply-text")?.replaceChildren(...nodes);
}
