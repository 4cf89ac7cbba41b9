import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { escapeComment } from "../../lib/escape-markdown.ts";
import { count } from "../../lib/list.ts";
import type { Language } from "../../site/language.ts";
import { day } from "../../site/format.ts";
import type { Meaning } from "../../diagnostics/formats/format.ts";
import type { ContentDiff } from "../content-diff.ts";
import { cancelledSection, decisionSections, waitingSection } from "./decision-sections.ts";
import { limitSections, rowSection, verdictSection } from "./figure-sections.ts";
import {
  affectedSection,
  dueSection,
  recordsSection,
  replySection,
  translationSection,
  voidedSection,
} from "./record-sections.ts";
import { joinSections, type Section } from "./section.ts";
import { sidesOf, type Sides } from "./side-contexts.ts";

/**
 * The report on a change as Markdown for a comment or a job summary, what matters most first and empty parts left out.
 * Everything that authors wrote is escaped. Never longer than a comment may be; what is left out is said.
 *
 * @param meanings What codes mean, by code: their titles stand in the report's language, before the English messages.
 */
export function writeMarkdown(
  diff: ContentDiff,
  language: Language,
  meanings: ReadonlyMap<string, Meaning> = new Map(),
): string {
  const sides = sidesOf(diff, language);
  const titleOf = (code: string) => meanings.get(code)?.title[language];
  const { words } = sides;
  const sections: Section[] = [
    ...problemSections(sides, titleOf),
    ...decisionSections(sides),
    ...limitSections(sides),
    verdictSection(sides),
    waitingSection(sides),
    rowSection(sides),
    cancelledSection(sides),
    replySection(sides),
    affectedSection(sides),
    voidedSection(sides),
    translationSection(sides),
    dueSection(sides),
    warningsSection(sides, titleOf),
    recordsSection(sides),
  ];
  const asOf = `${words.judged} ${day(diff.asOf, language)}.`;
  if (sections.every(({ items }) => items.length === 0)) return `${words.nothing} ${asOf}\n`;
  const head = `# ${words.title}\n\n${summary(sides)} ${asOf}\n`;
  return joinSections(head, sections, (what) => {
    const parts = what.map(([title, items]) => `${title} (${items})`);
    return `_${words.leftOut}: ${parts.join(", ")}. ${words.allInJson}_`;
  });
}

/** The whole in a sentence or two. */
function summary({ diff, after: { say } }: Sides): string {
  const { decisions, byLimit, findings, unreadable } = diff;
  const changes = decisions.rules.filter(({ decided }) => decided).length || (decisions.whole ? 1 : 0);
  const refused = findings.filter(({ severity }) => severity === "error").length;
  const parts = [
    ...(changes === 0
      ? byLimit.length === 0
        ? [noDecision(unreadable.length === 0)]
        : []
      : [changed(changes)]),
    ...(byLimit.length === 0 ? [] : [changedByLimit(byLimit.length)]),
    ...(refused === 0
      ? []
      : [
          {
            sv: `**✗ Ändringen stoppas av ${count(refused, "fel", "fel")}.**`,
            en: `**✗ The change is refused for ${count(refused, "error")}.**`,
          },
        ]),
    ...(unreadable.length === 0
      ? []
      : [{ sv: "**✗ Allt kan inte läsas.**", en: "**✗ Not everything can be read.**" }]),
  ];
  return parts.map(say).join(" ");
}

/** Of what nobody can read nothing is promised. */
const noDecision = (isAllRead: boolean) =>
  isAllRead
    ? { sv: "Inget beslut ändras.", en: "No decision changes." }
    : { sv: "Inget beslut ändras i det som kan läsas.", en: "No decision changes in what can be read." };

const changed = (decisions: number) => ({
  sv: `**${decisions} beslut ändras.**`,
  en: `**${count(decisions, "decision")} ${decisions === 1 ? "changes" : "change"}.**`,
});

const changedByLimit = (decisions: number) => ({
  sv: `**${decisions} beslut blir ett annat för att en gräns har flyttats.**`,
  en: `**${count(decisions, "decision")} ${decisions === 1 ? "is" : "are"} another because a limit has moved.**`,
});

type TitleOf = (code: string) => string | undefined;

function problemSections({ diff, words }: Sides, titleOf: TitleOf): Section[] {
  const refusing = diff.findings.filter(({ severity }) => severity === "error");
  return [
    {
      title: words.unreadableTitle,
      lead: words.unreadableLead,
      items: diff.unreadable.map(
        ({ side, problem }) =>
          `${problemItem(problem, titleOf)} (${side === "before" ? words.beforeSide : words.afterSide})`,
      ),
      form: "list",
    },
    { title: words.refusedTitle, items: refusing.map((one) => findingItem(one, titleOf)), form: "list" },
  ];
}

const warningsSection = ({ diff, words }: Sides, titleOf: TitleOf): Section => ({
  title: words.warningsTitle,
  items: diff.findings
    .filter(({ severity }) => severity === "warning")
    .map((one) => findingItem(one, titleOf)),
  form: "list",
});

const findingItem = (problem: Diagnostic, titleOf: TitleOf): string =>
  `${problemItem(problem, titleOf)}${problem.hint === undefined ? "" : `\n  - ${escapeComment(problem.hint)}`}`;

/** Messages are in English, as everywhere; each code has a page in both languages. */
function problemItem({ code, at, message }: Diagnostic, titleOf: TitleOf): string {
  const title = titleOf(code);
  const named = title === undefined ? `${code}:` : `**${escapeComment(title)}** (${code}):`;
  return `- ${named} ${escapeComment(message)} ${placeText(at)}`;
}

/** Files that nobody reads may have any name; only a plain one is safe as code. */
function placeText({ file, line, column }: Diagnostic["at"]): string {
  const text = `${file}:${line}:${column}`;
  return /^[\w./:-]+$/.test(text) ? `\`${text}\`` : escapeComment(text);
}
