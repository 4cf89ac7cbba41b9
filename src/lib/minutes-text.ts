const hardSpace = "\u00A0";
const day = 1440;

/**
 * A stretch of time as people say it: `45 min`, `1 h 30 min`, `24 h`; from two days on `5 dygn` or `2 days 3 h`.
 *
 * @param minutes Whole minutes, 0 or more. From two days on, what is left below an hour is dropped.
 */
export function minutesText(minutes: number, language: "sv" | "en"): string {
  const days = minutes < 2 * day ? 0 : Math.floor(minutes / day);
  const hours = Math.floor((minutes - days * day) / 60);
  const rest = days > 0 ? 0 : minutes % 60;
  const parts = [
    days > 0 ? `${days}${hardSpace}${language === "sv" ? "dygn" : "days"}` : "",
    hours > 0 ? `${hours}${hardSpace}h` : "",
    rest > 0 || minutes === 0 ? `${rest}${hardSpace}min` : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}
