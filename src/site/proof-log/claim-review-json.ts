import type { Entry } from "../../catalogue/catalogue.ts";
import { fallenOn } from "../../graph/fallen.ts";
import { graphOf } from "../../graph/graph.ts";
import { claimStanding } from "../../lib/claim-standing.ts";
import { createContext } from "../context.ts";
import { entryName } from "../relations/fallen-reason.ts";
import type { Portal } from "../portal.ts";

/** How far the sources carry a claim, as a number: ClaimReview wants a scale. */
const ratings = { unsupported: 1, partly: 2, supported: 3 } as const;

/**
 * The proof log with the names of ClaimReview, for other programs. It is internal: what is published of it is decided
 * text by text. Fields are only ever added within one version.
 *
 * @see https://schema.org/ClaimReview
 */
export function claimReviewJson(portal: Portal) {
  const { catalogue, asOf } = portal;
  return {
    version: 1,
    asOf,
    claims: Array.from(catalogue.claims.values(), (claim) => ({
      "@context": "https://schema.org",
      "@type": "ClaimReview",
      identifier: claim.id,
      url: `/claims/${claim.id}/`,
      claimReviewed: claim.data.claim.sv,
      inLanguage: "sv",
      datePublished: claim.data.date,
      expires: claim.data.valid_until,
      author: { "@type": "Organization", name: catalogue.site?.data.organisation ?? "" },
      reviewRating: {
        "@type": "Rating",
        ratingValue: ratings[claim.data.verdict],
        worstRating: ratings.unsupported,
        bestRating: ratings.supported,
        alternateName: claimStanding(claim.data, asOf),
      },
      itemReviewed: {
        "@type": "Claim",
        text: claim.data.claim,
        appearance: appearances(portal, claim),
      },
      isBasedOn: claim.data.sources.map((source) => sourceOf(source)),
      holds: fallenOn(catalogue, claim, asOf) === undefined,
      aiAssisted: claim.data.ai_assisted ?? false,
      aiTool: claim.data.ai_tool ?? null,
    })),
  };
}

/** The texts that rest on a claim: computed, since a list kept by hand goes out of date. */
function appearances(portal: Portal, claim: Entry<"claims">) {
  const context = createContext(portal, "sv");
  return graphOf(portal.catalogue)
    .naming(claim)
    .filter(({ carriedBy }) => carriedBy !== undefined)
    .map(({ from }) => ({
      "@type": "CreativeWork",
      identifier: `${from.type}/${from.id}`,
      name: entryName(context, from),
      url: context.link(from.type, from.id, "").href,
    }));
}

function sourceOf({ url, title, publisher, rule, tool, policy, declaration, accessed }: Source) {
  const kinds = { rules: rule, tools: tool, policies: policy, declarations: declaration };
  const own = Object.entries(kinds).find(([, id]) => id !== undefined);
  return own
    ? { "@type": "CreativeWork", identifier: own.join("/"), accessed }
    : { "@type": "WebPage", url, name: title, publisher, accessed };
}

type Source = Entry<"claims">["data"]["sources"][number];
