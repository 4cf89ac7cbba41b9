/** Words of the frameworks and what answers their requirements. */
export const frameworkWords = {
  title: { sv: "Ramverk", en: "Frameworks" },
  lead: {
    sv: "Vilka poster som svarar på vilka krav, och var ingen gör det.",
    en: "Which records answer which requirements, and where none does.",
  },
  about: {
    sv: "NIST AI RMF, ISO/IEC 42001 och AI-förordningens artikel 50 mot våra poster.",
    en: "NIST AI RMF, ISO/IEC 42001 and Article 50 of the AI Act against our records.",
  },
  notCompliance: {
    sv: "Sidan visar var kravet tas upp hos oss. Den säger inte att vi uppfyller det, och den är inget rättsligt råd.",
    en: "This page shows where we take the requirement up. It does not say that we meet it, and it is no legal advice.",
  },
  storedCopy: {
    sv: "Kraven är återgivna med våra ord ur sparade kopior. Öppna källan innan något påstås utåt.",
    en: "The requirements are put in our words, from stored copies. Open the source before stating anything in public.",
  },
  haveRecord: { sv: "krav har en post", en: "requirements have a record" },
  of: { sv: "av", en: "of" },
  requirementList: { sv: "Krav och svar", en: "Requirements and answers" },
  record: { sv: "post", en: "record" },
  records: { sv: "poster", en: "records" },
  answers: { sv: "Svarar på krav", en: "Answers requirements" },
  gap: { sv: "Ingen post svarar på detta", en: "No record answers this" },
  below: { sv: "Se kraven under", en: "See the requirements below it" },
  notOurs: { sv: "Gäller inte oss", en: "Not ours" },
  sure: { sv: "Grad", en: "Grade" },
  gradeA: {
    sv: "A: lydelsen är läst, i original eller avskrift",
    en: "A: the wording was read, in the original or a copy",
  },
  gradeB: { sv: "B: kopior som stämmer överens", en: "B: copies that agree" },
  gradeC: { sv: "C: en andrahandskälla", en: "C: one secondary source" },
  read: { sv: "läst", en: "read" },
  leftOut: { sv: "Det som inte är med", en: "What is left out" },
  sources: { sv: "Källor", en: "Sources" },
  receipt: { sv: "Ramverkets kvitto", en: "The framework’s receipt" },
  none: {
    sv: "Inget ramverk är inlagt. Skriv bara in krav som ni har läst, med källa.",
    en: "No framework has been entered. Enter only requirements that you have read, with their source.",
  },
} as const;
