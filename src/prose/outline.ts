import type { Nodes, Root } from "mdast";
import { components, type ReferencedCollection } from "./components.ts";
import { type Place, startOf } from "./place.ts";
import { plainText } from "./plain-text.ts";

export interface ProseHeading extends Place {
  /** 1–6, as written: `##` is 2. */
  readonly depth: number;
  readonly text: string;
}

export interface ProseReference extends Place {
  readonly collection: ReferencedCollection;
  readonly id: string;
}

export interface ProseLink extends Place {
  /** As the browser will see it, entities decoded: `/policies/ai-policy/#scope`. */
  readonly target: string;
}

export interface Outline {
  readonly headings: readonly ProseHeading[];
  /** Ids in components, each at its attribute. Values that the gate refuses are left out. */
  readonly references: readonly ProseReference[];
  /** Links and link definitions, refused ones included. */
  readonly links: readonly ProseLink[];
}

/** What the rest of Kvitto needs to know of a prose tree, in reading order. */
export function outline(tree: Root): Outline {
  const headings: ProseHeading[] = [];
  const references: ProseReference[] = [];
  const links: ProseLink[] = [];
  for (const { node, at } of nodesWithPlaces(tree)) {
    switch (node.type) {
      case "heading":
        headings.push({ ...at, depth: node.depth, text: plainText(node) });
        break;
      case "link":
      case "definition":
        links.push({ ...at, target: node.url });
        break;
      case "mdxJsxFlowElement":
      case "mdxJsxTextElement":
        for (const attribute of node.attributes) {
          if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") continue;
          const spec = components.get(node.name ?? "")?.attributes.get(attribute.name);
          if (!spec?.references || !spec.accepts(attribute.value)) continue;
          const place = startOf(attribute.position) ?? at;
          references.push({ ...place, collection: spec.references, id: attribute.value });
        }
    }
  }
  return { headings, references, links };
}

interface Visit {
  readonly node: Nodes;
  /** The node's own start, or its parent's: GFM makes some links that have no position. */
  readonly at: Place;
}

function* nodesWithPlaces(node: Nodes, parent: Place = { line: 1, column: 1 }): Generator<Visit> {
  const at = startOf(node.position) ?? parent;
  yield { node, at };
  if ("children" in node) for (const child of node.children) yield* nodesWithPlaces(child, at);
}
