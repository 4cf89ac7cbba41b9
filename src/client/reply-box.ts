// Fills in, counts and copies a reply. What is copied is exactly what is shown, as plain text.
import { fillReply, replyLength, replyParts } from "../lib/reply-text.ts";

const form = document.querySelector<HTMLFormElement>("#reply");
if (form) start(form);

function start(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLButtonElement>("button[type=submit]");
  const label = button?.querySelector<HTMLElement>("[data-idle]");
  const status = form.querySelector<HTMLElement>("[data-status]");
  const length = form.querySelector<HTMLElement>("[data-length]");
  const limit = form.querySelector<HTMLElement>("[data-limit]");
  const variants = Array.from(form.querySelectorAll<HTMLElement>("[data-variant]"), (element) => ({
    element,
    name: element.dataset["variant"] ?? "",
    // Read once, while the marks still hold the fields' names.
    body: bodyOf(element),
  }));
  form.noValidate = true;

  const inputs = () => Array.from(form.querySelectorAll<HTMLInputElement>("input[id^=field-]"));
  const values = () => Object.fromEntries(inputs().map((input) => [input.name, input.value]));
  const chosen = () => {
    const data = new FormData(form);
    const wanted = `${String(data.get("language"))}-${String(data.get("kind"))}`;
    return variants.find(({ name }) => name === wanted) ?? variants[0];
  };
  const fieldsOf = (body: string) =>
    replyParts(body).flatMap((part) => ("variable" in part ? [part.variable] : []));
  const missing = (body: string) =>
    inputs().filter(
      (input) => input.required && input.value.trim() === "" && fieldsOf(body).includes(input.name),
    );

  const show = () => {
    const variant = chosen();
    if (!variant || !status || !length || !limit) return;
    for (const input of inputs()) {
      const used = fieldsOf(variant.body).includes(input.name);
      input.closest<HTMLElement>(".field")?.toggleAttribute("hidden", !used);
    }
    for (const mark of variant.element.querySelectorAll<HTMLElement>("[data-variable]")) {
      const name = mark.dataset["variable"] ?? "";
      const input = inputs().find((one) => one.name === name);
      const value = input?.value.trim() ?? "";
      mark.classList.toggle("gap", value === "");
      mark.textContent = value || (mark.dataset["prompt"] ??= mark.textContent);
    }
    const { max, countedIn } = variant.element.dataset;
    const size = replyLength(
      fillReply(variant.body, values()),
      countedIn === "bytes" ? "bytes" : "characters",
    );
    length.textContent = String(size);
    const unit = countedIn === "bytes" ? limit.dataset["bytes"] : limit.dataset["characters"];
    limit.textContent = max ? ` ${limit.dataset["of"]} ${max} ${unit}` : ` ${unit}`;
    const gaps = missing(variant.body);
    const names = gaps.map((input) => input.labels?.[0]?.textContent.trim()).join(", ");
    const tooLong = max !== undefined && size > Number(max);
    status.textContent =
      gaps.length > 0
        ? `${form.dataset["missing"]} ${names}.`
        : ((tooLong ? form.dataset["tooLong"] : form.dataset["ready"]) ?? "");
    setDone(false);
  };

  const setDone = (done: boolean) => {
    button?.classList.toggle("primary", !done);
    button?.classList.toggle("done", done);
    if (label) label.textContent = (done ? label.dataset["done"] : label.dataset["idle"]) ?? "";
  };

  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const variant = chosen();
    if (!variant || !status) return;
    for (const input of inputs()) setMissing(input, false);
    const [gap] = missing(variant.body);
    if (gap) {
      setMissing(gap, true);
      gap.focus();
      return;
    }
    navigator.clipboard.writeText(fillReply(variant.body, values())).then(
      () => {
        setDone(true);
        status.textContent = form.dataset["copied"] ?? "";
      },
      () => {
        status.textContent = form.dataset["failed"] ?? "";
      },
    );
  });
  show();
}

function setMissing(input: HTMLInputElement, missing: boolean): void {
  input.closest(".field")?.classList.toggle("missing", missing);
  if (missing) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
}

/** The template's text, its fields back in braces. */
function bodyOf(variant: HTMLElement): string {
  const text = variant.querySelector(".reply-text");
  return Array.from(text?.childNodes ?? [], (node) => {
    const name = node instanceof HTMLElement ? node.dataset["variable"] : undefined;
    return name === undefined ? (node.textContent ?? "") : `{${name}}`;
  }).join("");
}
