/** Deeper than any record: a decision's condition, the deepest, has about ten levels. */
const mostLevels = 64;
const mostIndented = 2 * mostLevels;

/**
 * Where a YAML text nests deeper than anybody means it to, counted without a parser: parsers recurse, and would give
 * up at a place that depends on the machine.
 *
 * @returns The offset of the first bracket, or the end of the first indentation, that is one too many.
 */
export function tooDeep(text: string): number | undefined {
  if (!mayNest(text)) return undefined;
  let open = 0;
  for (const { 0: found, index } of text.matchAll(/[[{]|[\]}]|^(?: |[-?] )+/gm)) {
    if (found === "[" || found === "{") open++;
    else if (found === "]" || found === "}") open = Math.max(0, open - 1);
    else if (found.length > mostIndented) return index + found.length;
    if (open > mostLevels) return index;
  }
  return undefined;
}

const longIndentation = new RegExp(`[-? ]{${mostIndented + 1}}`);

/** Passed over at once by nearly every text: many brackets, or dashes and spaces in a row. */
function mayNest(text: string): boolean {
  return text.split(/[[{]/, mostLevels + 2).length > mostLevels + 1 || longIndentation.test(text);
}
