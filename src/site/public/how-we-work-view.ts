import { cadences, parsePeriod } from "../../lib/period.ts";
import { capital } from "../context.ts";
import { rulesByVerdict, type SheetSection } from "../declaration-sheet.ts";
import { period } from "../format.ts";
import type { Bilingual, Shown } from "../language.ts";
import type { Pages } from "../paging/paged.ts";
import type { LineView, LinkView, PageView, ReceiptView } from "../views.ts";
import type { ChangeView } from "./changes-view.ts";
import { correctionWords } from "./corrections-view.ts";
import { publicPages, rowsOnPublicPage, type PublicListPage } from "./list-pages.ts";
import type { PostView } from "./post-view.ts";
import { declarationReceipt } from "./public-declaration-view.ts";
import type { PublicContext } from "./public-context.ts";
import { registerWords } from "./register-words.ts";

/** The start page: may they misuse my data, and who says so? */
export interface HowWeWorkView {
  readonly page: PageView;
  readonly lead: Shown | undefined;
  readonly lastChanged: string | undefined;
  readonly changes: LinkView;
  /** What we do, do on conditions and do not do. Empty lists are left out. */
  readonly verdicts: readonly SheetSection[];
  /** The latest text on each of the subjects that people ask about most, in short. */
  readonly shortTexts: readonly PostView[];
  readonly latest: readonly PostView[];
  readonly all: LinkView;
  /** The account's other parts, each with what it answers. */
  readonly more: {
    readonly title: string;
    readonly links: readonly (LinkView & { readonly about: string })[];
  };
  readonly receipt: ReceiptView;
  readonly contact: ContactNote;
}

/** Where to write, shown beside texts. */
export interface ContactNote {
  readonly question: string;
  readonly text: string;
  readonly links: readonly LinkView[];
}

/** A list of every text, newest first. */
export interface TextListView {
  readonly page: PageView;
  readonly lead: string | undefined;
}

const askedMost: readonly PostView["theme"][] = ["replies", "data", "moderation"];
const mostLatest = 5;

const startWords = {
  more: { sv: "Granska oss", en: "Check on us" },
  register: {
    sv: "Alla frågor som ett algoritmregister ställer.",
    en: "All that an algorithm register asks.",
  },
  corrections: { sv: "Det vi har haft fel om. Senast", en: "What we got wrong. Latest" },
  withheld: { sv: "Och varför.", en: "And why." },
} as const satisfies Record<string, Bilingual>;

export function howWeWorkView(
  context: PublicContext,
  posts: readonly PostView[],
  changes: readonly ChangeView[],
): HowWeWorkView {
  const { language, words, facts, show, href } = context;
  const declaration = facts?.declaration;
  const shortTexts = askedMost.flatMap((theme) => posts.find((post) => post.theme === theme) ?? []);
  return {
    page: {
      language,
      title: words.startTitle,
      description: declaration && context.say(declaration.purpose),
      address: "/",
      section: "how-we-work",
      kind: "list",
      updated: changes[0]?.date,
      crumbs: [],
      notices: [],
    },
    lead: declaration && show(declaration.purpose),
    lastChanged: changes[0]?.date,
    changes: { text: words.whatChanged, href: href("/changes/") },
    verdicts: rulesByVerdict(facts?.rules ?? [], language).filter(({ items = [] }) => items.length > 0),
    shortTexts,
    latest: posts.filter((post) => !shortTexts.includes(post)).slice(0, mostLatest),
    all: { text: words.allTexts, href: href("/how-we-work/") },
    more: moreToRead(context, declaration !== undefined),
    receipt: declarationReceipt(context, words.pageReceipt, kpiLines(context)),
    contact: contactNote(context),
  };
}

export function textListView(
  context: PublicContext,
  posts: readonly PostView[],
): Pages<PublicListPage<TextListView, PostView & { readonly date: string; readonly hasOwnPage: true }>> {
  const { language, words, href } = context;
  const page: PageView = {
    language,
    title: words.allTexts,
    description: words.textsLead,
    address: "/how-we-work/",
    section: "how-we-work",
    kind: "list",
    updated: posts
      .flatMap(({ page: { updated } }) => updated ?? [])
      .sort()
      .at(-1),
    crumbs: [{ text: words.howWeWork, href: href("/") }],
    notices: [],
  };
  const rows = posts.map((post) => ({ ...post, date: post.published, hasOwnPage: true as const }));
  return publicPages(context, { page, lead: words.textsLead }, rows, rowsOnPublicPage.texts);
}

function moreToRead({ facts, withheld, say, href }: PublicContext, isDeclared: boolean) {
  const { register, corrections, withheld: left } = startWords;
  const [latest] = facts?.corrections ?? [];
  const links = [
    isDeclared && { ...textsOf(registerWords.title, register), address: "/register/" },
    {
      text: say(correctionWords.title),
      about: latest ? `${say(corrections)} ${latest.corrected_at}.` : say(correctionWords.nothing),
      address: "/corrections/",
    },
    withheld && { ...textsOf(registerWords.withheldNav, left), address: "/withheld/" },
  ];
  function textsOf(text: Bilingual, about: Bilingual) {
    return { text: say(text), about: say(about) };
  }
  return {
    title: say(startWords.more),
    links: links.flatMap((one) =>
      one ? [{ text: one.text, about: one.about, href: href(one.address) }] : [],
    ),
  };
}

export function contactNote({ words, site, say, href }: PublicContext): ContactNote {
  return {
    question: words.questions,
    text: `${words.writeToUs} ${say(site.contact.answer_within)}.`,
    links: [
      { text: words.contactTitle, href: href("/contact/") },
      { text: words.wholeDeclaration, href: href("/declaration/") },
    ],
  };
}

function kpiLines({ facts, words, language, say }: PublicContext): LineView[] {
  return (facts?.kpis ?? []).map(({ title, value, target, period: text }) => {
    const measured = cadences
      .map((cadence) => parsePeriod(text, cadence))
      .find((found) => found !== undefined);
    const when = measured ? period(measured, language) : text;
    return {
      label: say(title),
      value: say(value),
      form: "figure",
      why: [`${capital(when)}. ${words.targetIs} ${say(target)}.`],
    };
  });
}
