const minute = 60_000;

/** An alarm, and what has been promised. Moments are milliseconds since 1970, stretches are minutes. */
export interface Alarm {
  readonly start: number;
  /** When the latest statement came out; none yet when left out. */
  readonly out?: number | undefined;
  readonly firstWithin: number;
  readonly updateEvery: number;
}

/** When the next statement is due, and the one after it. */
export interface NextStatement {
  readonly due: number;
  readonly after: number;
  /** Whole minutes until then, or since then; a minute that has begun counts. */
  readonly minutes: number;
  readonly state: "on_time" | "soon" | "late";
}

/** With this many minutes left, it is time to publish whatever there is. */
const soonMinutes = 15;

/**
 * Reads the clock of a crisis: the first statement counts from the alarm, every later one from the one before it.
 *
 * @param now Milliseconds since 1970. At the very moment that a statement is due it is not late yet.
 */
export function nextStatement({ start, out, firstWithin, updateEvery }: Alarm, now: number): NextStatement {
  const due = out === undefined ? start + firstWithin * minute : out + updateEvery * minute;
  const minutes = Math.ceil(Math.abs(due - now) / minute);
  const state = now > due ? "late" : minutes <= soonMinutes ? "soon" : "on_time";
  return { due, after: due + updateEvery * minute, minutes, state };
}

/**
 * The latest moment at which clocks showed a time. A time up to five minutes ahead is taken as now: clocks differ.
 *
 * @param time As a time field gives it: `14:05`, in the zone of whoever reads. Anything else gives undefined.
 */
export function latestMoment(time: string, now: number): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined) return undefined;
  const moment = new Date(now);
  moment.setHours(Number(hours), Number(minutes), 0, 0);
  if (moment.getTime() > now + 5 * minute) moment.setDate(moment.getDate() - 1);
  return moment.getTime();
}

/** A moment in an address: `2026-11-22T13:05Z`. */
export const writeMoment = (moment: number): string => `${new Date(moment).toISOString().slice(0, 16)}Z`;

/** The moment that an address names; undefined when it names none. */
export function readMoment(text: string | null | undefined): number | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/.test(text)) return undefined;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : moment;
}

/** `kl. 14.05` or `14:05`, with the day before it when that is not today: `23 november kl. 14.05`. */
export function clockText(moment: number, now: number, language: "sv" | "en"): string {
  const at = new Date(moment);
  const [hours, minutes] = [at.getHours(), at.getMinutes()].map((n) => String(n).padStart(2, "0"));
  const time = language === "sv" ? `kl.\u00A0${hours}.${minutes}` : `${hours}:${minutes}`;
  if (at.toDateString() === new Date(now).toDateString()) return time;
  const locale = language === "sv" ? "sv-SE" : "en-GB";
  return `${at.toLocaleDateString(locale, { day: "numeric", month: "long" })} ${time}`;
}
