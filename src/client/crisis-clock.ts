// Counts down to the next statement. The clock is in the address, so that a link sent in a chat shows the same one.
import {
  clockText,
  latestMoment,
  nextStatement,
  readMoment,
  writeMoment,
  type Alarm,
} from "../lib/crisis-clock.ts";
import { minutesText } from "../lib/minutes-text.ts";
import { keep, kept } from "./storage.ts";

/** Minutes left at which it is said aloud; a text that changed each minute would drown everything else. */
const saidAt = [0, 5, 15, 30, 60];

const place = "kvitto.crisis";
const names = ["start", "sev", "out", "done"];

const form = document.querySelector<HTMLFormElement>("#crisis-clock");
if (form) startClock(form);

function startClock(form: HTMLFormElement): void {
  const language = document.documentElement.lang === "en" ? "en" : "sv";
  const part = (name: string) => form.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const put = (name: string, text: string) => {
    const element = part(name);
    if (element && element.textContent !== text) element.textContent = text;
  };
  const time = form.querySelector<HTMLInputElement>("input[type=time]");
  const radios = Array.from(form.querySelectorAll<HTMLInputElement>("input[name=sev]"));
  const ticks = Array.from(document.querySelectorAll<HTMLInputElement>("input[name=done]"));
  let start: number | undefined;
  let out: number | undefined;
  let said = "";

  const alarm = (): Alarm | undefined => {
    const { first, every } = radios.find(({ checked }) => checked)?.dataset ?? {};
    return start === undefined
      ? undefined
      : { start, out, firstWithin: Number(first), updateEvery: Number(every) };
  };

  const show = () => {
    const now = Date.now();
    const current = alarm();
    part("face")?.toggleAttribute("hidden", current === undefined);
    part("now")?.toggleAttribute("hidden", current !== undefined);
    for (const step of document.querySelectorAll<HTMLElement>("[data-within]")) {
      const due = (start ?? 0) + Number(step.dataset["within"]) * 60_000;
      step.textContent = start === undefined ? "" : clockText(due, now, language);
    }
    if (!current) return;
    const { due, after, minutes, state } = nextStatement(current, now);
    const { first, update, left, over } = form.dataset;
    const what = (out === undefined ? first : update) ?? "";
    const much = `${minutesText(minutes, language)} ${state === "late" ? over : left}`;
    put("what", what);
    put("due", clockText(due, now, language));
    put("start", clockText(current.start, now, language));
    put("after", clockText(after, now, language));
    for (const mark of form.querySelectorAll<HTMLElement>("[data-state]")) {
      mark.hidden = mark.dataset["state"] !== state;
      const text = mark.querySelector("span");
      if (text && text.textContent !== much) text.textContent = much;
    }
    const threshold = `${due} ${state === "late" ? "late" : saidAt.find((at) => minutes <= at)}`;
    if (threshold === said) return;
    said = threshold;
    put("said", `${what} ${clockText(due, now, language)}. ${much}.`);
  };

  /** Keeps the clock for this visit, and in the address so that it can be shared. Ticks are the reader's own. */
  const save = () => {
    const sev = radios.find(({ checked }) => checked)?.value ?? "";
    const done = ticks.flatMap(({ checked, value }) => (checked ? [value] : [])).join(" ");
    const state: Record<string, string> = { done };
    if (start !== undefined) Object.assign(state, { start: writeMoment(start), sev });
    if (out !== undefined) state["out"] = writeMoment(out);
    keep("sessionStorage", place, JSON.stringify(state));

    const address = new URL(location.href);
    for (const name of names) address.searchParams.delete(name);
    for (const name of ["start", "sev", "out"]) {
      const value = state[name];
      if (value !== undefined) address.searchParams.set(name, value);
    }
    history.replaceState(null, "", address);
    const link = part("link");
    if (link) link.dataset["copy"] = address.href;
    show();
  };

  const load = () => {
    const before = JSON.parse(kept("sessionStorage", place) ?? "{}") as Partial<Record<string, string>>;
    const { searchParams } = new URL(location.href);
    const shared = readMoment(searchParams.get("start")) !== undefined;
    const read = (name: string) => (shared ? searchParams.get(name) : before[name]);
    start = readMoment(read("start"));
    out = readMoment(read("out"));
    for (const radio of radios) if (radio.value === read("sev")) radio.checked = true;
    const done = new Set(before["done"]?.split(" "));
    for (const tick of ticks) tick.checked = done.has(tick.value);
  };

  const begin = (moment: number | undefined) => {
    [start, out] = [moment, undefined];
    save();
  };
  part("now")?.addEventListener("click", () => {
    if (time) time.value = "";
    begin(Date.now());
    part("face")?.focus(); // The button has gone, and the focus with it.
  });
  time?.addEventListener("change", () => {
    const moment = latestMoment(time.value, Date.now());
    if (moment !== undefined) begin(moment);
  });
  for (const radio of radios) radio.addEventListener("change", save);
  for (const tick of ticks) tick.addEventListener("change", save);
  part("out")?.addEventListener("click", () => {
    out = Date.now();
    save();
  });
  part("reset")?.addEventListener("click", () => {
    if (!confirm(form.dataset["ask"])) return;
    for (const tick of ticks) tick.checked = false;
    form.reset();
    begin(undefined);
    said = "";
    part("now")?.focus();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  load();
  save();
  setInterval(show, 5000);
}
