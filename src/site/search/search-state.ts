import type { Entry } from "../../catalogue/catalogue.ts";
import type { InBoth, SearchEntry } from "../../search/search-entry.ts";
import { claimMark } from "../claim-lines.ts";
import type { Context } from "../context.ts";
import { entryTitle } from "../entry-title.ts";
import type { Language } from "../language.ts";
import { fallenThrough, fallenToday } from "../relations/fallen-reason.ts";
import { statusMark } from "../status.ts";
import { templateLife } from "../template-life.ts";
import type { SearchedFields } from "./searched-fields.ts";

/** The portal in each language. */
export type Contexts = Readonly<Record<Language, Context>>;

/** States in which a record is not to be followed. */
const restingStates: ReadonlySet<string> = new Set([
  "draft",
  "in_review",
  "proposed",
  "suspended",
  "retired",
]);

export interface SearchState {
  readonly mark?: InBoth | undefined;
  readonly substitute?: SearchEntry["card"]["substitute"];
  readonly isReply?: true | undefined;
}

/** Whether it is in use today, and if not, why and what to use instead. */
export function searchState(contexts: Contexts, entry: Entry, language: Language): SearchState {
  const { portal } = contexts[language];
  const template = entry.type === "templates" ? portal.catalogue.templates.get(entry.id) : undefined;
  if (template) {
    const life = { sv: templateLife(contexts.sv, template), en: templateLife(contexts.en, template) };
    if (life.sv.usable) return { isReply: true };
    const id = template.data.suspended?.substitute ?? template.data.superseded_by;
    const other = id === undefined ? undefined : portal.catalogue.templates.get(id);
    return {
      mark: inBoth((one) => life[one].status.word),
      substitute: other && {
        address: `/templates/${other.id}/`,
        title: entryTitle(contexts[language], other),
      },
    };
  }
  const claim = entry.type === "claims" ? portal.catalogue.claims.get(entry.id) : undefined;
  if (claim) {
    const isOut = fallenToday(contexts[language], claim) !== undefined;
    return isOut ? { mark: inBoth((one) => claimMark(contexts[one], claim).word) } : {};
  }
  const { status } = entry.data as SearchedFields;
  const hasStatus = status !== undefined && restingStates.has(status);
  // In force by its own status, but something that it rests on is not.
  const hasFallen = !hasStatus && fallenThrough(contexts[language], entry) !== undefined;
  const shown = hasFallen ? "suspended" : (status ?? "draft");
  return hasStatus || hasFallen ? { mark: inBoth((one) => statusMark(contexts[one], shown).word) } : {};
}

/** A word in each language. */
export const inBoth = (word: (language: Language) => string): InBoth => ({ sv: word("sv"), en: word("en") });
