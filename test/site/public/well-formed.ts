/** An element of a document, with what stands in it as text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/**
 * Reads the part of XML that feeds and sitemaps use: elements, attributes, text and the five entities.
 *
 * @throws {Error} At the first character that makes the text no XML.
 */
export function parseXml(source: string): XmlElement {
  const token = /<\?[^?]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  const root: Building = { name: "", attributes: {}, text: "", children: [] };
  const open = [root];
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (!match) throw new Error(`No XML at ${at}: ${source.slice(at, at + 40)}`);
    const [, closing, name, attributes = "", empty, text] = match;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.text += decode(text);
    else if (name !== undefined && closing) {
      if (open.pop()?.name !== name) throw new Error(`"</${name}>" closes another element at ${at}.`);
    } else if (name !== undefined) {
      const element: Building = { name, attributes: attributesOf(attributes), text: "", children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [document] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || !document) throw new Error("Not one whole element.");
  if (root.text.trim() !== "") throw new Error("Text outside the document.");
  return document;
}

interface Building extends XmlElement {
  text: string;
  readonly children: Building[];
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(text.matchAll(/([\w:]+)="([^"]*)"/g), ([, name = "", value = ""]) => [name, decode(value)]),
  );
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(\w*;?)/g, (written, name: string) => {
    const character = name.endsWith(";") ? entities[name.slice(0, -1)] : undefined;
    if (character === undefined) throw new Error(`"${written}" is no entity.`);
    return character;
  });
}
