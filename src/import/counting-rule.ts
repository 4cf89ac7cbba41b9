import type { OpeningHours } from "../lib/business-hours.ts";
import { isSwedishWorkingDay } from "../lib/swedish-holidays.ts";

export type Channel = "facebook" | "instagram" | "linkedin" | "tiktok" | "youtube" | "x" | "email";
export type Topic = "ai" | "privacy" | "data" | "policy";

/** What a KPI counts, as data: its `counting_rule` in the form that a command can follow. */
export interface CountingRule {
  /** The KPI's id. */
  readonly kpi: string;
  /** The `definition_version` whose counting rule this is. The command stops at any other. */
  readonly definitionVersion: number;
  readonly figure: "average_hours" | "percent_with_template";
  readonly channels: readonly Channel[];
  readonly topics: "every" | readonly Topic[];
  /** The hours that count between question and reply. */
  readonly hours: "around_the_clock" | OpeningHours;
  /**
   * A question that has no reply after so many hours counts as exactly so many, in the week in which they ran out,
   * and not again when it is answered. Without it, questions count when they are answered.
   */
  readonly atMostHours?: number;
}

/** Weeks are those of this zone, and so are times that name none. */
export const timeZone = "Europe/Stockholm";

/** Template codes of messages that no person has sent. They are no replies, whatever the KPI. */
export const automaticCodes: readonly string[] = ["auto"];

/** Monday to Friday 08–17, public holidays and eves left out: for a counting rule in working hours. */
export const officeHours: OpeningHours = {
  timeZone,
  opens: "08:00",
  closes: "17:00",
  isWorkingDay: isSwedishWorkingDay,
};

const ownAccounts: readonly Channel[] = ["facebook", "instagram", "linkedin", "tiktok", "youtube", "x"];

/** The counting rules that `npm run kpi:response-time` follows. */
export const countingRules: readonly CountingRule[] = [
  {
    kpi: "svarstid",
    definitionVersion: 2,
    figure: "average_hours",
    channels: ownAccounts,
    topics: "every",
    hours: "around_the_clock",
    atMostHours: 168, // seven days
  },
  {
    kpi: "svar-med-mall",
    definitionVersion: 1,
    figure: "percent_with_template",
    channels: [...ownAccounts, "email"],
    topics: ["ai", "privacy", "data", "policy"],
    hours: "around_the_clock",
  },
  {
    kpi: "svarstid-integritet",
    definitionVersion: 1,
    figure: "average_hours",
    channels: [...ownAccounts, "email"],
    // Personal data, monitoring, ads that follow people around, and AI on data.
    topics: ["privacy", "data"],
    hours: "around_the_clock",
  },
];
