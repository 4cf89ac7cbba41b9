/** Words of the page of strategic statements. */
export const statementWords = {
  title: { sv: "Strategiska påståenden", en: "Strategic statements" },
  lead: {
    sv: "Allt vi säger att vi vill åstadkomma, och nyckeltalet som visar om det blir så. Ett påstående utan nyckeltal godtas inte.",
    en: "Everything that we say we want to achieve, and the KPI that shows whether we do. A statement without a KPI is refused.",
  },
  about: {
    sv: "Vad vi vill åstadkomma, med nyckeltalet som mäter det.",
    en: "What we want to achieve, with the KPI that measures it.",
  },
  policy: { sv: "Läs policyn", en: "Read the policy" },
  roadmap: { sv: "90-dagarsplanen", en: "The 90-day roadmap" },
  target: { sv: "mål", en: "target" },
  noKpi: { sv: "Inget nyckeltal", en: "No KPI" },
  noValue: { sv: "inget värde", en: "no value" },
  empty: {
    sv: "Inget strategiskt påstående är inlagt än. De skrivs i policyer och i 90-dagarsplanen, alltid med ett nyckeltal.",
    en: "No strategic statement has been entered yet. They are written in policies and in the roadmap, always with a KPI.",
  },
} as const;
