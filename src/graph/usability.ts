import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { fallenOn, lastDayInForce } from "./fallen.ts";

/**
 * Why a reply may or may not be sent on a day. `grounds`: something that it rests on is out of force; `fallenOn` says
 * what, and by which way.
 */
export type Usability = "usable" | "not_yet" | "expired" | "not_approved" | "grounds";

type Template = Entry<"templates">;

/**
 * Whether a reply may be sent on a day, and if not, why. Pages and exports ask here.
 *
 * @param day ISO date. The first and the last day are both days of use.
 */
export function usability(catalogue: Catalogue, template: Template, day: string): Usability {
  const { status, effective_date: from, expires: to } = template.data;
  if (status !== "approved") return "not_approved";
  if (day < from) return "not_yet";
  if (day > to) return "expired";
  return fallenOn(catalogue, template, day) ? "grounds" : "usable";
}

/** Whether a reply may be sent on a day. */
export const isUsable = (catalogue: Catalogue, template: Template, day: string): boolean =>
  usability(catalogue, template, day) === "usable";

/** Whether the short answer of a crisis question may be given on a day: it is approved, and all that it rests on holds. */
export const isAnswerUsable = (catalogue: Catalogue, answer: Entry<"faq">, day: string): boolean =>
  answer.data.status === "approved" && fallenOn(catalogue, answer, day) === undefined;

/** The last day on which a reply may be sent unless somebody renews it: its own, or that of something that it rests on. */
export const lastDayOf = (catalogue: Catalogue, template: Template): string =>
  lastDayInForce(catalogue, template) ?? template.data.expires;
