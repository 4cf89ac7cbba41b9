import type { APIRoute } from "astro";
import { files } from "../../../site/site.ts";

// What may be done, combination by combination, for machines.
export const GET: APIRoute = () => new Response(`${JSON.stringify(files.mayI, null, 2)}\n`);
