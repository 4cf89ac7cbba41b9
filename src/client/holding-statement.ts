// Fills in a first statement and copies exactly what is shown. Every field is required, and the browser says so.
for (const form of document.querySelectorAll<HTMLFormElement>(".holding")) {
  const text = form.querySelector<HTMLElement>(".reply-text");
  const button = form.querySelector<HTMLButtonElement>("button");
  const label = button?.querySelector("span");
  const status = form.querySelector<HTMLElement>("[role=status]");
  const prompts = new Map(marksIn(form).map((mark) => [mark, mark.textContent]));

  const setDone = (done: boolean, said: string | undefined) => {
    button?.classList.toggle("done", done);
    if (label) label.textContent = button?.dataset[done ? "done" : "idle"] ?? "";
    if (status) status.textContent = said ?? "";
  };

  form.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const value = target.value.trim();
    for (const mark of marksIn(form)) {
      if (mark.dataset["variable"] !== target.dataset["field"]) continue;
      mark.classList.toggle("gap", value === "");
      mark.textContent = value || (prompts.get(mark) ?? "");
    }
    setDone(false, "");
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    navigator.clipboard.writeText(text?.textContent ?? "").then(
      () => setDone(true, status?.dataset["said"]),
      () => setDone(false, form.dataset["failed"]),
    );
  });
}

function marksIn(form: HTMLFormElement): HTMLElement[] {
  return Array.from(form.querySelectorAll<HTMLElement>("mark[data-variable]"));
}
