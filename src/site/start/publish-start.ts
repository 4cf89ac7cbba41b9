import type { Context } from "../context.ts";
import { mayILink } from "../may-i-questions.ts";
import { statusMark } from "../status.ts";
import { startWords as texts } from "../words/start.ts";
import type { StartPart, StartParts } from "./start-view.ts";
import { checklistPart, rulesPart } from "./work-parts.ts";

/** For those who publish: what to go through, what AI may do, and how it is labelled. */
export function publishStart(context: Context): StartParts {
  const { say } = context;
  return {
    links: [mayILink(context)],
    notices: [],
    parts: [
      checklistPart(context, say(texts.checklists), ["publishing", "platform"]),
      rulesPart(context, "publishing"),
      ...toolsPart(context),
    ],
  };
}

/** AI tools that are stopped or may be used for some things only; nothing while all are approved. */
function toolsPart(context: Context): StartPart[] {
  const { portal, words, say, show, href } = context;
  const held = Array.from(portal.catalogue.tools.values()).filter(
    ({ data }) => data.status === "blocked" || data.status === "restricted",
  );
  if (held.length === 0) return [];
  return [
    {
      id: "tools",
      title: say(texts.tools),
      all: { text: words.toolsTitle, href: href("/tools/") },
      empty: "",
      rows: held.map(({ id, data }) => ({
        id,
        link: { text: data.name, href: href(`/tools/${id}/`) },
        facts: data.status_reason ? show(data.status_reason) : "",
        mark: statusMark(context, data.status),
      })),
    },
  ];
}
