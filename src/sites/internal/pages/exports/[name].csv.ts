import type { APIRoute } from "astro";
import { exportFiles } from "../../../../site/site.ts";

export const getStaticPaths = () =>
  exportFiles.csv.map(({ name, text }) => ({ params: { name }, props: { text } }));

export const GET: APIRoute = ({ props }) => new Response(props["text"]);
