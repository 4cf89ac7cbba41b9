import type { Entry } from "../catalogue/catalogue.ts";
import { claimStanding, type ClaimStanding } from "../lib/claim-standing.ts";
import type { Context } from "./context.ts";
import { fallenThrough } from "./relations/fallen-reason.ts";
import { statusMark } from "./status.ts";
import type { LineView, MarkView } from "./views.ts";
import { relationWords } from "./words/relations.ts";

/** What a claim is worth today: what its sources carry, unless one of them is out of force itself. */
export function claimMark(context: Context, claim: Entry<"claims">): MarkView {
  return fallenThrough(context, claim)
    ? { word: context.say(relationWords.suspendedNeuter), tone: "stop", icon: "octagon" }
    : standingMark(context, claimStanding(claim.data, context.portal.asOf));
}

/** What a claim is worth today, in the glossary's words. Swedish inflects them with *påståendet*. */
function standingMark(context: Context, standing: ClaimStanding): MarkView {
  const { words } = context;
  switch (standing) {
    case "supported":
      return { word: words.supported, tone: "good", icon: "check" };
    case "partly":
      return { word: words.partlySupported, tone: "warn", icon: "triangle" };
    case "unsupported":
      return { word: words.unsupported, tone: "stop", icon: "octagon" };
    case "retired":
      return { word: words.retiredNeuter, tone: "none", icon: "ring" };
    case "expired":
    case "not_approved":
      return standing === "expired" ? statusMark(context, standing) : statusMark(context, "in_review");
  }
}

/** The claims that a text rests on, a line each, with how each stands today. */
export function claimLines(context: Context, ids: readonly string[]): LineView[] {
  const { portal, link, say } = context;
  return ids.flatMap((id): LineView[] => {
    const claim = portal.catalogue.claims.get(id);
    if (!claim) return [];
    return [
      {
        label: claimMark(context, claim),
        value: link("claims", id, say(claim.data.claim)),
        form: "text",
      },
    ];
  });
}
