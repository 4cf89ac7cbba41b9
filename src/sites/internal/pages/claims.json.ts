import type { APIRoute } from "astro";
import { claimsFile } from "../../../site/site.ts";

// The proof log with the names of ClaimReview, for machines.
export const GET: APIRoute = () => new Response(`${JSON.stringify(claimsFile, null, 2)}\n`);
