import type { Context } from "./context.ts";
import type { Shown } from "./language.ts";
import type { Turn } from "./template-life.ts";
import type { TemplateView, VariableView } from "./template-view.ts";
import type { VariantView } from "./template-variants.ts";
import type { LinkView } from "./views.ts";

/** A first statement that may be sent today. */
export interface HoldingView {
  readonly id: string;
  /** The question that it answers; leads to its page, where its other forms and languages are. */
  readonly link: LinkView;
  readonly severities: string;
  readonly doNotUse: Shown;
  /** The shortest form in the page's language. */
  readonly text: VariantView | undefined;
  /**
   * What is filled in on the spot. Undefined where some field may stay empty: then the text is filled in on its own
   * page, so that what is copied is always what is shown.
   */
  readonly fields: readonly VariableView[] | undefined;
  /** When it stops being offered, also on a page that was made before. */
  readonly expiry: Turn | undefined;
}

export function holdingView(
  { words, href, language }: Context,
  template: TemplateView,
  severities: readonly string[],
): HoldingView {
  const { id, page, variants, variables, doNotUse, turns } = template;
  const text = variants.find((variant) => variant.language === language) ?? variants[0];
  const used = variables.filter(({ name }) => text?.body.includes(`{${name}}`));
  return {
    id,
    link: { text: page.title, href: href(page.address), lang: page.titleLang },
    severities: `${words.crisisMeantFor} ${severities.join(", ")}`,
    doNotUse,
    text,
    fields: used.every(({ required }) => required) ? used : undefined,
    expiry: turns?.expiry,
  };
}
