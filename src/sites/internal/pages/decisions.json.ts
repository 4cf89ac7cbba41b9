import type { APIRoute } from "astro";
import { files } from "../../../site/site.ts";

// What is decided now and why, for machines.
export const GET: APIRoute = () => new Response(`${JSON.stringify(files.decisions, null, 2)}\n`);
