import type { DataOf } from "../content-types/index.ts";
import type { Language } from "../content-types/languages.ts";

type Variant = DataOf<"templates">["variants"][number];

/** Which of a template's texts it is. */
export interface ReplyForm extends Readonly<Pick<Variant, "kind" | "length">> {
  readonly language: Language;
}
