import { inEachLanguageOf } from "../each-language.ts";
import type { Language } from "../language.ts";
import { openPublicPortal } from "./public-portal.ts";
import { publicSiteView, type PublicSiteView } from "./public-site-view.ts";

const catalogue = await openPublicPortal(process.env["KVITTO_CONTENT"] ?? "content");

/** The public site in both languages. Nothing here reads git, an internal file or the clock. */
export const publicSite: Readonly<Record<Language, PublicSiteView>> = {
  sv: publicSiteView(catalogue, "sv"),
  en: publicSiteView(catalogue, "en"),
};

/** Astro's static paths for a page that exists in both languages. */
export const inEachLanguage = inEachLanguageOf(publicSite);
