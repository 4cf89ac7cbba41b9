import { businessHours, elapsedHours } from "../lib/business-hours.ts";
import type { Period } from "../lib/period.ts";
import type { CountingRule } from "./counting-rule.ts";
import type { Conversation } from "./read-conversations.ts";
import type { Approval } from "./template-approval.ts";

/** One KPI's figure for one week, and what it leaves out. */
export interface WeeklyFigure {
  readonly week: Period;
  /** In the KPI's unit, not rounded; none when nothing was counted: no question is no fast reply. */
  readonly value?: number;
  /** Questions or replies that the value rests on. */
  readonly n: number;
  /** Of `n`, those that count as the most hours because there was no reply by then. */
  readonly overdue: number;
  /** Of `n`, those whose template the catalogue cannot tell about; they count as without. */
  readonly uncertain: number;
  /** Questions that the week left behind: asked by its end, and counted neither in it nor before. */
  readonly waiting: number;
}

/** Whether the template with a short code was approved on a day. */
export type ApprovalOn = (code: string, day: string) => Approval;

/** Works out one week's figure by a KPI's counting rule. */
export function weeklyFigure(
  conversations: readonly Conversation[],
  rule: CountingRule,
  week: Period,
  approvalOn: ApprovalOn,
): WeeklyFigure {
  const questions = conversations
    .filter(({ channel, topic }) => isAbout(rule, topic) && channel && rule.channels.includes(channel))
    .map((conversation) => ({ conversation, counted: countQuestion(conversation, rule) }));

  const own = questions.flatMap(({ counted }) =>
    counted && counted.day >= week.start && counted.day <= week.end ? [counted] : [],
  );
  const waiting = questions.filter(
    ({ conversation: { received }, counted }) =>
      dayOf(received) <= week.end && (!counted || counted.day > week.end),
  );
  const approvals = own.map(({ code, day }) => (code === undefined ? "not_approved" : approvalOn(code, day)));
  const total =
    rule.figure === "average_hours"
      ? own.reduce((sum, { hours }) => sum + hours, 0)
      : 100 * approvals.filter((approval) => approval === "approved").length;
  return {
    week,
    ...(own.length === 0 ? {} : { value: total / own.length }),
    n: own.length,
    overdue: own.filter(({ overdue }) => overdue).length,
    uncertain: rule.figure === "average_hours" ? 0 : approvals.filter((one) => one === "unknown").length,
    waiting: waiting.length,
  };
}

interface Counted {
  /** The day in whose week it counts. */
  readonly day: string;
  readonly hours: number;
  readonly overdue: boolean;
  readonly code?: string | undefined;
}

function countQuestion({ received, replied, code }: Conversation, rule: CountingRule): Counted | undefined {
  const { atMostHours: most = Infinity, hours } = rule;
  if (replied && elapsedHours(received, replied) <= most) {
    const between =
      hours === "around_the_clock"
        ? elapsedHours(received, replied)
        : businessHours(received, replied, hours);
    return { day: dayOf(replied), hours: between, overdue: false, code };
  }
  if (most === Infinity) return undefined;
  return { day: dayOf(received.add({ hours: most })), hours: most, overdue: true };
}

const isAbout = ({ topics }: CountingRule, topic: Conversation["topic"]): boolean =>
  topics === "every" || (topic !== undefined && topics.includes(topic));

const dayOf = (moment: Temporal.ZonedDateTime): string => moment.toPlainDate().toString();
