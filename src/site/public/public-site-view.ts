import type { Catalogue } from "../../catalogue/catalogue.ts";
import { accessibilityView, type AccessibilityView } from "../accessibility-view.ts";
import { editLinks } from "../edit-links.ts";
import type { Language } from "../language.ts";
import type { PageView } from "../views.ts";
import { changesOf, changesView } from "./changes-view.ts";
import { contactView, type ContactView } from "./contact-view.ts";
import { correctionsView } from "./corrections-view.ts";
import { declarationVersionViews, type DeclarationVersionView } from "./declaration-versions.ts";
import { feed } from "./feed.ts";
import {
  contactNote,
  howWeWorkView,
  textListView,
  type ContactNote,
  type HowWeWorkView,
} from "./how-we-work-view.ts";
import { allOf } from "../paging/paged.ts";
import { pageAbout, type PageAbout } from "./page-about.ts";
import { postView, type PostView } from "./post-view.ts";
import { publicContext } from "./public-context.ts";
import { publicDeclarationView, type PublicDeclarationView } from "./public-declaration-view.ts";
import { publicFrame, type PublicFrame } from "./public-frame.ts";
import { registerJson } from "./register-json.ts";
import { registerView, type RegisterView } from "./register-view.ts";
import { publicSearchView, type PublicSearchView } from "./search-view.ts";
import { sitemap } from "./sitemap.ts";
import { withheldView, type WithheldView } from "./withheld-view.ts";

/** Everything the public pages show, in one language. */
export interface PublicSiteView {
  readonly language: Language;
  readonly frame: PublicFrame;
  readonly start: HowWeWorkView;
  readonly posts: readonly PostView[];
  readonly textList: ReturnType<typeof textListView>;
  readonly declaration: PublicDeclarationView;
  /** Each at its permanent address, the latest first. */
  readonly versions: readonly DeclarationVersionView[];
  readonly register: RegisterView;
  readonly corrections: ReturnType<typeof correctionsView>;
  readonly withheld: WithheldView;
  readonly changes: ReturnType<typeof changesView>;
  readonly contact: ContactView;
  readonly contactNote: ContactNote;
  readonly accessibility: AccessibilityView;
  readonly search: PublicSearchView;
  readonly notFound: PageView;
  /** Whole files. */
  readonly feed: string;
  readonly sitemap: string;
  readonly registerJson: object;
  readonly robots: string;
  /** What a page tells machines; `image` is the path of the picture beside shared links. */
  readonly about: (page: PageView, image: string) => PageAbout;
}

/** @param catalogue Of public content only. */
export function publicSiteView(catalogue: Catalogue, language: Language): PublicSiteView {
  const context = publicContext(catalogue, language);
  const { words, url } = context;
  const published = context.published.map((post) => postView(context, post));
  const posts = [...published, ...context.retired.map((post) => postView(context, post))];
  const corrections = correctionsView(context);
  const all = changesOf(context, published, corrections);
  const changes = changesView(context, all);
  const lastChanged = all[0]?.date;
  const versions = declarationVersionViews(context);
  const register = registerView(context, lastChanged);
  const withheld = withheldView(context);
  const start = howWeWorkView(context, published, all);
  const textList = textListView(context, published);
  const declaration = publicDeclarationView(context);
  const contact = contactView(context);
  const accessibility = accessibilityView(language, "public", context.site.contact);
  const search = publicSearchView(context);
  const account = [declaration, register, ...allOf(corrections), withheld, ...versions];
  const pages = [
    ...[start, ...allOf(textList), ...account, ...allOf(changes)],
    ...[contact, accessibility, search, ...published],
  ].map(({ page }) => page);
  return {
    language,
    frame: publicFrame(context, editLinks(catalogue, "public", language)),
    start,
    posts,
    textList,
    declaration,
    versions,
    register,
    corrections,
    withheld,
    changes,
    contact,
    contactNote: contactNote(context),
    accessibility,
    search,
    notFound: { language, title: words.notFoundTitle, address: "/404/", crumbs: [], notices: [] },
    feed: feed(context, all),
    registerJson: registerJson(context, lastChanged),
    sitemap: sitemap(context, pages),
    robots: `User-agent: *\nAllow: /\nSitemap: ${url("/sitemap.xml", "sv")}\n`,
    about: (page, image) => pageAbout(context, page, image),
  };
}
