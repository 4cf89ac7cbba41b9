/** One text of the reply, and where it is shown. */
export interface ReplyVariant {
  readonly element: HTMLElement;
  /** Its fields in braces. */
  readonly body: string;
}

/** The channel that a text is for, as far as it matters to the text. */
export interface ReplyChannel {
  readonly id: string;
  readonly name: string;
  readonly max: number | undefined;
  readonly countedIn: "characters" | "bytes";
}

/** Every text of a reply box. To be read before anything is filled in, while the marks still stand for fields. */
export function variantsOf(form: HTMLFormElement): ReplyVariant[] {
  return Array.from(form.querySelectorAll<HTMLElement>(".variant"), (element) => ({
    element,
    body: Array.from(element.querySelector(".reply-text")?.childNodes ?? [], (node) => {
      const name = node instanceof HTMLElement ? node.dataset["variable"] : undefined;
      return name === undefined ? (node.textContent ?? "") : `{${name}}`;
    }).join(""),
  }));
}

/** The radio buttons of a box: language, form and length. */
export const radiosOf = (form: HTMLFormElement): HTMLInputElement[] =>
  Array.from(form.querySelectorAll<HTMLInputElement>(".reply-bar input"));

/** What is chosen now, by what it chooses. */
export function choicesOf(form: HTMLFormElement): Record<string, string> {
  const checked = radiosOf(form).filter((radio) => radio.checked);
  return Object.fromEntries(checked.map(({ name, value }) => [name, value]));
}

/** The text that the choices lead to; the same one that the style sheet shows. */
export function chosenVariant(
  form: HTMLFormElement,
  variants: readonly ReplyVariant[],
): ReplyVariant | undefined {
  const choices = choicesOf(form);
  return variants.find(({ element: { dataset } }) =>
    ["language", "kind", "length"].every((one) => (dataset[one] ?? choices[one]) === choices[one]),
  );
}

/** The channel chosen for a text, or its only one. */
export function channelOf({ element }: ReplyVariant): ReplyChannel | undefined {
  const chosen =
    element.querySelector("select")?.selectedOptions[0] ??
    element.querySelector<HTMLElement>("[data-channel]");
  if (!chosen) return undefined;
  const { channel, max, countedIn } = chosen.dataset;
  return {
    id: channel ?? "",
    name: chosen.textContent.trim(),
    max: max === undefined ? undefined : Number(max),
    countedIn: countedIn === "bytes" ? "bytes" : "characters",
  };
}

/** Chooses a channel wherever there is a choice of it, so that it stays when the language or the form changes. */
export function chooseChannel(form: HTMLFormElement, id: string | undefined): void {
  for (const option of form.querySelectorAll<HTMLOptionElement>("option[data-channel]"))
    if (option.dataset["channel"] === id) option.selected = true;
}
