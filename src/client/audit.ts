// One day, one answer. The history is fetched once, when a day is first asked for, and every day is looked up in it.
// The day is in the address, so that it can be sent to a colleague.
import {
  onDay,
  type AuditDecision,
  type AuditPageFile,
  type AuditWords,
  type OnDay,
} from "../audit/on-day.ts";
import { day as dayText } from "../lib/day-text.ts";
import { value, type ValueStyle } from "../lib/number-text.ts";
import { element } from "./element.ts";

const language = document.documentElement.lang === "en" ? "en" : "sv";
const form = document.querySelector<HTMLFormElement>("[data-audit]");
const field = document.querySelector<HTMLInputElement>("#day");
/** What this page says; a page in a language comes with its words. */
const wordsOf = ({ words }: AuditPageFile): AuditWords => words[language] ?? words.sv;
let fetched: Promise<AuditPageFile> | undefined;
const find = (name: string) => document.querySelector<HTMLElement>(name);

if (form && field) {
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(field.value, true);
  });
  for (const cell of document.querySelectorAll("[data-day]")) {
    const day = cell.textContent.trim();
    cell.replaceChildren(element("a", { href: `?day=${day}` }, day));
  }
  const asked = new URL(location.href).searchParams.get("day");
  if (asked !== null && /^\d{4}-\d\d-\d\d$/.test(asked)) {
    field.value = asked;
    ask(asked, false);
  }
}

async function ask(day: string, note: boolean): Promise<void> {
  const status = form?.querySelector("[role=status]");
  fetched ??= fetch("/audit.json").then((response) => {
    if (!response.ok) throw new Error(response.statusText);
    return response.json();
  });
  try {
    show(await fetched, day);
    if (status) status.textContent = "";
  } catch {
    fetched = undefined;
    if (status) status.textContent = form?.dataset["audit"] ?? "";
    return;
  }
  if (!note) return;
  const address = new URL(location.href);
  address.searchParams.set("day", day);
  history.replaceState(null, "", address);
  find("#answer")?.focus();
}

function show(file: AuditPageFile, day: string): void {
  const { texts } = wordsOf(file);
  const answer = onDay(file, day);
  set("#answer", `${texts["answer"]} ${dayText(day, language)}`);
  const note = noteOf(file, answer);
  set("[data-note]", note);
  find("[data-note]")?.toggleAttribute("hidden", note === "");
  find("[data-in-force]")?.replaceChildren(...typesOf(file, answer));
  showDecision(file, answer);
}

function noteOf(file: AuditPageFile, answer: OnDay): string {
  const { first, asOf, decidedSince } = file;
  const { texts } = wordsOf(file);
  const { knowledge, decision, records, day } = answer;
  if (knowledge === "before_first") return `${texts["beforeFirst"]} ${first}.`;
  if (knowledge === "cut") return `${texts["cut"]} ${first}.`;
  if (knowledge === "future") return `${texts["future"]} ${asOf}.`;
  if (knowledge === "no_history") return texts["noHistory"] ?? "";
  const isCut = decidedSince !== null && day < decidedSince;
  return [records.length === 0 && texts["nothing"], !decision && texts[isCut ? "noDecision" : "noRules"]]
    .filter(Boolean)
    .join(" ");
}

/** The records in force, type by type. */
function typesOf(file: AuditPageFile, { records }: OnDay): Node[] {
  const { types, pages } = wordsOf(file);
  const byType = Map.groupBy(records, ({ type }) => type);
  return Object.entries(types).flatMap(([type, label]) => {
    const ofType = byType.get(type);
    if (!ofType) return [];
    const rows = ofType.map((record) => {
      const { id, gone, stretch } = record;
      const title = stretch.title[language] ?? stretch.title.sv;
      const name = gone
        ? element("strong", {}, title)
        : element("a", { href: `${pages[type]}${id}/` }, title);
      return element(
        "li",
        {},
        element("div", { class: "what" }, name, element("p", {}, factsOf(file, record))),
      );
    });
    return element(
      "details",
      { class: "type" },
      element("summary", {}, `${label} · ${ofType.length}`),
      element("ul", { class: "list quiet" }, ...rows),
    );
  });
}

function factsOf(file: AuditPageFile, { id, stretch }: OnDay["records"][number]): string {
  const { texts, roles } = wordsOf(file);
  const { version, from, commit, blob, approvals } = stretch;
  const by = approvals.map(({ role, at, level }) => `${roles[role] ?? role} ${at} (${texts[level]})`);
  return [
    version === undefined ? id : `${id} ${texts["version"]} ${version}`,
    `${texts["since"]} ${from}`,
    ...(by.length > 0 ? [`${texts["approvedBy"]} ${by.join(", ")}`] : []),
    `${texts["changeIn"]} ${file.commits[commit]?.id}, blob ${blob}`,
  ].join(" · ");
}

function showDecision(file: AuditPageFile, { day, decision }: OnDay): void {
  const slip = find("[data-slip]");
  slip?.toggleAttribute("hidden", !decision);
  if (!slip || !decision) return;
  set("[data-slip-day]", day);
  const marks = document.querySelector<HTMLTemplateElement>("#marks")?.content;
  const mark = marks?.querySelector(`[data-decision="${CSS.escape(decision.decision)}"]`)?.cloneNode(true);
  find("[data-mark]")?.replaceChildren(mark ?? decision.decision);
  const { headline, sentence } = decision;
  set("[data-why]", `${headline[language] ?? headline.sv}. ${sentence[language] ?? sentence.sv}`);
  slip.querySelector(".lines")?.replaceChildren(...rowsOf(file, decision));
}

function rowsOf({ kpis, commits }: AuditPageFile, { rows }: AuditDecision): Node[] {
  return rows.map(({ kpi, period, value: amount, place, commit }) => {
    const known = kpis[kpi];
    const name = known ? (known.title[language] ?? known.title.sv) : kpi;
    const figure = known ? value(amount, known as ValueStyle, language) : String(amount);
    return element(
      "div",
      { class: "line" },
      element("dt", {}, `${name} ${period}`),
      element("dd", {}, figure),
      element("dd", { class: "why" }, `${place} @ ${commits[commit]?.id}`),
    );
  });
}

function set(name: string, text: string): void {
  const found = find(name);
  if (found) found.textContent = text;
}
