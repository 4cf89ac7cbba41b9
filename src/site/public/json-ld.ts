import type { PageView } from "../views.ts";
import { description } from "./meta.ts";
import type { PublicContext } from "./public-context.ts";

/** Schema.org's name for each kind of page. */
const types = {
  article: "Article",
  contact: "ContactPage",
  list: "CollectionPage",
  search: "SearchResultsPage",
  plain: "WebPage",
} as const;

/**
 * What a page is, in the words of schema.org, ready to stand in a data block. The start page says who we are and what the site
 * is; the others refer to that by id. Nothing is said that the page does not show.
 *
 * @param image Address in full of the picture that stands for an article.
 */
export function jsonLd(context: PublicContext, page: PageView, image: string): string {
  const isStart = page.address === "/";
  const graph = [
    pageNode(context, page, image),
    ...(page.crumbs.length > 0 ? [breadcrumbs(context, page)] : []),
    ...(isStart ? [organisation(context), website(context)] : []),
  ];
  return inScript({ "@context": "https://schema.org", "@graph": graph });
}

/** JSON that ends no `script` element, whatever a title says. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

const idOf = ({ url }: PublicContext, name: "organisation" | "website"): string =>
  `${url("/", "sv")}#${name}`;

function pageNode(context: PublicContext, page: PageView, image: string): object {
  const { language, site, url } = context;
  const { title, titleLang, kind = "plain", published, updated, isObsolete = false } = page;
  const address = url(page.canonical ?? page.address);
  const us = { "@type": "Organization", "@id": idOf(context, "organisation"), name: site.organisation };
  const about = {
    url: address,
    description: description(page),
    inLanguage: titleLang ?? language,
    isPartOf: { "@id": idOf(context, "website") },
    publisher: us,
    ...(published ? { datePublished: published } : {}),
    ...(updated ? { dateModified: updated } : {}),
    ...(isObsolete ? { creativeWorkStatus: "Obsolete" } : {}),
  };
  return kind === "article"
    ? { "@type": types.article, headline: title, mainEntityOfPage: address, author: us, image, ...about }
    : { "@type": types[kind], name: title, ...about };
}

/** The way here, the page itself last. */
function breadcrumbs({ site, url }: PublicContext, { crumbs, title, address }: PageView): object {
  const places = [
    ...crumbs.map(({ text, href }) => ({ name: text, item: new URL(href, site.public_address).href })),
    { name: title, item: url(address) },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: places.map((place, i) => ({ "@type": "ListItem", position: i + 1, ...place })),
  };
}

function organisation(context: PublicContext): object {
  const { languages, site, url, words } = context;
  return {
    "@type": "Organization",
    "@id": idOf(context, "organisation"),
    name: site.organisation,
    url: url("/", "sv"),
    publishingPrinciples: url("/"),
    contactPoint: {
      "@type": "ContactPoint",
      contactType: words.questions.replace("?", ""),
      email: site.contact.email,
      url: url("/contact/"),
      availableLanguage: languages,
    },
  };
}

/** The search action is true: `/search/?q=` answers. */
function website(context: PublicContext): object {
  const { language, languages, site, url, words } = context;
  return {
    "@type": "WebSite",
    "@id": idOf(context, "website"),
    name: `${words.howWeWork} – ${site.organisation}`,
    url: url("/", "sv"),
    inLanguage: languages,
    publisher: { "@id": idOf(context, "organisation") },
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${url("/search/", language)}?q={text}` },
      "query-input": "required name=text",
    },
  };
}
