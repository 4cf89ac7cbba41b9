// Fills in, counts and copies a reply. What is copied is exactly what is shown, as plain text.
import { filledParts, fillReply, replyLength } from "../lib/reply-text.ts";
import { drawReply } from "./draw-reply.ts";
import { channelOf, chooseChannel, choicesOf, chosenVariant, radiosOf, variantsOf } from "./reply-choice.ts";
import { copyCodeOn } from "./reply-code.ts";
import { nameOf, promptOf, setMissing } from "./reply-fields.ts";
import { forgetFields, recallReply, rememberReply } from "./reply-memory.ts";
import type { ReplyWords } from "./reply-words.ts";
import { onKey } from "./shortcuts.ts";
import { showForToday } from "./view-time.ts";

/**
 * Brings a reply box to life, wherever it stands: on the reply's page, or in a dialog that has fetched it. Everything
 * is found through the form, so that its ids may be changed to be unique.
 */
export function startReplyBox(form: HTMLFormElement): void {
  const said: readonly string[] = form.dataset["words"]?.split("|") ?? [];
  const [ready, missing, unfilled, onClipboard, failed, copied, of, characters, bytes, tooMuchFor] =
    said as ReplyWords;
  const part = (name: string) => form.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const [status, count, button, clear, carried] = ["status", "count", "copy", "clear", "carried"].map(part);
  const variants = variantsOf(form);
  const inputs = Array.from(form.querySelectorAll<HTMLInputElement>("input[data-field]"));
  const required = new Set(inputs.filter((input) => input.required).map(nameOf));
  const prompts = new Map(inputs.map((input) => [nameOf(input), promptOf(input)]));

  const values = () => Object.fromEntries(inputs.map((input) => [nameOf(input), input.value.trim()]));
  const inUse = () => inputs.filter((input) => input.closest("[hidden]") === null);
  const gaps = () => inUse().filter((input) => input.required && input.value.trim() === "");
  /** Written only when it is new, so that it is not read aloud for every letter typed. */
  const say = (text: string) => {
    if (status && status.textContent !== text) status.textContent = text;
  };
  const setDone = (done: boolean) => {
    button?.classList.toggle("primary", !done);
    button?.classList.toggle("done", done);
    const label = button?.querySelector<HTMLElement>("[data-idle]");
    if (label) label.textContent = done ? copied : (label.dataset["idle"] ?? "");
  };

  /** Shows the reply as it stands now; says how much of it is too much for its channel. */
  const show = (): string => {
    const variant = chosenVariant(form, variants);
    if (!variant) return "";
    const parts = filledParts(variant.body, values(), required);
    drawReply(variant.element, parts, prompts);
    for (const input of inputs)
      input.closest(".field")?.toggleAttribute("hidden", !variant.body.includes(`{${nameOf(input)}}`));
    clear?.toggleAttribute(
      "hidden",
      inputs.every(({ value }) => value === ""),
    );

    const channel = channelOf(variant);
    const countedIn = channel?.countedIn ?? "characters";
    const size = replyLength(fillReply(variant.body, values()), countedIn);
    const limit = channel?.max === undefined ? "" : ` ${of} ${channel.max}`;
    const unit = countedIn === "bytes" ? bytes : characters;
    if (count) count.textContent = `${size}${limit} ${unit}`;
    const excess = size - (channel?.max ?? size);
    status?.classList.toggle("over", excess > 0);
    return excess > 0 ? `${excess} ${unit} ${tooMuchFor} ${channel?.name}.` : "";
  };
  const update = () => {
    const tooLong = show();
    const names = gaps().map(promptOf).join(", ");
    say([names && `${missing} ${names}.`, tooLong].filter(Boolean).join(" ") || ready);
    setDone(false);
  };

  const copy = () => {
    showForToday(document); // The page may have been open since before the reply went out.
    const variant = chosenVariant(form, variants);
    if (!variant?.element.isConnected) return;
    for (const input of inputs) setMissing(input, "");
    const [gap] = gaps();
    if (gap) {
      setMissing(gap, unfilled);
      gap.focus();
      return;
    }
    navigator.clipboard.writeText(fillReply(variant.body, values())).then(
      () => {
        setDone(true);
        say(`${onClipboard} ${show()}`.trim());
      },
      () => say(failed),
    );
  };

  form.noValidate = true;
  form.addEventListener("input", ({ target }) => {
    carried?.toggleAttribute("hidden", true);
    if (target instanceof HTMLInputElement && target.dataset["field"]) setMissing(target, "");
    if (target instanceof HTMLSelectElement)
      chooseChannel(form, target.selectedOptions[0]?.dataset["channel"]);
    update();
    const variant = chosenVariant(form, variants);
    const channel = variant && channelOf(variant)?.id;
    rememberReply({
      choices: { ...choicesOf(form), ...(channel ? { channel } : {}) },
      values: values(),
    });
  });
  form.addEventListener("keydown", (event) => {
    // Enter in a field goes on to the next; in the last one it copies, as forms do.
    const next = inUse()[inUse().findIndex((input) => input === event.target) + 1];
    const isField = event.target instanceof HTMLInputElement && event.target.dataset["field"];
    if (event.key !== "Enter" || event.isComposing || !isField || !next) return;
    event.preventDefault();
    next.focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    copy();
  });
  clear?.addEventListener("click", () => {
    for (const input of inputs) {
      input.value = "";
      setMissing(input, "");
    }
    forgetFields();
    carried?.toggleAttribute("hidden", true);
    update();
    inUse()[0]?.focus();
  });
  copyCodeOn(form, { say, onClipboard, failed });

  showForToday(form);
  const remembered = recallReply();
  for (const radio of radiosOf(form))
    if (remembered.choices[radio.name] === radio.value) radio.checked = true;
  chooseChannel(form, remembered.choices["channel"]);
  for (const input of inputs) input.value ||= remembered.values[nameOf(input)] ?? "";
  update();
  carried?.toggleAttribute(
    "hidden",
    inUse().every(({ value }) => value === ""),
  );
  if (button) onKey("c", () => form.requestSubmit(), { within: button, control: button });
}
