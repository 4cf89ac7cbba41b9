import type { ReplyWords } from "./reply-words.ts";

/** The button that copies the short code, which the answered case is tagged with. */
export function copyCodeOn(
  form: HTMLFormElement,
  { say, words }: { readonly say: (text: string) => void; readonly words: ReplyWords },
): void {
  const button = form.querySelector<HTMLElement>('[data-part="copy-code"]');
  const code = form.querySelector('[data-part="code"]')?.textContent.trim() ?? "";
  button?.addEventListener("click", () => {
    navigator.clipboard.writeText(code).then(
      () => say(`${code}: ${words.onClipboard}`),
      () => say(words.failed),
    );
  });
}
