import type { APIRoute } from "astro";
import { files } from "../../../../site/site.ts";

// Beside every record's page: /rules/r05.json for /rules/r05/.
export const getStaticPaths = () =>
  files.records.map(({ section, json }) => ({ params: { section, id: json.id }, props: { json } }));

export const GET: APIRoute = ({ props }) => new Response(`${JSON.stringify(props["json"], null, 2)}\n`);
