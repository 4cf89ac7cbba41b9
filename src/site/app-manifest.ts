import { frameView } from "./frame.ts";
import type { Context } from "./context.ts";
import { paper } from "./paper.ts";

export const manifestAddress = "/manifest.webmanifest";

/**
 * The portal as something to install on a phone (W3C, Web Application Manifest). In Swedish: one address has one manifest.
 */
export function appManifest(context: Context) {
  const { words, href } = context;
  const { organisation, crisis } = frameView(context);
  return {
    id: "/",
    name: organisation === "" ? "Kvitto" : `Kvitto – ${organisation}`,
    short_name: "Kvitto",
    description: words.appDescription,
    lang: context.language,
    start_url: href("/"),
    scope: "/",
    display: "standalone",
    background_color: paper.light,
    theme_color: paper.light,
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [{ name: crisis.text, url: crisis.href }],
  };
}
