import type { APIRoute } from "astro";
import { site } from "../../../site/site.ts";

export const GET: APIRoute = () =>
  new Response(JSON.stringify(site.sv.app), {
    headers: { "Content-Type": "application/manifest+json" },
  });
