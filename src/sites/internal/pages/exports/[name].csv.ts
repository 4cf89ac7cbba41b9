import type { APIRoute } from "astro";
import { files } from "../../../../site/site.ts";

export const getStaticPaths = () =>
  files.exports.csv.map(({ name, text }) => ({ params: { name }, props: { text } }));

export const GET: APIRoute = ({ props }) => new Response(props["text"]);
