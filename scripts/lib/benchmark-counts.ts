/** Shares of a large team's records; the rest are reply templates. */
const shares = {
  claims: 0.08,
  faq: 0.06,
  rules: 0.06,
  blocks: 0.03,
  reviews: 0.03,
  terms: 0.02,
  risks: 0.03,
  incidents: 0.01,
  vendors: 0.02,
  tools: 0.02,
  formats: 0.02,
  corrections: 0.01,
} as const;

/** How many of each. */
export type Counts = Readonly<Record<keyof typeof shares, number>>;

/** What the programme asks for at least. */
const least: Readonly<Record<string, number>> = { rules: 10, risks: 10, tools: 6, formats: 3 };

/** So many that five are on AI, privacy and data, as the programme asks. */
export const leastReplies = 8;

/** KPIs grow slower than texts: 20, 63 and 200 among 100, 1,000 and 10,000 records. */
export const kpisAmong = (records: number): number => Math.round(2 * Math.sqrt(records));

/** How many records of each type there are among so many. */
export const countsAmong = (records: number): Counts =>
  Object.fromEntries(
    Object.entries(shares).map(([type, share]) => [
      type,
      Math.max(least[type] ?? 1, Math.floor(records * share)),
    ]),
  ) as Counts;
