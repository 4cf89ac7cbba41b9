import type { Catalogue } from "../../catalogue/catalogue.ts";
import { editLinks } from "../edit-links.ts";
import type { Language } from "../language.ts";
import type { PageView } from "../views.ts";
import { changesView, type ChangesView } from "./changes-view.ts";
import { contactView, type ContactView } from "./contact-view.ts";
import { feed } from "./feed.ts";
import {
  contactNote,
  howWeWorkView,
  textListView,
  type ContactNote,
  type HowWeWorkView,
  type TextListView,
} from "./how-we-work-view.ts";
import { postView, type PostView } from "./post-view.ts";
import { publicContext } from "./public-context.ts";
import { publicDeclarationView, type PublicDeclarationView } from "./public-declaration-view.ts";
import { publicFrame, type PublicFrame } from "./public-frame.ts";
import { sitemap } from "./sitemap.ts";

/** Everything the public pages show, in one language. */
export interface PublicSiteView {
  readonly language: Language;
  readonly frame: PublicFrame;
  readonly start: HowWeWorkView;
  readonly posts: readonly PostView[];
  readonly textList: TextListView;
  readonly declaration: PublicDeclarationView;
  readonly changes: ChangesView;
  readonly contact: ContactView;
  readonly contactNote: ContactNote;
  readonly notFound: PageView;
  /** Whole files. */
  readonly feed: string;
  readonly sitemap: string;
  readonly robots: string;
  /** A page's address in full, in a language. */
  readonly url: (address: string, language?: Language) => string;
}

/** @param catalogue Of public content only. */
export function publicSiteView(catalogue: Catalogue, language: Language): PublicSiteView {
  const context = publicContext(catalogue, language);
  const { words, url } = context;
  const published = context.published.map((post) => postView(context, post));
  const posts = [...published, ...context.retired.map((post) => postView(context, post))];
  const changes = changesView(context, published);
  const start = howWeWorkView(context, published, changes.changes);
  const textList = textListView(context, published);
  const declaration = publicDeclarationView(context);
  const contact = contactView(context);
  const pages = [start, textList, declaration, changes, contact, ...published].map(
    ({ page }) => page.address,
  );
  return {
    language,
    frame: publicFrame(context, editLinks(catalogue, "public", language)),
    start,
    posts,
    textList,
    declaration,
    changes,
    contact,
    contactNote: contactNote(context),
    notFound: { language, title: words.notFoundTitle, address: "/404/", crumbs: [], notices: [] },
    feed: feed(context, changes),
    sitemap: sitemap(context, pages),
    robots: `User-agent: *\nAllow: /\nSitemap: ${url("/sitemap.xml", "sv")}\n`,
    url,
  };
}
