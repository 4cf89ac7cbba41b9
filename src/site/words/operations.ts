/** Words of the operating figures and of what gives most. */
export const operationsWords = {
  title: { sv: "Driftsiffror", en: "Operating figures" },
  lead: {
    sv: "Hur mycket vi gör, vad det kostar, hur lång tid det tar och vad annonserna ger.",
    en: "How much we make, what it costs, how long it takes and what the ads give.",
  },
  about: {
    sv: "Takt, kostnad per variant, tid till publicering, CPA och ROAS.",
    en: "Rate, cost per version, time to publish, CPA and ROAS.",
  },
  lastWeek: { sv: "Senaste avslutade veckan", en: "The latest week that is over" },
  assets: { sv: "Gjorda varianter", en: "Versions made" },
  costPerAsset: { sv: "Kostnad per variant", en: "Cost per version" },
  days: { sv: "Dagar till publicering", en: "Days to publication" },
  daysMedian: { sv: "Median, från beställning till publicering.", en: "Median, from order to publication." },
  cpa: { sv: "Kostnad per konvertering (CPA)", en: "Cost per conversion (CPA)" },
  roas: { sv: "Intäkt per annonskrona (ROAS)", en: "Revenue for each krona of ads (ROAS)" },
  weekBefore: { sv: "Veckan före", en: "The week before" },
  goal: { sv: "Målet är", en: "The goal is" },
  byWeek: { sv: "Vecka för vecka", en: "Week by week" },
  byWeekCaption: {
    sv: "Driftsiffror per vecka, efter dagen för publicering",
    en: "Operating figures by week, by the day of publication",
  },
  byFormat: { sv: "Per format, senaste fyra veckorna", en: "By format, the last four weeks" },
  byFormatCaption: {
    sv: "Driftsiffror per format, {weeks}",
    en: "Operating figures by format, {weeks}",
  },
  week: { sv: "Vecka", en: "Week" },
  format: { sv: "Format", en: "Format" },
  posts: { sv: "Inlägg", en: "Posts" },
  passedFirst: { sv: "Godkänt vid första granskningen", en: "Approved at the first review" },
  cost: { sv: "Kr per variant", en: "SEK per version" },
  daysShort: { sv: "Dagar", en: "Days" },
  spend: { sv: "Annonskostnad", en: "Ad cost" },
  conversions: { sv: "Konverteringar", en: "Conversions" },
  cpaShort: { sv: "CPA", en: "CPA" },
  roasShort: { sv: "ROAS", en: "ROAS" },
  clicks: { sv: "Klick", en: "Clicks" },
  saves: { sv: "Sparningar", en: "Saves" },
  counted: { sv: "Så räknas det", en: "How it is counted" },
  countedItems: [
    {
      sv: "Visningar, klick och sparningar räknas under inläggets första sju dygn.",
      en: "Impressions, clicks and saves are counted over the post’s first seven days.",
    },
    {
      sv: "En variant är en färdig version: ett inlägg är en, en annons så många som skickas in.",
      en: "A version is a finished one: a post is one, an ad as many as are submitted.",
    },
    {
      sv: "Kostnaden per variant är vår egen, utan det som plattformen får betalt.",
      en: "The cost per version is our own, without what the platform is paid.",
    },
  ],
  none: {
    sv: "Inget är loggat än. Siffrorna räknas ur publiceringsloggen.",
    en: "Nothing is logged yet. The figures are counted from the publishing log.",
  },
  onFormat: { sv: "Så har det gått, senaste fyra veckorna", en: "How it has gone, the last four weeks" },
  notPublished: {
    sv: "Inget inlägg i formatet har publicerats de senaste fyra veckorna.",
    en: "No post of the format has been published in the last four weeks.",
  },
} as const;
