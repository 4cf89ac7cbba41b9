import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { languagesOf } from "../content-types/languages.ts";
import { replyParts } from "../lib/reply-text.ts";
import { isUsable, lastDayOf } from "../graph/usability.ts";
import { replyCodes } from "./reply-codes.ts";
import type { ReplyForm } from "./reply-form.ts";

type Template = Entry<"templates">["data"];

/** One text that may be sent, with all that a tool can show beside it. */
export interface Reply extends ReplyForm {
  /** What staff type; unique in both languages together. */
  readonly code: string;
  /** What the case is tagged with. */
  readonly shortCode: string;
  readonly template: string;
  readonly version: number;
  readonly title: string;
  readonly intent: Template["intent"];
  /** Ids of channels. */
  readonly channels: readonly string[];
  /** Plain text; `{name}` is a field. */
  readonly text: string;
  /** The fields of this text, in the order in which they first stand there. */
  readonly fields: readonly ReplyField[];
  /** How customers put the question, and other words to find it by. */
  readonly terms: readonly string[];
  readonly doNotUseWhen: string;
  /** ISO date: the last day, the template's own or that of something that it rests on. */
  readonly expires: string;
}

export interface ReplyField {
  readonly name: string;
  readonly prompt: string;
  readonly example: string;
  readonly required: boolean;
}

/**
 * Every text that may be sent on a day, by template, language and form. Drafts and what is suspended, expired, retired,
 * not in force yet or rests on something that is out of force are left out, and so is a language that has no text, or
 * that the portal does not have.
 *
 * @param asOf ISO date.
 */
export function repliesOf(catalogue: Catalogue, asOf: string): Reply[] {
  const entries = [...catalogue.templates.values()];
  const languages = languagesOf(catalogue);
  const codeOf = replyCodes(entries.map(({ id, data }) => ({ id, ...data })));
  return entries
    .filter((entry) => isUsable(catalogue, entry, asOf))
    .flatMap((entry) => {
      const { id, data } = entry;
      const expires = lastDayOf(catalogue, entry);
      return languages.flatMap((language) =>
        data.variants.flatMap((variant, i) => {
          const text = variant.body[language];
          if (text === undefined) return [];
          const { kind, length, channels } = variant;
          return [
            {
              code: codeOf(id, i, language),
              ...aboutTemplate(id, data, language),
              expires,
              language,
              kind,
              length,
              channels,
              text,
              fields: fieldsOf(text, data, language),
            },
          ];
        }),
      );
    });
}

function aboutTemplate(id: string, data: Template, language: Reply["language"]) {
  return {
    template: id,
    shortCode: data.short_code,
    version: data.version,
    title: data.title[language] ?? data.title.sv,
    intent: data.intent,
    terms: [...(data.asked_as[language] ?? []), ...(data.tags ?? [])],
    doNotUseWhen: data.do_not_use_when[language] ?? data.do_not_use_when.sv,
  };
}

function fieldsOf(text: string, { variables }: Template, language: Reply["language"]): ReplyField[] {
  const names = replyParts(text).flatMap((part) => ("variable" in part ? [part.variable] : []));
  return [...new Set(names)].flatMap((name) => {
    const declared = variables.find((variable) => variable.name === name);
    if (!declared) return [];
    const { prompt, example, required } = declared;
    return [
      {
        name,
        prompt: prompt[language] ?? prompt.sv,
        example: example[language] ?? example.sv,
        required,
      },
    ];
  });
}
