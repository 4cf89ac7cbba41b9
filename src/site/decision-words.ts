import type { DecisionOn } from "../audit/decision-on.ts";
import { list } from "../lib/list.ts";
import { noHistory } from "../provenance/history.ts";
import { createContext } from "./context.ts";
import { decisionHeadline, decisionSentence } from "./decision-sentence.ts";
import { noProof } from "./portal.ts";
import { inLanguage, type Bilingual, type Language } from "./language.ts";
import { auditWords } from "./words/audit.ts";

/** What was decided on a day, and why, in both languages. */
export interface DecisionWords {
  readonly headline: Bilingual;
  readonly sentence: Bilingual;
}

/** Words a decision of the past as pages word that of today: from the figures and rules as they stood then. */
export function decisionWords(decision: DecisionOn): DecisionWords {
  const [sv, en] = (["sv", "en"] as const).map((language) => wordsIn(decision, language));
  return {
    headline: { sv: sv?.headline ?? "", en: en?.headline },
    sentence: { sv: sv?.sentence ?? "", en: en?.sentence },
  };
}

function wordsIn({ catalogue, kpis, outcome, day, unreadable }: DecisionOn, language: Language) {
  if (!outcome || !kpis) {
    const files = list(unreadable, inLanguage({ sv: "och", en: "and" }, language));
    return {
      headline: inLanguage(auditWords.notCalculated, language),
      sentence: `${inLanguage(auditWords.notCalculatedWhy, language)} ${files || "–"}.`,
    };
  }
  const portal = {
    ...{ catalogue, kpis, decision: outcome, asOf: day, diagnostics: [], history: noHistory },
    ...{ approvals: new Map(), proof: noProof },
  };
  const context = createContext(portal, language);
  return { headline: decisionHeadline(context), sentence: decisionSentence(context) };
}
