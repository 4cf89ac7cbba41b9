// Three questions, one answer. The page holds every combination as a table, and the script only looks it up.
// The choice is in the address, so that it can be sent to a colleague.
const form = document.querySelector<HTMLFormElement>("#may-i");
const answers = document.querySelector<HTMLElement>(".answers");
const cells = document.querySelectorAll<HTMLAnchorElement>(".combinations a");
const names = ["activity", "data", "ai"] as const;

if (form && answers) {
  form.hidden = false;
  form.after(answers);
  const heading = answers.querySelector<HTMLElement>("[data-one]");
  if (heading) heading.textContent = heading.dataset["one"] ?? "";

  const asked = new URL(location.href).searchParams;
  choose(
    form,
    Array.from(names, (name) => asked.get(name) ?? ""),
  );
  show(form, answers);
  form.addEventListener("change", () => {
    const address = new URL(location.href);
    const chosen = new FormData(form);
    for (const name of names) if (chosen.has(name)) address.searchParams.set(name, String(chosen.get(name)));
    address.hash = "";
    history.replaceState(null, "", address);
    show(form, answers);
  });
  for (const cell of cells) {
    cell.addEventListener("click", (event) => {
      event.preventDefault();
      choose(form, combinationOf(cell));
      form.dispatchEvent(new Event("change"));
      document.querySelector<HTMLElement>(".answer:not([hidden])")?.focus();
    });
  }
}

/** Ticks the wanted answers; a word that no question has leaves it open. */
function choose(form: HTMLFormElement, wanted: readonly string[]): void {
  for (const [i, name] of names.entries()) {
    for (const radio of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) {
      radio.checked = radio.value === wanted[i];
    }
  }
}

function show(form: HTMLFormElement, answers: HTMLElement): void {
  const chosen = new FormData(form);
  const combination = names.map((name) => chosen.get(name) ?? "").join(" ");
  let answer = "";
  for (const cell of cells) {
    const isChosen = combinationOf(cell).join(" ") === combination;
    cell.toggleAttribute("aria-current", isChosen);
    if (isChosen) answer = cell.hash.slice(1);
  }
  for (const one of answers.querySelectorAll<HTMLElement>(".answer")) one.hidden = one.id !== answer;
  const choose = answers.querySelector<HTMLElement>("#choose");
  if (choose) choose.hidden = answer !== "";
}

/** What a cell of the table stands for: its table's work, its column's data and its row's AI level. */
function combinationOf(cell: HTMLElement): string[] {
  return Array.from(names, (name) => cell.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? "");
}
