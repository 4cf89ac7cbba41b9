import type { Facts } from "../../facts/build-facts.ts";
import type { Bilingual, Shown } from "../language.ts";
import type { Pages } from "../paging/paged.ts";
import type { LinkView, PageView } from "../views.ts";
import { publicPages, rowsOnPublicPage, type PublicListPage } from "./list-pages.ts";
import { postTitle } from "./post-view.ts";
import type { PublicContext } from "./public-context.ts";

/** What we have said that was wrong, and put right: newest first. */
export interface CorrectionsView {
  readonly page: PageView;
  readonly lead: string | undefined;
  readonly nothing: string;
  readonly words: { readonly wrong: string; readonly right: string };
  readonly found: { readonly text: string; readonly link: LinkView };
}

export interface CorrectionView {
  /** The day and a number: its permanent address on the page. */
  readonly id: string;
  /** ISO date of the correction. */
  readonly date: string;
  readonly title: Shown;
  readonly where: Shown;
  readonly wrong: Shown;
  readonly right: Shown;
  /** When it was found and put right, and how long that took. */
  readonly about: string;
  /** The text that was wrong, when it is a public one. */
  readonly link: LinkView | undefined;
}

export const correctionWords = {
  title: { sv: "Rättelser", en: "Corrections" },
  one: { sv: "Rättelse", en: "Correction" },
  lead: {
    sv: "Det vi har sagt som var fel, vad som är rätt och hur lång tid det tog. Senaste först.",
    en: "What we said that was wrong, what is right and how long it took. Latest first.",
  },
  nothing: {
    sv: "Inga rättelser än. När något blir fel skriver vi det här.",
    en: "No corrections yet. When something goes wrong, we write it here.",
  },
  wrong: { sv: "Det var fel", en: "This was wrong" },
  right: { sv: "Det här är rätt", en: "This is right" },
  foundOn: { sv: "Upptäckt", en: "Found" },
  correctedOn: { sv: "rättat", en: "corrected" },
  sameDay: { sv: "samma dag", en: "the same day" },
  afterOne: { sv: "efter en dag", en: "after one day" },
  afterMany: { sv: "efter {n} dagar", en: "after {n} days" },
  readNow: { sv: "Läs texten som den är nu", en: "Read the text as it is now" },
  seen: { sv: "Har du sett ett fel till?", en: "Have you seen another mistake?" },
  tellUs: { sv: "Hör av dig", en: "Tell us" },
} as const satisfies Record<string, Bilingual>;

export function correctionsView(
  context: PublicContext,
): Pages<PublicListPage<CorrectionsView, CorrectionView>> {
  const { language, facts, say, href } = context;
  const { title, lead, nothing, wrong, right, seen, tellUs } = correctionWords;
  const corrections = (facts?.corrections ?? []).map((one) => correctionView(context, one));
  const list: CorrectionsView = {
    page: {
      language,
      title: say(title),
      description: say(lead),
      address: "/corrections/",
      kind: "list",
      updated: corrections[0]?.date,
      crumbs: [],
      notices: [],
    },
    lead: say(lead),
    nothing: say(nothing),
    words: { wrong: say(wrong), right: say(right) },
    found: { text: say(seen), link: { text: say(tellUs), href: href("/contact/") } },
  };
  return publicPages(context, list, corrections, rowsOnPublicPage.corrections);
}

type Correction = NonNullable<Facts["corrections"]>[number];

function correctionView(context: PublicContext, correction: Correction): CorrectionView {
  const { say, show, href, published } = context;
  const { id, found_at, corrected_at, post: postId } = correction;
  const post = published.find((one) => one.id === postId);
  const { foundOn, correctedOn, readNow } = correctionWords;
  return {
    id,
    date: corrected_at,
    title: show(correction.title),
    where: show(correction.where),
    wrong: show(correction.wrong),
    right: show(correction.right),
    about: `${say(foundOn)} ${found_at}, ${say(correctedOn)} ${corrected_at}, ${say(timeTaken(found_at, corrected_at))}`,
    link: post && {
      text: `${say(readNow)}: ${postTitle(context, post).text}`,
      href: href(`/how-we-work/${post.id}/`),
    },
  };
}

/** @example timeTaken("2026-10-22", "2026-10-28").sv; // "efter 6 dagar" */
export function timeTaken(found: string, corrected: string): Bilingual {
  const { days } = Temporal.PlainDate.from(found).until(corrected, { largestUnit: "days" });
  const { sameDay, afterOne, afterMany } = correctionWords;
  if (days <= 1) return days < 1 ? sameDay : afterOne;
  return { sv: afterMany.sv.replace("{n}", String(days)), en: afterMany.en.replace("{n}", String(days)) };
}
