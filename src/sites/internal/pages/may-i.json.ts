import type { APIRoute } from "astro";
import { mayIFile } from "../../../site/site.ts";

// What may be done, combination by combination, for machines.
export const GET: APIRoute = () => new Response(`${JSON.stringify(mayIFile, null, 2)}\n`);
