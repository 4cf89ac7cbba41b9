// Copies a reply from a list. Copying here skips the reply's page, so its limits come with the confirmation.
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
  button.addEventListener("click", () => {
    const { copy, done, failed, warning } = button.dataset;
    navigator.clipboard.writeText(copy ?? "").then(
      () => {
        const label = button.querySelector("[data-label]");
        if (label) label.textContent = done ?? "";
        button.classList.add("done");
        say(button, warning ?? "");
      },
      () => say(button, failed ?? ""),
    );
  });
}

/** A line under the button’s row, announced to screen readers. */
function say(button: HTMLButtonElement, text: string): void {
  const row = button.closest("li, .copy-text");
  if (!row) return;
  const line = row.querySelector("[role=status]") ?? row.appendChild(document.createElement("p"));
  line.setAttribute("role", "status");
  line.className = "small";
  line.textContent = text;
}
