// Shows only the rules for one kind of work. The choice is in the address, so that it can be sent to a colleague.
const filter = document.querySelector<HTMLElement>("#rule-filter");
const select = filter?.querySelector("select");
if (filter && select) {
  filter.hidden = false;
  const wanted = new URL(location.href).searchParams.get("activity") ?? "";
  if (Array.from(select.options, ({ value }) => value).includes(wanted)) select.value = wanted;
  select.addEventListener("change", () => {
    const address = new URL(location.href);
    if (select.value) address.searchParams.set("activity", select.value);
    else address.searchParams.delete("activity");
    history.replaceState(null, "", address);
    apply(select.value);
  });
  apply(select.value);
}

function apply(activity: string): void {
  for (const rule of document.querySelectorAll<HTMLElement>(".rule")) {
    rule.hidden = activity !== "" && !(rule.dataset["activities"] ?? "").split(" ").includes(activity);
  }
}
