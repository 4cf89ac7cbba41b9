import { isElement, nodesOf, placeOf, type MarkupElement, type MarkupNode } from "./markup.ts";
import { endingOf, textOf, type OutputFile } from "./output-file.ts";

/** Something in a file that leads somewhere. */
export interface Link {
  readonly target: string;
  /** Where it stands in the file's text. */
  readonly offset: number | undefined;
}

/** Everything in a file that leads somewhere, whatever kind of file it is. Files that hold no text lead nowhere. */
export function linksIn(file: OutputFile): Link[] {
  const text = textOf(file);
  switch (endingOf(file.path)) {
    case "html":
    case "xml":
    case "svg":
      return Array.from(nodesOf(text)).flatMap(linksOfNode);
    case "css":
      return inStyles(text);
    case "js":
      return [
        ...matches(text, /\b(?:import|from)\s*\(?\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g),
        ...inStrings(text),
      ];
    case "json":
      return Array.from(stringsIn(JSON.parse(text)), (target) => ({ target, offset: text.indexOf(target) }));
    case "txt":
      // In plain text an address is a word; only robots.txt leads somewhere.
      return matches(text, /^\s*sitemap:\s*(\S+)/gim);
    default:
      return [];
  }
}

/** Attributes that hold one address. */
const oneAddress = new Set(
  "href src action formaction poster data cite manifest background longdesc usemap xlink:href".split(" "),
);
/** What begins like an address is one, in any attribute: `content`, `data-index`. */
const likeAddress = /^(?:[a-z][a-z\d+.-]*:\/\/|\/\/|\/(?!\s)|mailto:|tel:|data:|javascript:|blob:)/i;
/** Names of vocabularies, which nobody follows, and a drawing's own numbers. */
const noAddress = /^(?:xmlns(?:$|:)|d$|viewbox$|class$|style$)/;

function linksOfNode(node: MarkupNode): Link[] {
  if (isElement(node)) return node.attrs.flatMap(({ name, value }) => linksOfAttribute(node, name, value));
  if (!("value" in node)) return [];
  const parent = node.parentNode && "tagName" in node.parentNode ? node.parentNode : undefined;
  const offset = node.sourceCodeLocation?.startOffset;
  const at = (target: string): Link => ({ target, offset });
  if (parent?.tagName === "style") return inStyles(node.value).map(({ target }) => at(target));
  if (parent?.tagName === "script") return inScript(parent, node.value).map(at);
  // `<loc>` of a sitemap, `<id>` of a feed.
  const value = node.value.trim();
  return /^[a-z][a-z\d+.-]*:\/\/\S+$/i.test(value) ? [at(value)] : [];
}

function linksOfAttribute(element: MarkupElement, name: string, value: string): Link[] {
  const at = (target: string): Link => ({ target: target.trim(), offset: placeOf(element, name) });
  if (name === "srcset" || name === "imagesrcset")
    return value.split(",").map((one) => at(one.trim().split(/\s/, 1)[0] ?? ""));
  if (name === "ping") return value.split(/\s+/).filter(Boolean).map(at);
  if (oneAddress.has(name)) return [at(value)];
  const [, refreshed] = /^\s*[\d.]+\s*[;,]\s*url\s*=\s*["']?([^"']+)/i.exec(value) ?? [];
  if (refreshed !== undefined) return [at(refreshed)];
  if (/url\(/i.test(value)) return inStyles(value).map(({ target }) => at(target));
  return !noAddress.test(name) && likeAddress.test(value.trim()) ? [at(value)] : [];
}

/** JSON-LD is data; other scripts lead where their words say. */
function inScript(script: MarkupElement, text: string): string[] {
  const type = script.attrs.find(({ name }) => name === "type")?.value ?? "";
  if (!/json/i.test(type)) return inStrings(text).map(({ target }) => target);
  try {
    return [...stringsIn(JSON.parse(text))];
  } catch {
    return [text.trim()];
  }
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") {
    if (likeAddress.test(value) && !/\s/.test(value)) yield value;
  } else if (typeof value === "object" && value !== null) {
    for (const one of Object.values(value)) yield* stringsIn(one);
  }
}

const inStyles = (text: string): Link[] => [
  ...matches(text, /url\(\s*["']?([^"')]*)["']?\s*\)/gi),
  ...matches(text, /@import\s+["']([^"']+)["']/gi),
];

/** Whole addresses in a script's strings. */
const inStrings = (text: string): Link[] => matches(text, /["'`]((?:https?:)?\/\/[\w.-]+[^"'`\s]*)["'`]/g);

const matches = (text: string, pattern: RegExp): Link[] =>
  Array.from(text.matchAll(pattern), ({ 1: target = "", index }) => ({ target, offset: index }));
