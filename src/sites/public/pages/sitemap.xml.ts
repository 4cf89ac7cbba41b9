import type { APIRoute } from "astro";
import { publicSite } from "../../../site/public/public-site.ts";

export const GET: APIRoute = () =>
  new Response(publicSite.sv.sitemap, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
