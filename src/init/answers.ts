import type { Language } from "../content-types/languages.ts";

/** What a team says of itself before its portal begins. */
export interface Answers {
  readonly organisation: string;
  /** What both sites are written in, Swedish first. */
  readonly languages: readonly Language[];
  /** Of the public site. */
  readonly address: string;
  /** Where the public writes. */
  readonly contact: string;
  /** How soon the public gets an answer, in working days. */
  readonly answerDays: number;
  /** Day 1 of the programme, `YYYY-MM-DD`. */
  readonly start: string;
  /** Length of the programme in days. */
  readonly days: number;
  /** Ids of standard roles, at least two. */
  readonly roles: readonly string[];
  /** How a role is called at the host of the repository: `@org/{role}`. */
  readonly owners: string;
  /** The repository's own page, when the files have one. */
  readonly repository?: string | undefined;
}

/** Answers as they were given, before anybody has looked at them. */
export type Given = Readonly<Partial<Record<keyof Answers, string>>>;

/** A question in both languages, and how its answer is read. */
export interface Question<N extends keyof Answers = keyof Answers> {
  readonly name: N;
  /** The flag that answers it: `--answer-days`. */
  readonly flag: string;
  readonly ask: Record<Language, string>;
  /** What an empty answer means, from the answers before it. Undefined when there must be one. */
  readonly otherwise: (before: Partial<Answers>, today: string) => string | undefined;
  readonly read: (answer: string) => Answers[N] | Objection;
}

/** Why an answer cannot be taken: a sentence. */
export interface Objection {
  readonly because: Record<Language, string>;
}

export const isObjection = (answer: unknown): answer is Objection =>
  typeof answer === "object" && answer !== null && "because" in answer;
