import type { APIRoute } from "astro";
import { inEachLanguage } from "../../../../../../site/site.ts";

// What a KPI's chart says at each of its points in the browser: /kpis/ctr/labels.json for /kpis/ctr/.
export const getStaticPaths = () =>
  inEachLanguage(({ kpis }) =>
    kpis.map(({ labels: { id, labels } }) => ({ params: { id }, props: { labels } })),
  );

export const GET: APIRoute = ({ props }) => Response.json(props["labels"]);
