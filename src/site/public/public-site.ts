import { inEachLanguageOf } from "../each-language.ts";
import { languagesOf, type Language } from "../language.ts";
import { openPublicPortal } from "./public-portal.ts";
import { publicSiteView, type PublicSiteView } from "./public-site-view.ts";

const catalogue = await openPublicPortal(process.env["KVITTO_CONTENT"] ?? "content");

/** The public site in each language. Nothing here reads git, an internal file or the clock. */
export const publicSite: Readonly<Record<Language, PublicSiteView>> = {
  sv: publicSiteView(catalogue, "sv"),
  en: publicSiteView(catalogue, "en"),
};

/** Astro's static paths for a page that exists in each of the portal's languages. */
export const inEachLanguage = inEachLanguageOf(publicSite, languagesOf(catalogue));
