/** The button that copies the short code, which the answered case is tagged with. */
export function copyCodeOn(
  form: HTMLFormElement,
  { say, onClipboard, failed }: { readonly say: (text: string) => void; onClipboard: string; failed: string },
): void {
  const button = form.querySelector<HTMLElement>('[data-part="copy-code"]');
  const code = form.querySelector('[data-part="code"]')?.textContent.trim() ?? "";
  button?.addEventListener("click", () => {
    navigator.clipboard.writeText(code).then(
      () => say(`${code}: ${onClipboard}`),
      () => say(failed),
    );
  });
}
