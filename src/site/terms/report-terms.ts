import { policyClock, type PolicyClock } from "../../engine/terms/policy-clock.ts";
import type { Entry } from "../../catalogue/catalogue.ts";
import type { Context } from "../context.ts";
import { lowerFirst } from "../figures.ts";
import type { ReportAside } from "../report-view.ts";
import type { ReportWeek } from "../report-week.ts";
import { termsTypeInside } from "../../content-types/terms-type-words.ts";
import { materialities, termsWords as words } from "../words/terms.ts";

/**
 * The week’s line about terms: what vendors changed that week, and the clocks that were still running when it ended.
 *
 * @param context The portal as it stood after the week.
 * @returns Nothing for a week without either.
 */
export function termsAside(context: Context, { week }: ReportWeek): ReportAside[] {
  const changed = Array.from(context.portal.catalogue.terms.values())
    .filter(({ data }) => data.change_kind === "change" && data.fetch_date <= week.end)
    .filter((version) => version.data.fetch_date >= week.start || isOpen(version, week.end));
  if (changed.length === 0) return [];
  return [
    {
      id: "terms",
      label: context.say(words.inReport),
      text: changed.map((version) => sentence(context, version, week.end)).join(" "),
    },
  ];
}

const isOpen = ({ data }: Entry<"terms">, day: string): boolean => {
  const clock = policyClock(data, day);
  return clock !== undefined && clock.state !== "done";
};

/** `Exempelbild, användarvillkor: väsentlig ändring; klockan går, 1 arbetsdag (mål: under 5).` */
function sentence(context: Context, { data }: Entry<"terms">, day: string): string {
  const { say, portal } = context;
  const clock = policyClock(data, day);
  const vendor = portal.catalogue.vendors.get(data.vendor)?.data.name ?? data.vendor;
  const judged = data.assessment && data.assessment.assessed_at <= day ? data.assessment : undefined;
  const meaning = say(judged ? materialities[judged.materiality] : words.notAssessed);
  const state =
    clock &&
    `${say(stateWords(clock))}, ${clock.days} ${say(clock.days === 1 ? words.workingDay : words.workingDays)} ` +
      `(${say(words.shortGoal)})`;
  const type = say(termsTypeInside(data.terms_type));
  return `${vendor}, ${type}: ${lowerFirst(meaning)}${state ? `; ${lowerFirst(state)}` : ""}.`;
}

function stateWords({ state, isLate }: PolicyClock) {
  if (state === "done") return isLate ? words.agreedLate : words.agreedInTime;
  return isLate ? words.overdue : words.running;
}
