import { brokenClaim, claimStanding, type ClaimStanding } from "../lib/claim-standing.ts";
import type { Context } from "./context.ts";
import { statusMark } from "./status.ts";
import type { LineView, MarkView, NoticeView } from "./views.ts";

/** What a claim is worth today, in the glossary's words. Swedish inflects them with *påståendet*. */
export function standingMark(context: Context, standing: ClaimStanding): MarkView {
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
    const standing = claimStanding(claim.data, portal.asOf);
    return [
      {
        label: standingMark(context, standing),
        value: link("claims", id, say(claim.data.claim)),
        form: "text",
      },
    ];
  });
}

/**
 * Why a text may not be sent, when something that it states no longer holds; nothing when all of it does.
 *
 * @param ask Whom to ask, as a sentence.
 */
export function brokenClaimNotice(
  context: Context,
  quoted: readonly string[],
  ask: string,
): NoticeView | undefined {
  const { portal, words, link, say } = context;
  const broken = brokenClaim(quoted, portal.catalogue.claims, portal.asOf);
  const claim = broken && portal.catalogue.claims.get(broken.id);
  if (!broken || !claim) return undefined;
  const why = {
    unsupported: words.restsOnUnsupported,
    expired: words.restsOnExpired,
    not_approved: words.restsOnUnapproved,
    retired: words.restsOnRetired,
    // Those two carry the text, so nothing is broken.
    supported: "",
    partly: "",
  }[broken.standing];
  return {
    tone: "stop",
    mark: { word: words.suspended, tone: "stop", icon: "octagon" },
    text: `${words.withdrawn} ${why} ${ask}`,
    link: link("claims", broken.id, say(claim.data.claim)),
  };
}
