import type { APIRoute } from "astro";
import { inEachLanguage } from "../../../../../site/site.ts";

export const getStaticPaths = () =>
  inEachLanguage((site) => site.roleReviews.map(({ role, feed }) => ({ params: { role }, props: { feed } })));

export const GET: APIRoute<{ feed: string }> = ({ props }) =>
  new Response(props.feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
