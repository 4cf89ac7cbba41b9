import { plainScalar } from "./plain-scalar.ts";

/**
 * A list or group of fields in brackets, on one line.
 *
 * @param text From the bracket to the end of the line.
 * @returns Undefined where it is not sure to be read as it looks.
 */
export function readFlow(text: string): object | undefined {
  const rest = { text, next: 0 };
  const value = readValue(rest, 0);
  return typeof value === "object" && value !== null && rest.next === text.length ? value : undefined;
}

interface Rest {
  readonly text: string;
  next: number;
}

const mostLevels = 8;
const token = /"([^"\\]*)"|([^\s,[\]{}"'#&*!|>%@`][^,[\]{}"#]*)/y;
const name = /([A-Za-z_][\w-]{0,99}): /y;
const reserved = /^(?:null|true|false|__proto__)$/i;

function readValue(rest: Rest, level: number): unknown {
  if (level > mostLevels) return undefined;
  const first = rest.text[rest.next];
  if (first === "[") return readList(rest, level);
  if (first === "{") return readFields(rest, level);
  const found = take(rest, token);
  if (!found) return undefined;
  const [, quoted, plain = ""] = found;
  if (quoted !== undefined) return quoted;
  return plainScalar(plain.replace(/ +$/, ""));
}

function readList(rest: Rest, level: number): unknown[] | undefined {
  const items: unknown[] = [];
  return readUntil(rest, "]", () => {
    const item = readValue(rest, level + 1);
    return item !== undefined && items.push(item) > 0;
  })
    ? items
    : undefined;
}

function readFields(rest: Rest, level: number): Record<string, unknown> | undefined {
  const fields: Record<string, unknown> = {};
  return readUntil(rest, "}", () => {
    const key = take(rest, name)?.[1];
    if (key === undefined || reserved.test(key) || Object.hasOwn(fields, key)) return false;
    const value = readValue(rest, level + 1);
    if (value === undefined) return false;
    fields[key] = value;
    return true;
  })
    ? fields
    : undefined;
}

/** Reads what stands between brackets, parted by commas. */
function readUntil(rest: Rest, end: string, readOne: () => boolean): boolean {
  rest.next++;
  skipSpaces(rest);
  if (rest.text[rest.next] === end) return rest.next++ >= 0;
  for (;;) {
    if (!readOne()) return false;
    skipSpaces(rest);
    const sign = rest.text[rest.next++];
    if (sign === end) return true;
    if (sign !== ",") return false;
    skipSpaces(rest);
  }
}

function skipSpaces(rest: Rest): void {
  while (rest.text[rest.next] === " ") rest.next++;
}

function take(rest: Rest, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = rest.next;
  const found = pattern.exec(rest.text);
  if (found) rest.next = pattern.lastIndex;
  return found;
}
