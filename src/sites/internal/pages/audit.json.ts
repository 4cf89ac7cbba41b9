import type { APIRoute } from "astro";
import { files } from "../../../site/site.ts";

// What was in force on every day, for the page that asks by day and for machines. Without indentation: it may be large.
export const GET: APIRoute = async () => new Response(`${JSON.stringify(await files.audit)}\n`);
