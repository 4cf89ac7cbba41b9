import type { Entry } from "../../catalogue/catalogue.ts";
import type { TypeName } from "../../content-types/index.ts";
import type { SearchKind } from "../../search/search-document.ts";
import type { Context } from "../context.ts";
import type { Bilingual, Shown } from "../language.ts";
import type { RecordView, RegisterRow, RegisterView, SectionView } from "../record-view.ts";
import type { LineView, MarkView, NoticeView } from "../views.ts";
import type { Area, Group } from "./overview.ts";

/** What stands on a record's page besides what every record has: heading, crumbs, relations, who answers for it. */
export interface RecordParts {
  /** Instead of the record's own title or name. */
  readonly title?: Shown | undefined;
  readonly mark?: MarkView | undefined;
  /** Small facts beside the mark. */
  readonly facts: readonly string[];
  readonly lead?: Shown | undefined;
  readonly copy?: RecordView["copy"];
  /** Before those that every record has: a translation that lags behind, a review that is due. */
  readonly notices?: readonly NoticeView[] | undefined;
  readonly sections: readonly SectionView[];
  readonly receipt?: { readonly title: string; readonly lines?: readonly LineView[] } | undefined;
}

/** What stands on a page that lists or calculates something. */
export interface ListParts {
  readonly notices?: readonly NoticeView[] | undefined;
  /** Before the lists. */
  readonly sections?: readonly SectionView[] | undefined;
  readonly groups: RegisterView["groups"];
}

/** A record of a list: the row that leads to its page, or names it where it has none. */
export interface ListedRecord<N extends TypeName> {
  readonly entry: Entry<N>;
  readonly row: RegisterRow;
}

interface About {
  /** The overview page that leads to it, and the heading there. */
  readonly area: Area;
  readonly group: Group;
  readonly title: Bilingual;
  /** The sentence under the title. */
  readonly lead: Bilingual;
  /** What it says in the overview; the lead unless told. */
  readonly about?: Bilingual | undefined;
  /** The page is about one of its records: how many there are says nothing. */
  readonly isOfOne?: boolean | undefined;
}

/** A type of record as the internal site shows it: a list, and a page for each when the type has pages. */
export interface Register<N extends TypeName = TypeName> extends About {
  readonly type: N;
  /** As what the search finds its records; only its list is found unless told. */
  readonly kind?: SearchKind | undefined;
  /** A record's page. Left out when all share the list's page. */
  readonly record?: (context: Context, entry: Entry<N>) => RecordParts;
  /** The list; all records in one group unless told. */
  readonly list?: (context: Context, records: readonly ListedRecord<N>[]) => ListParts;
}

/** A page that lists or calculates something and is no type's own. */
export interface CalculatedPage extends About {
  /** Without language prefix, one step: `/operations/`. */
  readonly address: `/${string}/`;
  readonly view: (context: Context) => ListParts;
}

/** Keeps the type of one register's entries; see `index.ts` for the list of all. */
export const defineRegister = <N extends TypeName>(register: Register<N>): Register =>
  // A register is only ever given entries of its own type; see `register-pages.ts`.
  register as unknown as Register;

export const definePage = (page: CalculatedPage): CalculatedPage => page;
