import type { APIRoute } from "astro";
import { files } from "../../../site/site.ts";

// What rests on what, for machines. Without indentation: it may be large.
export const GET: APIRoute = () => new Response(`${JSON.stringify(files.graph)}\n`);
