import type { DataOf } from "../content-types/index.ts";

export const languages = ["sv", "en"] as const;

type Variant = DataOf<"templates">["variants"][number];

/** Which of a template's texts it is. */
export interface ReplyForm extends Readonly<Pick<Variant, "kind" | "length">> {
  readonly language: (typeof languages)[number];
}
