import type { APIRoute } from "astro";
import { publicSite } from "../../../site/public/public-site.ts";

/** Language-neutral: both languages' texts stand in it. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(publicSite.sv.registerJson, null, 1)}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
