/** Words of the page on how the sites are tested for everybody's use. */
export const accessibilityWords = {
  title: { sv: "Tillgänglighet", en: "Accessibility" },
  lead: {
    sv: "Sidorna ska gå att läsa och använda för alla, med de hjälpmedel de har. Här står vad som är prövat, hur det gjordes och vad som återstår.",
    en: "These pages are to be read and used by everybody, with the aids they have. Here is what was tested, how it was done and what remains.",
  },
  aim: { sv: "Vad vi siktar på", en: "What we aim for" },
  aimText: {
    sv: "Nivå AA i riktlinjerna WCAG 2.2. De som gör Kvitto, programmet bakom sidorna, har prövat dem med demonstrationens texter. Ingen utomstående har granskat dem, och sidan är inget juridiskt utlåtande.",
    en: "Level AA of the WCAG 2.2 guidelines. The makers of Kvitto, the program behind these pages, have tested them with the texts of its demonstration. Nobody outside has reviewed them, and this page is no legal statement.",
  },
  always: { sv: "Prövas vid varje ändring", en: "Tested at every change" },
  axe: {
    sv: "Verktyget axe letar efter fel på alla slags sidor i webbläsaren Chromium, i mobilens och datorns bredd, ljust och mörkt. Ett enda fel stoppar ändringen.",
    en: "The tool axe looks for errors on every kind of page in the Chromium browser, at the width of a phone and of a computer, light and dark. A single error stops the change.",
  },
  reflow: {
    sv: "Ingen sida behöver rullas i sidled på en skärm som är 320 bildpunkter bred. Det motsvarar 400\u00A0% förstoring på en dator. Inte heller när avståndet mellan bokstäver, ord och rader görs större.",
    en: "No page needs scrolling sideways on a screen 320 pixels wide, which is 400% zoom on a computer. Nor does it when the space between letters, words and lines is made larger.",
  },
  keyboard: {
    sv: "Tre uppgifter görs med enbart tangentbordet: att hitta, fylla i och kopiera ett svar, att läsa AI-deklarationen och att gå från startsidan till raden som en siffra kommer från. Markeringen syns vid varje steg.",
    en: "Three tasks are done by keyboard alone: to find, fill in and copy a reply, to read the AI declaration, and to go from the start page to the row that a figure comes from. The focus is visible at every step.",
  },
  keyboardPublic: {
    sv: "Menyn, sökningen och länkarna nås med enbart tangentbordet. Markeringen syns vid varje steg.",
    en: "The menu, the search and the links are reached by keyboard alone. The focus is visible at every step.",
  },
  noScript: {
    sv: "Alla sidor går att läsa utan skript.",
    en: "Every page can be read without script.",
  },
  byHand: { sv: "Kontrollerat för hand i Kvitto", en: "Checked by hand in Kvitto" },
  focus: {
    sv: "Markeringen följer läsordningen, fastnar inte och döljs inte av fält som ligger kvar när man rullar.",
    en: "The focus follows the reading order, is not trapped, and is not hidden by bars that stay in place when scrolling.",
  },
  senses: {
    sv: "Inget sägs bara med färg: varje status har ett ord och en form. Sidorna går att läsa i systemets kontrastläge, rör sig inte när rörelse är avslagen och går att skriva ut.",
    en: "Nothing is said by colour alone: every status has a word and a shape. The pages can be read in the system’s contrast mode, do not move when motion is turned off, and can be printed.",
  },
  structure: {
    sv: "Rubriker, tabellhuvuden, knappars namn och bilders texter stämmer med det som syns. Det som sker utan att sidan byts sägs i ord.",
    en: "Headings, table headers, names of buttons and texts of pictures agree with what is seen. What happens without a new page is said in words.",
  },
  charts: {
    sv: "Varje diagram har en sammanfattning i ord, och siffrorna står i en tabell.",
    en: "Every chart has a summary in words, and its figures stand in a table.",
  },
  remains: { sv: "Det här återstår", en: "What remains" },
  noReader: {
    sv: "Ingen har läst sidorna med skärmläsare än, och ingen som själv använder hjälpmedel har prövat dem. Vi har bara sett efter vad webbläsaren lämnar till hjälpmedlen.",
    en: "Nobody has read the pages with a screen reader yet, and nobody who uses such aids has tested them. We have only looked at what the browser hands to them.",
  },
  oneBrowser: {
    sv: "Bara Chromium är prövad, inte Firefox och Safari.",
    en: "Only Chromium was tested, not Firefox or Safari.",
  },
  chartPoints: {
    sv: "Punkterna i ett diagram visar sina värden när man pekar på dem, men nås inte med tangentbordet. Samma värden står i tabellen.",
    en: "The points of a chart show their values when pointed at, but cannot be reached by keyboard. The same values stand in the table.",
  },
  englishMessages: {
    sv: "Meddelanden om fel i innehållet finns bara på engelska. De är märkta som engelska.",
    en: "Messages about errors in the content are in English only, on the Swedish pages too. They are marked as English.",
  },
  searchNeedsScript: {
    sv: "Sökningen behöver skript. Utan skript finns listan över alla sidor.",
    en: "The search needs script. Without it there is the list of every page.",
  },
  tell: { sv: "Säg till oss", en: "Tell us" },
  tellText: {
    sv: "Är det något du inte kan läsa eller använda? Skriv vilken sida det gäller och vad du använder, så hjälper vi dig och rättar felet. Svar inom",
    en: "Is there something you cannot read or use? Write which page it is and what you use. We will help you and put the error right. Answer within",
  },
  others: { sv: "Kod från andra", en: "Other people’s code" },
  licences: { sv: "Vems den är, och licenserna", en: "Whose it is, and the licences" },
} as const;
