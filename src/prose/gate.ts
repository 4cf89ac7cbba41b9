import type { Nodes, Root } from "mdast";
import { braceCode, moduleCode } from "./code-messages.ts";
import { gateComponent } from "./gate-component.ts";
import { gateHeadings } from "./gate-headings.ts";
import { hiddenCharacters } from "./hidden-characters.ts";
import { linkTargetProblem } from "./link-target.ts";
import { outline } from "./outline.ts";
import { comparePlaces, type Place, startOf } from "./place.ts";
import { plainText } from "./plain-text.ts";
import type { ProseFinding } from "./prose-finding.ts";
import { quote } from "./quote.ts";
import { maxDepth } from "./text-limits.ts";

/**
 * Everything in a prose tree that must not be published. It runs twice over the same text: when the
 * catalogue is read, and as a remark plugin over the very tree that Astro renders.
 *
 * @returns Findings in reading order; an empty list lets the text through.
 */
export function gate(tree: Root): ProseFinding[] {
  const findings = [...inspect(tree, [], { line: 1, column: 1 })];
  const tooDeep = findings.some(({ code }) => code === "KV507");
  return [...findings, ...(tooDeep ? [] : gateHeadings(outline(tree).headings))].sort(comparePlaces);
}

/** What prose may be made of besides text, links, list items and components. Anything else is refused. */
const plain: ReadonlySet<string> = new Set([
  "root",
  "paragraph",
  "heading",
  "emphasis",
  "strong",
  "break",
  "list",
  "blockquote",
  "thematicBreak",
  "table",
  "tableRow",
  "tableCell",
]);

/** Nodes that do not count as a level of nesting: MDX's unwrapping of paragraphs must not change the depth. */
const flat: ReadonlySet<string> = new Set(["root", "paragraph", "list", "tableRow", "tableCell"]);

function* inspect(node: Nodes, ancestors: readonly Nodes[], parent: Place): Generator<ProseFinding> {
  const at = startOf(node.position) ?? parent;
  const levels = [...ancestors, node].filter((each) => "children" in each && !flat.has(each.type)).length;
  if (levels > maxDepth) {
    yield {
      code: "KV507",
      ...at,
      message: `Here the text nests more than ${maxDepth} levels deep.`,
      hint: "Use fewer levels of lists, quotes and components.",
    };
    return;
  }
  yield* gateNode(node, ancestors, at);
  if (!("children" in node)) return;
  for (const child of node.children) yield* inspect(child, [...ancestors, node], at);
}

function* gateNode(node: Nodes, ancestors: readonly Nodes[], at: Place): Generator<ProseFinding> {
  switch (node.type) {
    case "text":
    case "inlineCode":
      yield* gateCharacters(node.value, at);
      return;
    case "code":
      yield* gateCharacters(`${node.lang ?? ""}${node.meta ?? ""}${node.value}`, at);
      return;
    case "link":
    case "definition":
      yield* gateTarget(node.url, at);
      yield* gateCharacters(node.title ?? "", at);
      if (node.type === "link") yield* gateLinkText(node, at);
      return;
    case "linkReference":
      yield* gateLinkText(node, at);
      return;
    case "listItem":
      if (typeof node.checked !== "boolean") return;
      yield notInProse(at, "A box to tick", "Write an ordinary list item.");
      return;
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      yield* gateComponent(node, ancestors, at);
      return;
    case "mdxFlowExpression":
    case "mdxTextExpression":
      yield braceCode(at, `{${node.value}}`);
      return;
    case "mdxjsEsm":
      yield moduleCode(at, node.value);
      return;
  }
  if (plain.has(node.type)) return;
  const [what, hint] = refused.get(node.type) ?? [`"${node.type}"`, "Write it in another way."];
  yield node.type === "html"
    ? { code: "KV502", ...at, message: `${quote(node.value)} is HTML, and prose holds none.`, hint }
    : notInProse(at, what, hint);
}

type Refusal = readonly [what: string, hint: string];

const image: Refusal = ["An image", "Describe it in words. Prose has no images yet."];
const footnote: Refusal = ["A footnote", "Put the remark in the text, or in parentheses."];

/** Node types that authors may well write, with the name and the way out that they know. */
const refused: ReadonlyMap<string, Refusal> = new Map<string, Refusal>([
  ["image", image],
  ["imageReference", image],
  ["footnoteReference", footnote],
  ["footnoteDefinition", footnote],
  ["delete", ["Struck-out text", "Delete it; the history keeps it. To show the sign, write \\~."]],
  ["html", ["HTML", "Write it as Markdown."]],
]);

function notInProse(at: Place, what: string, hint: string): ProseFinding {
  return { code: "KV505", ...at, message: `${what} has no place in prose.`, hint };
}

function* gateTarget(target: string, at: Place): Generator<ProseFinding> {
  const problem = linkTargetProblem(target);
  if (!problem) return;
  yield {
    code: "KV503",
    ...at,
    message: `The link target ${quote(target)} ${problem}.`,
    hint: 'Use https://…, mailto:…, a path of this site that starts with "/", or an anchor that starts with "#".',
  };
}

function* gateLinkText(link: Nodes, at: Place): Generator<ProseFinding> {
  if (plainText(link).trim() !== "") return;
  yield notInProse(at, "A link without text", "Write what it leads to between the square brackets.");
}

/** Characters written as entities (`&#x202E;`) are hidden only now, after decoding. */
function* gateCharacters(text: string, at: Place): Generator<ProseFinding> {
  const [hidden] = hiddenCharacters(text);
  if (hidden) yield notInProse(at, `The hidden character ${hidden.name}`, "Delete it.");
}
