/** Values in order, null for a missing period; or the first token that is none. */
export type ParsedSeries =
  | { readonly values: readonly (number | null)[] }
  | { readonly token: string; readonly problem: NotationProblem };

/** `decimal_point`: 0.9 should be 0,9. `too_long`: a repetition beyond what a test can need. `empty`: no value. */
export type NotationProblem = "not_a_value" | "decimal_point" | "too_long" | "empty";

/** More periods than any rule can need, and few enough that a slip of the key does no harm. */
const longest = 1040;

/**
 * Reads a series as rule tests write it: tokens between white space, with a decimal comma.
 *
 * `0,9` is a value and `_` a missing period. `_x3` is three of them. `0,9x3` is the value and 3 more like it;
 * `0,9+0,1x3` and `0,9-0,1x3` are the value and 3 more, each a step on. The counts are promtool's: n repetitions
 * make n + 1 values, but n gaps.
 *
 * @example parseSeries("1+2x3 _ 4"); // { values: [1, 3, 5, 7, null, 4] }
 */
export function parseSeries(text: string): ParsedSeries {
  const values: (number | null)[] = [];
  for (const token of text.split(/\s+/u).filter((part) => part !== "")) {
    const expanded = expand(token);
    if (typeof expanded === "string") return { token, problem: expanded };
    values.push(...expanded);
    if (values.length > longest) return { token, problem: "too_long" };
  }
  return values.length === 0 ? { token: "", problem: "empty" } : { values };
}

function expand(token: string): (number | null)[] | NotationProblem {
  const gaps = /^_(?:x(\d{1,5}))?$/u.exec(token);
  if (gaps) return repeat(Number(gaps[1] ?? 1), () => null);

  const number = String.raw`\d+(?:,\d+)?`;
  const found = new RegExp(`^([-−]?${number})(?:([-−+]${number})?x(\\d{1,5}))?$`, "u").exec(token);
  if (!found) return /^[-−+\d.,x]*\d\.\d/u.test(token) ? "decimal_point" : "not_a_value";
  const [, start = "", step = "0", times = "0"] = found;
  // In whole units of the last decimal: 0,9 and five steps of 0,02 are 1, not 0.9999999999999999.
  const decimals = Math.max(decimalsOf(start), decimalsOf(step));
  const [first, each] = [wholeUnits(start, decimals), wholeUnits(step, decimals)];
  return repeat(Number(times) + 1, (i) => (first + i * each) / 10 ** decimals);
}

function repeat(times: number, value: (i: number) => number | null): (number | null)[] | "too_long" {
  return times > longest ? "too_long" : Array.from({ length: times }, (_, i) => value(i));
}

function decimalsOf(number: string): number {
  return number.split(",")[1]?.length ?? 0;
}

function wholeUnits(number: string, decimals: number): number {
  return Math.round(Number(number.replace("−", "-").replace(",", ".")) * 10 ** decimals);
}
