import type { APIRoute } from "astro";
import { inEachLanguage } from "../../../../site/site.ts";

export const getStaticPaths = () => inEachLanguage((site) => [{ props: { feed: site.reviews.feed } }]);

export const GET: APIRoute<{ feed: string }> = ({ props }) =>
  new Response(props.feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
