import { changeWords } from "./words/change.ts";
import { approvalWords } from "./words/approvals.ts";
import { crisisWords } from "./words/crisis.ts";
import { exportsWords } from "./words/exports.ts";
import { claimWords } from "./words/claims.ts";
import { editWords } from "./words/edit.ts";
import { frameWords } from "./words/frame.ts";
import { kpiWords } from "./words/kpi.ts";
import { offlineWords } from "./words/offline.ts";
import { recordWords } from "./words/record.ts";
import { searchWordsList } from "./words/search.ts";
import { replyWords } from "./words/reply.ts";
import { reportWords } from "./words/report.ts";
import type { Language } from "./language.ts";

/** Every word of the interface, each in both languages side by side; the terms are those of the glossary. */
const words = {
  ...approvalWords,
  ...claimWords,
  ...frameWords,
  ...editWords,
  ...recordWords,
  ...kpiWords,
  ...reportWords,
  ...replyWords,
  ...searchWordsList,
  ...exportsWords,
  ...offlineWords,
  ...crisisWords,
  ...changeWords,
};

export type WordKey = keyof typeof words;
export type Words = Readonly<Record<WordKey, string>>;

const inOne = (language: Language): Words =>
  Object.freeze(
    Object.fromEntries(Object.entries(words).map(([key, both]) => [key, both[language]])),
  ) as Words;

/** The interface's words in each language. */
export const wordsIn: Readonly<Record<Language, Words>> = { sv: inOne("sv"), en: inOne("en") };
