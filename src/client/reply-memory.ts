import { keep, kept } from "./storage.ts";

/** What was chosen and filled in for one reply, offered again for the next until the tab is closed. */
export interface ReplyMemory {
  /** By what is chosen: `language`, `kind`, `length`, `channel`. */
  readonly choices: Readonly<Record<string, string>>;
  /** By the field's name, so that a case number carries over to the next reply. */
  readonly values: Readonly<Record<string, string>>;
}

const place = "kvitto.reply";

export function recallReply(): ReplyMemory {
  const nothing: ReplyMemory = { choices: {}, values: {} };
  const text = kept("sessionStorage", place);
  return text === undefined ? nothing : { ...nothing, ...(JSON.parse(text) as Partial<ReplyMemory>) };
}

/** Adds to what is remembered; a field that is empty now is forgotten. */
export function rememberReply({ choices, values }: ReplyMemory): void {
  const before = recallReply();
  const filled = Object.entries({ ...before.values, ...values }).filter(([, value]) => value !== "");
  store({ choices: { ...before.choices, ...choices }, values: Object.fromEntries(filled) });
}

/** Forgets every field, also those that this reply does not have: the next customer is another. */
export function forgetFields(): void {
  store({ ...recallReply(), values: {} });
}

const store = (memory: ReplyMemory): void => keep("sessionStorage", place, JSON.stringify(memory));
