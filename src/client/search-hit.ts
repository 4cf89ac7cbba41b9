import type { PagefindHit } from "./pagefind.ts";

/** One hit: the page's title as a link, what kind of thing it is, and the words around what was found. */
export function searchHit({ url, meta, filters, excerpt }: PagefindHit): Element {
  const title = document.createElement("a");
  title.href = url;
  title.textContent = meta["title"] ?? url;
  const kind = document.createElement("p");
  kind.className = "search-hit-kind";
  kind.textContent = filters["kind"]?.join(", ") ?? "";
  const words = document.createElement("p");
  words.append(...marked(excerpt));

  const body = document.createElement("div");
  body.className = "search-hit";
  body.append(title, kind, words);
  const item = document.createElement("li");
  item.className = "pf-result"; // Pagefind's arrow keys look for links in it.
  item.append(body);
  return item;
}

/** The text of an excerpt, with its marks and without any other element. */
function marked(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, "text/html");
  return Array.from(body.childNodes, (node) => {
    const text = document.createTextNode(node.textContent ?? "");
    if (node.nodeName !== "MARK") return text;
    const mark = document.createElement("mark");
    mark.append(text);
    return mark;
  });
}
