/** The variable that a field fills in. */
export const nameOf = (input: HTMLInputElement): string => input.dataset["field"] ?? "";

/** What staff are asked to fill in. */
export const promptOf = (input: HTMLInputElement): string =>
  input.labels?.[0]?.querySelector("[data-prompt]")?.textContent.trim() ?? nameOf(input);

/** Says at a field why nothing was copied; an empty text takes it back. */
export function setMissing(input: HTMLInputElement, why: string): void {
  const field = input.closest(".field");
  field?.classList.toggle("missing", why !== "");
  const error = field?.querySelector(".err");
  if (error) error.textContent = why;
  if (why) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
}
