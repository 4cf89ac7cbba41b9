import { components } from "./components.ts";
import type { Place } from "./place.ts";
import type { ProseFinding } from "./prose-finding.ts";
import { quote } from "./quote.ts";

// Two ways lead to these findings: a tree that holds the node, and a text so broken that the parser
// stops there. The author sees the same words for the same mistake.

/** An `import` or `export` at the start of a line. */
export function moduleCode(at: Place, source: string): ProseFinding {
  return {
    code: "KV501",
    ...at,
    message: `${quote(/^\w+/.exec(source)?.[0] ?? source)} first on a line begins program code.`,
    hint: "Delete the line. If it is ordinary text, let another word come first.",
  };
}

/** A `{…}` in the text. */
export function braceCode(at: Place, source: string): ProseFinding {
  return {
    code: "KV501",
    ...at,
    message: `${quote(source)} in braces would run as program code.`,
    hint: "Delete it. To show a brace, write \\{, or put the text between `backticks`.",
  };
}

/** A tag whose name is not in the list of components. */
export function unknownComponent(at: Place, name: string): ProseFinding {
  const known = [...components.keys()].map((key) => `<${key}>`).join(", ");
  return {
    code: "KV502",
    ...at,
    message: name === "" ? "Tag without a name." : `Unknown component ${quote(`<${name}>`)}.`,
    hint: `Prose has ${known}. HTML is written as Markdown instead.`,
  };
}
