/**
 * A plain text, number or yes-or-no of YAML's core schema.
 *
 * @param text The whole of it, line breaks folded.
 * @returns Undefined for what may mean something else than it seems to, and for an empty value.
 */
export function plainScalar(text: string): string | number | boolean | undefined {
  if (!begins.test(text) || endsOrNests.test(text)) return undefined;
  const first = text.charCodeAt(0);
  if (first >= zero && first <= nine) return digitsFirst(text);
  if (text === "true" || text === "false") return text === "true";
  return word.test(text) ? undefined : text;
}

const zero = 48;
const nine = 57;

/** A letter, a digit, or a sign without a meaning in YAML. */
const begins = /^[A-Za-z0-9(/_$<]|^[^\u0000-\u00BF]/;
/** What ends a text or begins a field within it. */
const endsOrNests = /: |:$| #| $/;
const word = /^(?:null|true|false)$/i;

function digitsFirst(text: string): string | number | undefined {
  if (wholeNumber.test(text) || decimalNumber.test(text)) return Number(text);
  return numberLike.test(text) ? undefined : text;
}

const wholeNumber = /^(?:0|[1-9]\d{0,14})$/;
const decimalNumber = /^(?:0|[1-9]\d{0,8})\.\d{1,6}$/;
/** Written in a way that few people read as a number, such as `007`, `1e3` and `0x1f`: days and ids are not among them. */
const numberLike = /^(?:0[ox]|\d+\.?\d*(?:e[-+]?\d+)?$)/i;
