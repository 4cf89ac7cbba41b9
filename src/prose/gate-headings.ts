import type { ProseHeading } from "./outline.ts";
import type { ProseFinding } from "./prose-finding.ts";

/** The page's title is its h1, so prose begins with h2 and goes down one level at a time. */
export function* gateHeadings(headings: readonly ProseHeading[]): Generator<ProseFinding> {
  let above = 1;
  for (const { depth, text, line, column } of headings) {
    const problem = headingProblem(depth, above, text);
    if (problem) yield { code: "KV506", line, column, ...problem };
    above = depth;
  }
}

function headingProblem(
  depth: number,
  above: number,
  text: string,
): { message: string; hint: string } | undefined {
  if (text.trim() === "")
    return { message: "This heading has no text.", hint: "Write one, or delete the line." };
  if (depth === 1) {
    return {
      message: "The page has its main heading already: the title.",
      hint: 'Begin the heading with "##".',
    };
  }
  if (depth > above + 1) {
    return {
      message: `This heading is on level ${depth}, and ${above === 1 ? "only the title stands above it" : `the one above it is on level ${above}`}.`,
      hint: `Begin the heading with "${"#".repeat(above + 1)}".`,
    };
  }
  return undefined;
}
