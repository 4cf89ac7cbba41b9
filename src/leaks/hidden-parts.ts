import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isElement, nodesOf, placeOf } from "./markup.ts";
import { endingOf, leak, shortened, textOf, type OutputFile } from "./output-file.ts";
import { wrongWithJpeg, wrongWithPng, wrongWithWebp, wrongWithWoff2, type Wrong } from "./picture-parts.ts";

const binary: Readonly<Record<string, (bytes: Uint8Array) => Wrong>> = {
  png: wrongWithPng,
  jpg: wrongWithJpeg,
  webp: wrongWithWebp,
  woff2: wrongWithWoff2,
};
const markup = new Set(["html", "xml", "svg"]);
const text = new Set([...markup, "css", "js", "json", "txt"]);

/**
 * What a file carries beside what it shows: a picture's metadata (KV701), and in text a comment, a map to the source, the
 * name of a generator, a path of the machine that built it (KV702). Whatever cannot be read is refused too.
 *
 * @param machine Folders of the machine that builds.
 */
export function hiddenParts(file: OutputFile, machine: readonly string[]): Diagnostic[] {
  const ending = endingOf(file.path);
  const wrong = binary[ending]?.(file.bytes) ?? (text.has(ending) ? wrongWithText(ending, file) : undefined);
  if (wrong !== undefined) return [leak("KV701", file, { message: `The file ${wrong}.`, hint: saveAnew })];
  if (!text.has(ending)) return [];
  const found = [...leftovers(textOf(file), machine), ...(markup.has(ending) ? inMarkup(textOf(file)) : [])];
  return found.map(({ message, offset }) => leak("KV702", file, { message, offset, hint: takeAway }));
}

const saveAnew =
  "Save it anew with nothing but what it shows: metadata can name people, places and what was left out.";
const takeAway = "Take away what writes it: readers do not see it, and whoever looks for it does.";

function wrongWithText(ending: string, { bytes }: OutputFile): Wrong {
  let decoded: string;
  try {
    decoded = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "is no UTF-8";
  }
  if (decoded.includes("\0")) return "holds zero bytes, as no text does";
  return ending === "json" && !isJson(decoded) ? "is no JSON" : undefined;
}

function isJson(decoded: string): boolean {
  try {
    JSON.parse(decoded);
    return true;
  } catch {
    return false;
  }
}

interface Hidden {
  readonly message: string;
  readonly offset: number | undefined;
}

/** Folders that only a machine has: of people, of the system, of build servers. */
const machinePath =
  /(?<![\w.:/])\/(?:home|Users|root|tmp|mnt|srv|opt|private|builds|workspace|github\/workspace|var\/(?:lib|folders|tmp|www))\/[\w.-]+|\b[A-Za-z]:\\{1,2}(?:Users|Windows|Program|agent|a)\b|\bfile:\/\/\//;

function leftovers(content: string, machine: readonly string[]): Hidden[] {
  const map = /[#@]\s*sourceMappingURL\s*=/.exec(content);
  const path = machinePath.exec(content);
  const own = path ? [] : machine.map((folder) => ({ folder, offset: content.indexOf(folder) }));
  return [
    ...(map ? [{ message: "A source map is named.", offset: map.index }] : []),
    ...(path ? [{ message: `"${path[0]}" is a path on a machine.`, offset: path.index }] : []),
    ...own
      .filter(({ offset }) => offset !== -1)
      .map(({ folder, offset }) => ({ message: `"${folder}" is a folder of this machine.`, offset })),
  ];
}

/** Elements that run or carry something, in a drawing. */
const notDrawn = /^(?:script|metadata|foreignobject|iframe|object|embed|animate\w*|set)$/i;

function inMarkup(content: string): Hidden[] {
  const found: Hidden[] = [];
  for (const node of nodesOf(content)) {
    const offset = node.sourceCodeLocation?.startOffset;
    if (node.nodeName === "#comment" && "data" in node) {
      // An HTML parser takes the first line of an XML file for a comment.
      const isDeclaration = offset === 0 && /^\?xml [^>]*\?$/.test(node.data);
      if (!isDeclaration)
        found.push({ message: `A comment stands here: "${shortened(node.data)}".`, offset });
    } else if (isElement(node)) {
      const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
      const named = attribute("name")?.toLowerCase();
      if (node.tagName === "meta" && (named === "generator" || named === "author"))
        found.push({ message: `The page names its ${named}: "${attribute("content")}".`, offset });
      if (node.namespaceURI.endsWith("/svg") && notDrawn.test(node.tagName))
        found.push({ message: `The drawing holds "${node.tagName}", which draws nothing.`, offset });
      const handler = node.attrs.find(({ name }) => /^on[a-z]+$/.test(name));
      if (handler)
        found.push({
          message: `"${handler.name}" runs code in the page.`,
          offset: placeOf(node, handler.name),
        });
    }
  }
  return found;
}
