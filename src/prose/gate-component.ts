import type { Nodes } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { unknownComponent } from "./code-messages.ts";
import { components, type ComponentSpec } from "./components.ts";
import { type Place, startOf } from "./place.ts";
import type { ProseFinding } from "./prose-finding.ts";
import { quote } from "./quote.ts";

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A component must be known, stand where it fits, and have each of its attributes once, as a literal. */
export function* gateComponent(
  element: Element,
  ancestors: readonly Nodes[],
  at: Place,
): Generator<ProseFinding> {
  const name = element.name ?? "";
  const spec = components.get(name);
  if (!spec) {
    yield unknownComponent(at, name);
    return;
  }
  yield* gateAttributes(element, spec, at);
  const problem = placementProblem(element, spec, ancestors);
  if (problem) yield { code: "KV502", ...at, message: `"<${name}>" ${problem[0]}`, hint: problem[1] };
}

type Problem = readonly [message: string, hint: string];

function placementProblem(
  element: Element,
  { form, example }: ComponentSpec,
  ancestors: readonly Nodes[],
): Problem | undefined {
  const isEmpty = element.children.length === 0;
  if (form === "inline") {
    if (!isEmpty) return ["encloses text, and cannot.", `Write it like ${example}.`];
    const inLink = ancestors.some(({ type }) => type === "link" || type === "linkReference");
    return inLink ? ["stands inside a link, and is a link itself.", "Take it out of the link."] : undefined;
  }
  if (isEmpty) return ["encloses no text.", `Write it like ${example}.`];
  if (isBlock(element, ancestors.at(-1))) return undefined;
  return ["stands inside a sentence.", "Give it lines of its own, with an empty line before and after."];
}

/**
 * MDX unwraps a paragraph that holds nothing but components, so such a component is a block too, before
 * and after that step.
 */
function isBlock(element: Element, parent: Nodes | undefined): boolean {
  if (element.type === "mdxJsxFlowElement") return true;
  if (parent?.type !== "paragraph") return false;
  return parent.children.every(
    (child) => child.type === "mdxJsxTextElement" || (child.type === "text" && child.value.trim() === ""),
  );
}

function* gateAttributes(element: Element, spec: ComponentSpec, at: Place): Generator<ProseFinding> {
  const seen = new Set<string>();
  const likeThis = `Write it like ${spec.example}.`;
  for (const attribute of element.attributes) {
    const place = startOf(attribute.position) ?? at;
    if (attribute.type === "mdxJsxExpressionAttribute") {
      const message = `${quote(`{${attribute.value}}`)} would take attributes from program code.`;
      yield { code: "KV501", ...place, message, hint: likeThis };
      return; // It may hold any attribute, so none is missing.
    }
    const { name, value } = attribute;
    const expected = spec.attributes.get(name);
    if (!expected) {
      const message = `"<${element.name}>" has no attribute ${quote(name)}.`;
      yield { code: "KV502", ...place, message, hint: likeThis };
    } else if (seen.has(name)) {
      yield { code: "KV502", ...place, message: `"${name}" stands twice in one tag.`, hint: "Keep one." };
    } else if (typeof value === "object" && value !== null) {
      yield {
        code: "KV501",
        ...place,
        message: `"${name}" takes its value from program code.`,
        hint: likeThis,
      };
    } else if (!expected.accepts(value ?? "")) {
      const message = `${quote(value ?? "")} is no value for "${name}".`;
      yield { code: "KV502", ...place, message, hint: `Write ${expected.expected}.` };
    }
    seen.add(name);
  }
  const missing = [...spec.attributes.keys()].find((name) => !seen.has(name));
  if (missing) {
    yield { code: "KV502", ...at, message: `"<${element.name}>" has no "${missing}".`, hint: likeThis };
  }
}
