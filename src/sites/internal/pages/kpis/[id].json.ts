import type { APIRoute } from "astro";
import { files } from "../../../../site/site.ts";

// Beside every KPI's page, and what its chart is drawn from in the browser: /kpis/ctr.json for /kpis/ctr/.
export const getStaticPaths = () => files.kpis.map((json) => ({ params: { id: json.id }, props: { json } }));

export const GET: APIRoute = ({ props }) => new Response(`${JSON.stringify(props["json"], null, 2)}\n`);
