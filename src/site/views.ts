import type { Language, Shown } from "./language.ts";

/** Good news, mind this, do not, or nothing to judge. Words come first, shape second, colour third. */
export type Tone = "good" | "warn" | "stop" | "none";

/** Names of the drawn shapes; see `components/icons.ts`. */
export type IconName =
  | "check"
  | "disc"
  | "triangle"
  | "warning"
  | "octagon"
  | "diamond"
  | "ring"
  | "clock"
  | "up"
  | "down"
  | "flat"
  | "search"
  | "copy"
  | "tick"
  | "print"
  | "dot";

/** A status: a word, with a shape that says the same. */
export interface MarkView {
  readonly word: string;
  readonly tone: Tone;
  readonly icon: IconName;
}

export interface LinkView {
  readonly text: string;
  readonly href: string;
  /** Set when the text is not in the page's language. */
  readonly lang?: Language | undefined;
}

/** One line of a receipt: what ····· value, and under it the reason. */
export interface LineView {
  readonly label: string | MarkView;
  /** A `Shown` is a text that may be in another language than the page. */
  readonly value: string | Shown | LinkView | MarkView;
  /** `figure` is set in mono, `words` is not; `path` (mono) and `text` take a line of their own. */
  readonly form: "figure" | "words" | "path" | "text";
  /** Evidence under the line, one paragraph each. */
  readonly why?: readonly (string | LinkView)[] | undefined;
}

/** A sum of sourced lines; see design.md on what it is for. */
export interface ReceiptView {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** Beside the title: an id, a version, a week. */
  readonly reference: string;
  readonly groups: readonly (readonly LineView[])[];
  /** Only when something was decided or summed. Lines after it follow the total. */
  readonly total?:
    | {
        readonly label: string;
        readonly mark: MarkView;
        readonly text: string;
        readonly after: readonly LineView[];
      }
    | undefined;
}

/** Something the reader must know before the rest of the page. */
export interface NoticeView {
  readonly tone: Tone;
  readonly mark?: MarkView | undefined;
  readonly text: string;
  readonly link?: LinkView | undefined;
}

/** What the layout needs to know of any page. */
export interface PageView {
  readonly language: Language;
  /** The page's `h1` and the first half of its title in the browser. */
  readonly title: string;
  /** Set when the title is not in the page's language. */
  readonly titleLang?: Language | undefined;
  readonly description?: string | undefined;
  /** Without language prefix: `/kpis/ctr/`. */
  readonly address: string;
  /** Where the language switch leads, without prefix, when that is not the same page. */
  readonly alternate?: string | undefined;
  /** The address that search engines are to keep instead, without prefix, when the same text has another. */
  readonly canonical?: string | undefined;
  /** Key of the section in the menu that the page belongs to. */
  readonly section?: string | undefined;
  readonly crumbs: readonly LinkView[];
  readonly notices: readonly NoticeView[];
  /** What kind of page it is, as the public site tells machines; a plain one unless told. */
  readonly kind?: "article" | "contact" | "list" | "search" | undefined;
  /** ISO dates on the public site: when it was first published, and when what it says last changed. */
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  /** It no longer applies: an earlier version, an archived text. Searches find it last. */
  readonly isObsolete?: boolean | undefined;
}
