import type { Entry } from "../catalogue/catalogue.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import { replyParts } from "../lib/reply-text.ts";
import type { Context } from "./context.ts";
import { languages, languagesOf, type Language } from "./language.ts";

type Template = Entry<"templates">["data"];
type Kind = Template["variants"][number]["kind"];
type Length = NonNullable<Template["variants"][number]["length"]>;

/** One text of a reply in one language. */
export interface VariantView {
  readonly language: Language;
  readonly kind: Kind;
  /** Only where the form of reply has a short text and a long one. */
  readonly length?: Length | undefined;
  /** The text as it is shown, fields marked; not a space more, since it is copied as it stands. */
  readonly html: string;
  readonly body: string;
  readonly channels: readonly ChannelView[];
}

export interface ChannelView {
  readonly id: string;
  readonly name: string;
  readonly limit?: { readonly max: number; readonly countedIn: "characters" | "bytes" } | undefined;
}

/** What there is to choose from, each once. */
export interface VariantChoices {
  readonly languages: readonly Language[];
  readonly kinds: readonly Choice<Kind>[];
  /** Empty where no form has more than one length. */
  readonly lengths: readonly Choice<Length>[];
  /** The forms in which there is a length to choose. */
  readonly kindsWithLengths: readonly Kind[];
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** A text per language, form and length; a translation that is missing is not offered at all. */
export function variantViews(context: Context, { variants, variables }: Template): VariantView[] {
  const prompts = new Map(variables.map(({ name, prompt }) => [name, context.say(prompt)]));
  return variants.flatMap(({ kind, length, channels, body }) => {
    const isOnly = variants.every((other) => other.kind !== kind || other.length === length);
    return languagesOf(context.portal.catalogue).flatMap((language) => {
      const text = body[language];
      if (text === undefined) return [];
      return [
        {
          language,
          kind,
          length: isOnly ? undefined : length,
          html: replyHtml(text, prompts),
          body: text,
          channels: channelViews(context, channels),
        },
      ];
    });
  });
}

export function variantChoices({ words }: Context, variants: readonly VariantView[]): VariantChoices {
  const kinds = [...new Set(variants.map(({ kind }) => kind))];
  const kindsWithLengths = kinds.filter(
    (kind) =>
      new Set(variants.flatMap((variant) => (variant.kind === kind ? [variant.length] : []))).size > 1,
  );
  const kindWords = { comment: words.kindComment, dm: words.kindDm, email: words.kindEmail };
  return {
    languages: languages.filter((one) => variants.some(({ language }) => language === one)),
    kinds: kinds.map((value) => ({ value, label: kindWords[value] })),
    lengths:
      kindsWithLengths.length === 0
        ? []
        : [
            { value: "short", label: words.shortText },
            { value: "long", label: words.longText },
          ],
    kindsWithLengths,
  };
}

function channelViews({ portal, language }: Context, ids: readonly string[]): ChannelView[] {
  return ids.flatMap((id) => {
    const channel = portal.catalogue.channels.get(id)?.data;
    if (!channel) return [];
    const { name, name_en, max_length: max, counted_in: countedIn } = channel;
    return [
      {
        id,
        name: language === "en" ? (name_en ?? name) : name,
        limit: max === undefined ? undefined : { max, countedIn },
      },
    ];
  });
}

/** White space in a reply is part of it, so its markup is written here and not in a component. */
function replyHtml(body: string, prompts: ReadonlyMap<string, string>): string {
  return replyParts(body)
    .map((part) => {
      if ("text" in part) return escapeHtml(part.text);
      const name = escapeHtml(part.variable);
      return `<mark class="gap" data-variable="${name}">${escapeHtml(prompts.get(part.variable) ?? part.variable)}</mark>`;
    })
    .join("");
}
