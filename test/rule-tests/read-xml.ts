/** An element of XML. */
export interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

/**
 * Reads the part of XML that reports use: elements, attributes in double quotes, text and the five entities.
 *
 * @returns The root, in a list.
 * @throws {SyntaxError} On anything that is not well-formed.
 */
export function readXml(text: string): Element[] {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  for (const [token] of text
    .replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, "")
    .matchAll(/<[^>]*>|[^<]+|</g)) {
    const here = open.at(-1) ?? root;
    const tag = /^<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>$/.exec(token);
    if (token.startsWith("<") && !tag) throw new SyntaxError(token);
    if (!tag) {
      here.text += plain(token);
      continue;
    }
    const [, closing, name = "", written = "", empty] = tag;
    if (closing) {
      if (open.pop()?.name !== name || written !== "" || empty) throw new SyntaxError(token);
      continue;
    }
    const pairs = Array.from(written.matchAll(/([a-z]+)="([^"]*)"/g), ([, key = "", value = ""]) => [
      key,
      plain(value),
    ]);
    const attributes = Object.fromEntries(pairs) as Record<string, string>;
    if (Object.keys(attributes).length < pairs.length) throw new SyntaxError(token);
    const element: Element = { name, attributes, children: [], text: "" };
    here.children.push(element);
    if (!empty) open.push(element);
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== "")
    throw new SyntaxError("root");
  return root.children;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&([a-z]*;)?/g, (whole, name: string | undefined) => {
    const sign = entities[name?.slice(0, -1) ?? ""];
    if (sign === undefined) throw new SyntaxError(whole);
    return sign;
  });
}
