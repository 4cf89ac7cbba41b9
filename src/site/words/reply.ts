/** Words about sending a reply: choosing its form, filling it in, copying it, and when not to. */
export const replyWords = {
  length: { sv: "Längd", en: "Length" },
  shortText: { sv: "Kort", en: "Short" },
  longText: { sv: "Lång", en: "Long" },
  channel: { sv: "Kanal", en: "Channel" },
  fillInFirst: { sv: "Fyll i fältet innan du kopierar.", en: "Fill this in before you copy." },
  tooMuchFor: { sv: "för mycket för", en: "too many for" },
  clearFields: { sv: "Rensa fälten", en: "Clear the fields" },
  filledBefore: {
    sv: "Ifyllt sedan ett tidigare svar. Kontrollera att det stämmer.",
    en: "Filled in from an earlier reply. Check that it is right.",
  },
  tagWith: { sv: "Märk ärendet med:", en: "Tag the case with:" },
  copyCode: { sv: "Kopiera koden", en: "Copy the code" },
  afterSending: { sv: "Efteråt:", en: "Afterwards:" },
  replyRestsOn: { sv: "Svaret vilar på", en: "What the reply rests on" },
  readAnewWhen: { sv: "Läses om när något av detta ändras", en: "Read anew when any of these changes" },
  ask: { sv: "Fråga", en: "Ask" },
  orDeputy: { sv: "eller ersättaren,", en: "or the deputy," },
  swedishOnly: { sv: "Svaret finns bara på svenska.", en: "The reply exists in Swedish only." },
  shortcuts: { sv: "Kortkommandon", en: "Keyboard shortcuts" },
} as const;
