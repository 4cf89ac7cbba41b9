import { html, parse, type DefaultTreeAdapterTypes } from "parse5";
import type { IndexedPage, PageSection } from "../search/page-index.ts";
import type { SearchLanguage } from "../search/search-document.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What is drawn or run, and the way here, which every page of a section shares. */
const passedOver = new Set(["nav", "script", "style", "svg", "template", "form", "noscript"]);
const headings = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
/** What a place on a page may be besides a heading: one with an id begins a part, and what follows it goes back to the one before. */
const places = new Set(["section", "article", "aside", "li", "tr"]);
/** What stands within a line: no space around it. */
const inline = new Set([
  "a",
  "abbr",
  "b",
  "code",
  "em",
  "i",
  "mark",
  "q",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
]);

interface Part {
  id?: string | undefined;
  heading?: string | undefined;
  lang?: SearchLanguage | undefined;
  text: string;
}

/**
 * A built page as its readers see it: the title and, under each heading or place that can be linked to, its text. Nothing that
 * the page hides.
 *
 * @param address Its path on the site: `/en/contact/`.
 * @throws {Error} When the page has no `main` or no title.
 */
export function pageSections(source: string, address: string): IndexedPage {
  const root = elements(parse(source)).find(({ tagName }) => tagName === "html");
  const main = root && elements(root).find(({ tagName }) => tagName === "main");
  const title = main && elements(main).find(({ tagName }) => tagName === "h1");
  if (!root || !main || !title) throw new Error(`${address} has no main part with a title.`);
  const language = languageOf(root, undefined);
  const parts: Part[] = [{ text: "" }];
  const open = (part: Omit<Part, "text">): Part => {
    const opened = { ...part, text: "" };
    parts.push(opened);
    return opened;
  };

  /** Writes what a node says into the part that it stands in, and returns the part that what follows stands in. */
  function walk(node: Node, current: Part, lang: SearchLanguage | undefined): Part {
    if (node.nodeName === "#text" && "value" in node) {
      current.text += node.value;
      if (node.value.trim() !== "" && lang !== language) current.lang ??= lang;
      return current;
    }
    if (!isElement(node) || isHidden(node) || node === title) return current;
    const own = languageOf(node, lang);
    const id = attribute(node, "id");
    if (headings.has(node.tagName)) {
      const foreign = own === language ? undefined : own;
      return open({ id: id ?? current.id, heading: textOf(node), lang: foreign });
    }
    // Where a heading follows, that is the place to lead to.
    const isPlace = id !== undefined && places.has(node.tagName) && !hasHeading(node);
    const link = isPlace ? elements(node).find(({ tagName }) => tagName === "a") : undefined;
    const start = isPlace ? open({ id, heading: link && textOf(link) }) : current;
    let inner = start;
    if (!inline.has(node.tagName)) endLine(inner);
    for (const child of node.childNodes) inner = walk(child, inner, own);
    if (!inline.has(node.tagName)) endLine(inner);
    return places.has(node.tagName) ? current : inner;
  }

  walk(main, parts[0] ?? open({}), language);
  const titleLang = languageOf(title, language);
  return {
    address,
    title: ownName(root) ?? textOf(title),
    ...(titleLang === language ? {} : { lang: titleLang }),
    ...standingOf(source),
    sections: parts.flatMap((part, i) => finished(part, i === 0)),
  };
}

/** Its name among all pages, as the browser's tab and a shared link have it: two versions of a text share a heading. */
function ownName(root: Element): string | undefined {
  const meta = elements(root).find((one) => attribute(one, "property") === "og:title");
  return meta && attribute(meta, "content");
}

/** By what the page tells machines of itself; see `site/public/json-ld.ts`. */
function standingOf(source: string): Pick<IndexedPage, "standing"> {
  if (source.includes('"creativeWorkStatus":"Obsolete"')) return { standing: "obsolete" };
  return source.includes('"@type":"CollectionPage"') ? { standing: "list" } : {};
}

/** Lines of a list have no full stop; run together, they would read as one sentence. */
function endLine(part: Part): void {
  part.text = part.text.trimEnd();
  if (part.text !== "") part.text += /[.!?:;,…·]$/.test(part.text) ? " " : " · ";
}

/** The beginning of the page stays even when it is empty: it is where a find in the title leads. */
function finished({ text, id, heading, lang }: Part, isFirst: boolean): PageSection[] {
  const plain = text.replace(/\s+/g, " ").replace(/ · $/, "").trim();
  if (plain === "" && heading === undefined && !isFirst) return [];
  return [{ ...(id ? { id } : {}), ...(heading ? { heading } : {}), text: plain, ...(lang ? { lang } : {}) }];
}

function isHidden(element: Element): boolean {
  if (element.namespaceURI !== html.NS.HTML || passedOver.has(element.tagName)) return true;
  // `vh` is for ears alone: what it adds makes no sense among what eyes read.
  const isForEars = attribute(element, "class")?.split(/\s+/).includes("vh") === true;
  return (
    isForEars || attribute(element, "hidden") !== undefined || attribute(element, "aria-hidden") === "true"
  );
}

const textOf = (node: Node): string => rawText(node).replace(/\s+/g, " ").trim();

function rawText(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  if (!("childNodes" in node) || (isElement(node) && isHidden(node))) return "";
  return node.childNodes.map(rawText).join("");
}

function languageOf(element: Element, around: SearchLanguage | undefined): SearchLanguage | undefined {
  const lang = attribute(element, "lang");
  return lang === "sv" || lang === "en" ? lang : around;
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

const hasHeading = (node: Node): boolean => elements(node).some(({ tagName }) => headings.has(tagName));

const isElement = (node: Node): node is Element => "tagName" in node;

/** Every element below a node, in reading order. */
function elements(node: Node): Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  return children.flatMap((child) => (isElement(child) ? [child, ...elements(child)] : []));
}
