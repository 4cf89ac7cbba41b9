/**
 * Easter Sunday in the Gregorian calendar.
 *
 * @see Meeus: Astronomical Algorithms (1991), chapter 8: the rule without tables and exceptions.
 */
export function easterDay(year: number): Temporal.PlainDate {
  const moonYear = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const fullMoon = (19 * moonYear + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - fullMoon - (yearOfCentury % 4)) % 7;
  const late = Math.floor((moonYear + 11 * fullMoon + 22 * toSunday) / 451);
  const days = fullMoon + toSunday - 7 * late + 114;
  return new Temporal.PlainDate(year, Math.floor(days / 31), (days % 31) + 1);
}

/**
 * Sweden's public holidays, Sundays that have no name of their own left out.
 *
 * @param year 2005 or later: Whit Monday was one until 2004, and 6 June has been one since.
 * @returns Swedish names by ISO date, in order.
 * @see SFS 1989:253.
 */
export function swedishHolidays(year: number): ReadonlyMap<string, string> {
  const easter = easterDay(year);
  return byDate([
    [on(year, 1, 1), "nyårsdagen"],
    [on(year, 1, 6), "trettondedag jul"],
    [easter.subtract({ days: 2 }), "långfredagen"],
    [easter, "påskdagen"],
    [easter.add({ days: 1 }), "annandag påsk"],
    [on(year, 5, 1), "första maj"],
    [easter.add({ days: 39 }), "Kristi himmelsfärdsdag"],
    [easter.add({ days: 49 }), "pingstdagen"],
    [on(year, 6, 6), "nationaldagen"],
    [midsummerDay(year), "midsommardagen"],
    [saturdayFrom(on(year, 10, 31)), "alla helgons dag"],
    [on(year, 12, 25), "juldagen"],
    [on(year, 12, 26), "annandag jul"],
  ]);
}

/**
 * The eves that the law treats as Saturdays. Skärtorsdagen and valborgsmässoafton are working days.
 *
 * @returns Swedish names by ISO date, in order.
 * @see SFS 1930:173, 2 §.
 */
export function swedishEves(year: number): ReadonlyMap<string, string> {
  return byDate([
    [midsummerDay(year).subtract({ days: 1 }), "midsommarafton"],
    [on(year, 12, 24), "julafton"],
    [on(year, 12, 31), "nyårsafton"],
  ]);
}

/** Whether Sweden works on this day: Monday to Friday, no public holiday, and none of the eves. */
export function isSwedishWorkingDay(day: Temporal.PlainDate): boolean {
  if (day.dayOfWeek > 5) return false;
  const date = day.toString();
  return !swedishHolidays(day.year).has(date) && !swedishEves(day.year).has(date);
}

const on = (year: number, month: number, day: number) => new Temporal.PlainDate(year, month, day);

const saturdayFrom = (day: Temporal.PlainDate) => day.add({ days: (13 - day.dayOfWeek) % 7 });

const midsummerDay = (year: number) => saturdayFrom(on(year, 6, 20));

/** Ascension may fall before, on or after 1 May. Of two names for one day, the later in the list stays. */
function byDate(days: readonly (readonly [Temporal.PlainDate, string])[]): ReadonlyMap<string, string> {
  const texts = days.map(([day, name]) => [day.toString(), name] as const);
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
