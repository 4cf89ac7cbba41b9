import type { APIRoute } from "astro";
import { graphFile } from "../../../site/site.ts";

// What rests on what, for machines. Without indentation: it may be large.
export const GET: APIRoute = () => new Response(`${JSON.stringify(graphFile)}\n`);
