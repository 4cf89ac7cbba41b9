import type { APIRoute } from "astro";
import { decisionsFile } from "../../../site/site.ts";

// What is decided now and why, for machines.
export const GET: APIRoute = () => new Response(`${JSON.stringify(decisionsFile, null, 2)}\n`);
