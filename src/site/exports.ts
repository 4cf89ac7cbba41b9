import { chatwootCannedResponses } from "../exports/chatwoot.ts";
import { repliesCsv } from "../exports/csv.ts";
import { espansoMatches } from "../exports/espanso.ts";
import type { ExportWords } from "../exports/export-words.ts";
import { repliesJson } from "../exports/json.ts";
import { repliesOf, type Reply } from "../exports/reply.ts";
import { zendeskMacros } from "../exports/zendesk.ts";
import { languagesOf, type Language } from "./language.ts";
import type { Portal } from "./portal.ts";
import { wordsIn } from "./words.ts";

/** A file with replies for a tool, below `/exports/`. */
export interface ExportFile {
  /** Without ending. */
  readonly name: string;
  readonly text: string;
}

export type ExportFiles = Readonly<Record<"yml" | "json" | "csv", readonly ExportFile[]>>;

/** Every file by its ending, from the replies that may be sent on the portal's day. */
export function exportFilesOf({ catalogue, asOf }: Pick<Portal, "catalogue" | "asOf">): ExportFiles {
  const replies = repliesOf(catalogue, asOf);
  const inEach = (
    name: string,
    print: (some: readonly Reply[], words: ExportWords) => string,
  ): ExportFile[] =>
    languagesOf(catalogue).map((language) => ({
      name: `${name}-${language}`,
      text: print(
        replies.filter((reply) => reply.language === language),
        exportWords(language),
      ),
    }));
  return {
    yml: inEach("espanso", (some, words) => espansoMatches(some, asOf, words)),
    json: [
      ...inEach("chatwoot", (some) => printed(chatwootCannedResponses(some))),
      ...inEach("zendesk", (some, words) => printed(zendeskMacros(some, words))),
      { name: "replies", text: printed(repliesJson(replies, asOf)) },
    ],
    csv: inEach("replies", repliesCsv),
  };
}

const printed = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The interface's words that stand in a file. */
function exportWords(language: Language): ExportWords {
  const words = wordsIn[language];
  return {
    forms: { comment: words.kindComment, dm: words.kindDm, email: words.kindEmail },
    lengths: { short: words.exportsShort, long: words.exportsLong },
    example: words.example,
    optional: words.optional,
    validThrough: words.expires,
    about: (day) => `${words.exportsAbout} ${day}. ${words.exportsFetchAgain}`,
  };
}
