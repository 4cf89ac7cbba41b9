import type { APIRoute } from "astro";
import { publicSite } from "../../../site/public/public-site.ts";

export const GET: APIRoute = () =>
  new Response(publicSite.sv.robots, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
