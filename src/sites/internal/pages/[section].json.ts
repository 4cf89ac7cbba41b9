import type { APIRoute } from "astro";
import { files } from "../../../site/site.ts";

// Beside a page that several records share: /roles.json for /roles/.
export const getStaticPaths = () =>
  files.shared.map(({ section, json }) => ({ params: { section }, props: { json } }));

export const GET: APIRoute = ({ props }) => new Response(`${JSON.stringify(props["json"], null, 2)}\n`);
