import type { AnswerRecord, AuditAnswer } from "../audit/answer.ts";
import type { DecisionOn } from "../audit/decision-on.ts";
import { contentTypes, typeNames, type TypeName } from "../content-types/index.ts";
import { logText } from "../lib/log-text.ts";
import { exactly, value } from "../lib/number-text.ts";
import { capital } from "./context.ts";
import { decisionWords } from "./decision-words.ts";
import { day as dayText } from "./format.ts";
import { inLanguage, type Bilingual, type Language } from "./language.ts";
import { auditWords, standingWords } from "./words/audit.ts";

/**
 * An answer as a memo: plain text that can be pasted where it is needed, with every place it rests on.
 *
 * @param decision The decision as the engine gave it, for its sentences.
 * @param asked One record, as `rules/r05`: then it is told of also when it was not in force.
 */
export function auditText(
  answer: AuditAnswer,
  decision: DecisionOn | undefined,
  asked: string | undefined,
  language: Language,
): string {
  const say = (text: Bilingual) => inLanguage(text, language);
  const { day, knowledge } = answer;
  const title = `${say(auditWords.whatOn)} ${dayText(day, language)}?`;
  const parts = [
    [title, "=".repeat(title.length)],
    groundLines(answer, say),
    ...(knowledge === "known" || knowledge === "today"
      ? [
          ...(asked === undefined ? [] : [oneLines(answer, asked, language)]),
          decisionLines(answer, decision, language),
          ...(asked === undefined ? [allLines(answer, language)] : []),
          [say(auditWords.how)],
        ]
      : []),
  ];
  const memo = parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return logText(`${memo.join("\n\n")}\n`);
}

type Say = (text: Bilingual) => string;

/** What the answer was read from, or why there is none. */
function groundLines({ knowledge, repository, through, day }: AuditAnswer, say: Say): string[] {
  const { head, first } = repository;
  switch (knowledge) {
    case "no_history":
      return [say(auditWords.noHistory)];
    case "before_first":
      return [`${say(auditWords.beforeFirst)} ${first}.`];
    case "cut":
      return [`${say(auditWords.cut)} ${first}.`];
    case "future":
      return [say(auditWords.notYet)];
    default:
      return [
        `${say(auditWords.readFrom)} ${head}.`,
        `${say(auditWords.through)} ${through ? `${through.day}, ${through.id.slice(0, 10)}: ${through.subject}` : day}`,
        ...(knowledge === "today" ? [say(auditWords.notOver)] : []),
      ];
  }
}

function decisionLines({ decision }: AuditAnswer, on: DecisionOn | undefined, language: Language): string[] {
  const say = (text: Bilingual) => inLanguage(text, language);
  if (!decision || !on) return [`${say(auditWords.decision)}: ${say(auditWords.noRules)}`];
  const { headline, sentence } = decisionWords(on);
  const { rule, rows } = decision;
  return [
    `${say(auditWords.decision)}: ${say(headline)}`,
    `  ${say(sentence)}`,
    ...(rule ? [`  ${say(auditWords.rule)}: ${rule.path} @ ${rule.commit.slice(0, 10)}`] : []),
    ...(rows.length > 0 ? [`  ${say(auditWords.restsOn)}:`] : []),
    ...rows.map(({ kpi, period, value: amount, file, line, commit }) => {
      const known = on.catalogue.kpis.get(kpi)?.data;
      const name = known ? say(known.short_title ?? known.title) : kpi;
      const figure = known ? value(amount, exactly(amount, known), language) : String(amount);
      return `    ${name} ${period}: ${figure}  ${file}:${line} @ ${commit.slice(0, 10)}`;
    }),
  ];
}

/** Every record in force, type by type; of the others how many. */
function allLines({ records }: AuditAnswer, language: Language): string[] {
  const say = (text: Bilingual) => inLanguage(text, language);
  const inForce = records.filter(({ standing }) => standing === "in_force");
  const byType = Map.groupBy(inForce, ({ type }) => type);
  const others = Map.groupBy(
    records.filter(({ standing }) => standing !== "in_force"),
    ({ standing }) => standing,
  );
  return [
    ...(inForce.length === 0 ? [say(auditWords.nothing)] : [`${say(auditWords.inForce)}: ${inForce.length}`]),
    ...typeNames.flatMap((name) => {
      const some = byType.get(name);
      return some
        ? [typeLine(name, some.length, language), ...some.flatMap((one) => recordLines(one, language))]
        : [];
    }),
    ...Array.from(others, ([standing, some]) => `${capital(say(standingWords[standing]))}: ${some.length}`),
  ];
}

const typeLine = (name: TypeName, size: number, language: Language): string =>
  `  ${capital(contentTypes[name].label[language])} (${size})`;

function oneLines({ records }: AuditAnswer, asked: string, language: Language): string[] {
  const [record] = records;
  const say = (text: Bilingual) => inLanguage(text, language);
  if (!record) return [`${asked}: ${say(auditWords.noRecord)}`];
  const { standing, status, effective_date: effective, last_day: lastDay } = record;
  return [
    `${asked}: ${say(standingWords[standing])}${standing === "status" ? ` (${status})` : ""}`,
    ...recordLines(record, language),
    ...(effective === null ? [] : [`      ${say(auditWords.appliesFrom)} ${effective}`]),
    ...(lastDay === null ? [] : [`      ${say(auditWords.appliesTo)} ${lastDay}`]),
  ];
}

function recordLines(
  { type, id, title, version, commit, files, approvals }: AnswerRecord,
  language: Language,
): string[] {
  const say = (text: Bilingual) => inLanguage(text, language);
  const by = approvals.map(({ by, role, at, level }) => `${by}, ${role}, ${at} (${say(auditWords[level])})`);
  return [
    `    ${id}${version === null ? "" : `, ${say(auditWords.version)} ${version}`}: ${say(title)}`,
    ...(by.length > 0 ? [`      ${say(auditWords.approvedBy)} ${by.join("; ")}`] : []),
    ...(by.length === 0 && isApproved(type) ? [`      ${say(auditWords.nobody)}`] : []),
    `      ${say(auditWords.changeIn)} ${commit.id.slice(0, 10)} ${commit.day}: ${commit.subject}`,
    ...files.map(({ path, blob }) => `      ${path} (blob ${blob.slice(0, 10)})`),
  ];
}

/** Whether records of a type name their approvers at all. */
const isApproved = (type: string): boolean =>
  typeNames.some((name) => name === type && "approvals" in contentTypes[name].schema.shape);
