import type { APIRoute } from "astro";
import { files } from "../../../site/site.ts";

// The proof log with the names of ClaimReview, for machines.
export const GET: APIRoute = () => new Response(`${JSON.stringify(files.claims, null, 2)}\n`);
