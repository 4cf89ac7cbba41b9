import type { Entry } from "../../catalogue/catalogue.ts";
import { vendorReviews } from "../../engine/terms/vendor-reviews.ts";
import { capital, type Context } from "../context.ts";
import type { RegisterRow } from "../record-view.ts";
import type { MarkView } from "../views.ts";
import { reviewStates, termsWords as words } from "../words/terms.ts";
import { byTitle } from "./by-title.ts";
import { defineRegister, type ListedRecord } from "./define-register.ts";
import { vendorSections } from "../terms/vendor-sections.ts";

type Vendor = Entry<"vendors">;

/** Everyone we buy tools and services from, those first whose terms are next to be read. */
export const vendorRegister = defineRegister({
  type: "vendors",
  area: "registers",
  group: "suppliers",
  kind: "register",
  title: { sv: "Leverantörer", en: "Vendors" },
  lead: {
    sv: "Alla som vi köper verktyg och tjänster av. Deras villkor läses minst en gång i kvartalet.",
    en: "Everyone we buy tools and services from. Their terms are read at least once a quarter.",
  },
  about: {
    sv: "Vilka vi köper av, och när deras villkor lästes.",
    en: "Whom we buy from, and when their terms were read.",
  },
  record: (context, entry) => ({
    mark: reviewMark(context, entry),
    facts: [toolNames(context, entry), context.say(entry.data.country)].filter((fact) => fact !== ""),
    lead: context.show(entry.data.provides),
    notices: entry.data.follow_up ? [{ tone: "warn", text: context.say(entry.data.follow_up) }] : [],
    sections: vendorSections(context, entry),
    receipt: {
      title: context.say(words.vendorReceipt),
      lines: [
        {
          label: context.say(words.contact),
          value: capital(context.role(entry.data.contact_role)),
          form: "words",
        },
        {
          label: context.say(words.reviewer),
          value: capital(context.role(entry.data.reviewer)),
          form: "words",
        },
      ],
    },
  }),
  list: (context, records) => {
    const { say, portal } = context;
    const rows = new Map(records.map((record) => [record.entry.id, record]));
    const reviews = vendorReviews(portal.catalogue.vendors.values(), portal.asOf);
    const near = reviews.filter(({ state }) => state !== "later");
    return {
      groups: [
        ...(records.length === 0
          ? []
          : [
              {
                id: "due",
                title: say(words.reviewsDue),
                rows: near.flatMap(({ id, due, state }) =>
                  dueRow(context, rows.get(id), due, state === "overdue"),
                ),
                empty: say(words.noneDue),
              },
            ]),
        {
          id: "all",
          title: records.length === 0 ? undefined : say(words.allVendors),
          rows: byTitle(context, records).map(({ row }) => row),
          empty: say(words.noVendors),
        },
      ],
    };
  },
});

function dueRow(
  { say, words: site }: Context,
  record: ListedRecord<"vendors"> | undefined,
  due: string,
  isOverdue: boolean,
): RegisterRow[] {
  if (!record) return [];
  return [
    {
      ...record.row,
      id: `due-${record.row.id}`,
      facts: `${say(words.byDay)} ${due}`,
      mark: isOverdue ? overdueMark(site) : undefined,
    },
  ];
}

const overdueMark = ({ reviewOverdue: word }: Context["words"]): MarkView => ({
  word,
  tone: "warn",
  icon: "clock",
});

/** The tools that come from a vendor, by name. */
const toolNames = ({ portal }: Context, { id }: Vendor): string =>
  Array.from(portal.catalogue.tools.values())
    .flatMap(({ data }) => (data.vendor === id ? [data.name] : []))
    .join(", ");

/** How far the reading of its terms has come. What was read too long ago counts as read no more. */
function reviewMark({ say, words: site, portal }: Context, vendor: Vendor): MarkView {
  const status = vendor.data.review_status;
  const word = say(reviewStates[status]);
  const [review] = vendorReviews([vendor], portal.asOf);
  if (status === "reviewed" && review?.state === "overdue") return overdueMark(site);
  if (status === "reviewed") return { word, tone: "good", icon: "check" };
  if (status === "requires_follow_up") return { word, tone: "warn", icon: "warning" };
  return { word, tone: "none", icon: "ring" };
}
