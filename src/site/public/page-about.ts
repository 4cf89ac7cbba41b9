import type { PageView } from "../views.ts";
import { alternates, type Alternate } from "./alternates.ts";
import { jsonLd } from "./json-ld.ts";
import { description, metaTags, type MetaView } from "./meta.ts";
import type { PublicContext } from "./public-context.ts";

/** What a public page tells machines about itself. */
export interface PageAbout {
  readonly description: string;
  readonly canonical: string;
  /** The same page in each language, where there is more than one. */
  readonly alternates: readonly Alternate[];
  readonly meta: readonly MetaView[];
  /** JSON-LD, safe to stand in a `script` element. */
  readonly data: string;
}

/** @param image Path on the site of the picture beside shared links, 1,200 by 630. */
export function pageAbout(context: PublicContext, page: PageView, image: string): PageAbout {
  const { site, url } = context;
  const { address, canonical = address } = page;
  const imageUrl = new URL(image, site.public_address).href;
  return {
    description: description(page),
    canonical: url(canonical),
    alternates: alternates(context, canonical),
    meta: metaTags(context, page, { url: imageUrl, width: 1200, height: 630 }),
    data: jsonLd(context, page, imageUrl),
  };
}
