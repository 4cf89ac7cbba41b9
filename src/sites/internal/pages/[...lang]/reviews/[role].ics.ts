import type { APIRoute } from "astro";
import { inEachLanguage } from "../../../../../site/site.ts";

export const getStaticPaths = () =>
  inEachLanguage((site) =>
    site.roleReviews.map(({ role, calendar }) => ({ params: { role }, props: { calendar } })),
  );

export const GET: APIRoute<{ calendar: string }> = ({ props }) =>
  new Response(props.calendar, { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
