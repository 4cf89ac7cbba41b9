/** Words of the page on the few formats that give most. */
export const paretoWords = {
  title: { sv: "Det som ger mest", en: "What gives most" },
  lead: {
    sv: "Vilka få format som ger 80 procent av resultatet, och vad som kan skalas upp.",
    en: "Which few formats give 80 per cent of the result, and what can be scaled.",
  },
  about: {
    sv: "Pareto: formaten som ger 80 procent av klick, konverteringar och sparningar.",
    en: "Pareto: the formats that give 80 per cent of clicks, conversions and saves.",
  },
  clicks: { sv: "Klick", en: "Clicks" },
  conversions: { sv: "Konverteringar", en: "Conversions" },
  saves: { sv: "Sparningar", en: "Saves" },
  format: { sv: "Format", en: "Format" },
  share: { sv: "Andel", en: "Share" },
  count: { sv: "Antal", en: "Number" },
  cumulative: { sv: "Sammanlagt", en: "Together" },
  others: { sv: "Övriga {n}", en: "The other {n}" },
  few: {
    sv: "{few} av {all} format ger {share} av {what}.",
    en: "{few} of {all} formats give {share} of the {what}.",
  },
  clicksLow: { sv: "klicken", en: "clicks" },
  conversionsLow: { sv: "konverteringarna", en: "conversions" },
  savesLow: { sv: "sparningarna", en: "saves" },
  drawing: {
    sv: "Staplar: varje formats andel av {what}. Linje: andelarna sammanlagt. Streckad linje: 80 procent.",
    en: "Bars: each format’s share of the {what}. Line: the shares together. Dashed line: 80 per cent.",
  },
  caption: { sv: "Format efter andel av {what}, {weeks}", en: "Formats by share of the {what}, {weeks}" },
  tooLittle: {
    sv: "För få mätvärden: inget format har några än.",
    en: "Too little data: no format has any yet.",
  },
  scale: { sv: "Vad som kan skalas upp", en: "What can be scaled" },
  scaleText: {
    sv: "Ett format kan skalas upp när det hör till de få som ger mest, kostar högst målet per konvertering och ingen beslutsregel håller emot.",
    en: "A format can be scaled when it is one of the few that give most, costs no more than the target per conversion, and no decision rule holds it back.",
  },
  held: {
    sv: "Beslutet just nu är {decision}. Det som står som ”vänta” kan skalas upp när det har hävts.",
    en: "The decision right now is: {decision}. What says “wait” can be scaled once that is lifted.",
  },
  mostOf: { sv: "ger mest", en: "gives most" },
  cpa: { sv: "CPA", en: "CPA" },
  answerScale: { sv: "Skala upp", en: "Scale" },
  answerWait: { sv: "Vänta", en: "Wait" },
  answerTooDear: { sv: "För dyrt", en: "Too dear" },
  answerTooFew: { sv: "För få köp att räkna på", en: "Too few sales to judge" },
  answerSaves: { sv: "Sparas, säljer inte", en: "Saved, does not sell" },
  target: { sv: "Målet för CPA är", en: "The target for CPA is" },
  weeks: { sv: "vecka {first}–{last}", en: "weeks {first}–{last}" },
  none: {
    sv: "Inget är loggat än. Andelarna räknas ur publiceringsloggen.",
    en: "Nothing is logged yet. The shares are counted from the publishing log.",
  },
} as const;
