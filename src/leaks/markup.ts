import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";

export type MarkupNode = Tree.ChildNode;
export type MarkupElement = Tree.Element;

/** Every node of a page or an XML file, in reading order. What a template holds is among them. */
export function* nodesOf(markup: string): Generator<MarkupNode> {
  const document = parse(markup, { sourceCodeLocationInfo: true });
  yield* below(document.childNodes);
}

function* below(nodes: readonly MarkupNode[]): Generator<MarkupNode> {
  for (const node of nodes) {
    yield node;
    if ("content" in node) yield* below(node.content.childNodes);
    else if ("childNodes" in node) yield* below(node.childNodes);
  }
}

export const isElement = (node: MarkupNode): node is MarkupElement => "tagName" in node;

/** Where an attribute stands in the text; its element's place when the parser cannot tell. */
export const placeOf = (element: MarkupElement, attribute: string): number | undefined =>
  element.sourceCodeLocation?.attrs?.[attribute]?.startOffset ?? element.sourceCodeLocation?.startOffset;

/** A text with every character reference replaced by what it stands for: `&#115;`, `&aring;`. */
export function decodeReferences(text: string): string {
  const { childNodes } = parseFragment(text.replaceAll("<", "&lt;"));
  return childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}
