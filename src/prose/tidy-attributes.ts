import type { Nodes, Root } from "hast";

/**
 * Rehype plugin: takes away the attributes that the Markdown pipeline adds and our headers or
 * HTML forbid. A table cell's `align` would become an inline style: it becomes the class
 * `align-left`, `align-center` or `align-right`. A code block's words after the language would
 * become `metastring`, which is no attribute.
 */
export function tidyAttributes(): (tree: Root) => void {
  return tidy;
}

function tidy(node: Nodes): void {
  if (node.type === "element") {
    const { align, metastring: _, ...properties } = node.properties;
    node.properties =
      typeof align === "string" ? { ...properties, className: [`align-${align}`] } : properties;
  }
  if ("children" in node) node.children.forEach(tidy);
}
