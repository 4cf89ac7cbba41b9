/** Words of the page that offers the replies as files for other tools. */
export const exportsWords = {
  exportsTitle: { sv: "Svaren i dina verktyg", en: "Replies in your tools" },
  exportsLead: {
    sv: "Hämta de godkända svaren till verktyget du skriver i. Bara svar som får skickas är med.",
    en: "Fetch the approved replies for the tool you write in. Only replies that may be sent are there.",
  },
  exportsFacts: {
    sv: "Hela listan med godkända svar, som filer för andra verktyg.",
    en: "All approved replies, as files for other tools.",
  },
  exportsReplies: { sv: "godkända svar", en: "approved replies" },
  exportsReply: { sv: "godkänt svar", en: "approved reply" },
  exportsTexts: { sv: "texter", en: "texts" },
  exportsTextsSwedish: { sv: "på svenska", en: "in Swedish" },
  exportsTextsEnglish: { sv: "på engelska", en: "in English" },
  exportsAsOf: { sv: "läget", en: "as of" },
  exportsAbout: { sv: "Godkända svar", en: "Approved replies as of" },
  exportsFetchAgain: {
    sv: "Ändra inget här: hämta filen på nytt.",
    en: "Change nothing here: fetch the file again.",
  },
  exportsShort: { sv: "kort", en: "short" },
  exportsLong: { sv: "lång", en: "long" },
  exportsInSwedish: { sv: "Hämta på svenska", en: "Download in Swedish" },
  exportsInEnglish: { sv: "Hämta på engelska", en: "Download in English" },
  exportsInBoth: { sv: "Hämta på båda språken", en: "Download in both languages" },
  exportsWhenWithdrawn: { sv: "När ett svar dras in", en: "When a reply is withdrawn" },
  exportsWhenWithdrawnText: {
    sv: "Filerna görs om varje gång portalen byggs, och då är svaret borta. Ditt verktyg märker det först när du hämtar filen på nytt. Gör det varje vecka och så snart du hör att ett svar är indraget.",
    en: "The files are made anew each time the portal is built, and then the reply is gone. Your tool does not notice until you fetch the file again. Do so every week, and as soon as you hear that a reply is withdrawn.",
  },
  exportsRemove: { sv: "Ska inte finnas kvar i något verktyg", en: "Must not be left in any tool" },
  exportsCode: { sv: "kortkod", en: "short-code" },
  exportsCodes: { sv: "Kortkoderna", en: "The short codes" },
  exportsCodesText: {
    sv: "Kortkoden ensam ger kommentaren, eller den kortaste form som svaret har. Andra texter har ett tillägg:",
    en: "The short code alone gives the comment, or the shortest form that the reply has. Other texts have an ending:",
  },
  exportsCodesTag: {
    sv: "Ärendet märks alltid med kortkoden utan tillägg.",
    en: "The case is always tagged with the short code without an ending.",
  },
  espansoFor: {
    sv: "Skriver svaret åt dig i vilket program som helst, och frågar efter det som ska fyllas i.",
    en: "Types the reply for you in any program, and asks for what is to be filled in.",
  },
  espansoStep1: {
    sv: "Hämta filen och lägg den i mappen ”match”. Kommandot ”espanso path” visar var den finns.",
    en: "Download the file and put it in the folder “match”. The command “espanso path” shows where that is.",
  },
  espansoStep2: {
    sv: "Skriv kolon, kortkoden och ett mellanslag, till exempel",
    en: "Type a colon, the short code and a space, for example",
  },
  espansoStep3: {
    sv: "Fyll i fälten och läs igenom texten innan du skickar den.",
    en: "Fill in the fields, and read the text before you send it.",
  },
  chatwootFor: {
    sv: "Färdiga svar i Chatwoot. Den som sköter kontot läser in dem genom Chatwoots API.",
    en: "Canned responses in Chatwoot. Whoever runs the account loads them through Chatwoot’s API.",
  },
  chatwootStep1: {
    sv: "Hämta filen. Varje post är ett anrop till ”canned_responses”.",
    en: "Download the file. Each item is one call to “canned_responses”.",
  },
  chatwootStep2: {
    sv: "Ta bort de godkända svar som redan finns där, och läs in filens poster.",
    en: "Delete the approved replies that are there already, and load the items of the file.",
  },
  chatwootStep3: {
    sv: "Skriv snedstreck och kortkoden i ett ärende. Ersätt det som står inom hakparentes.",
    en: "Type a slash and the short code in a conversation. Replace what stands in square brackets.",
  },
  zendeskFor: {
    sv: "Makron i Zendesk. De skriver svaret och märker ärendet med kortkoden, men skickar inget.",
    en: "Macros in Zendesk. They write the reply and tag the case with the short code, but send nothing.",
  },
  zendeskStep1: {
    sv: "Hämta filen. Varje post är ett anrop till ”/api/v2/macros”.",
    en: "Download the file. Each item is one call to “/api/v2/macros”.",
  },
  zendeskStep2: {
    sv: "Ta bort makrona i mappen ”Kvitto”, och läs in filens poster.",
    en: "Delete the macros in the folder “Kvitto”, and load the items of the file.",
  },
  zendeskStep3: {
    sv: "Välj makrot i ett ärende. Ersätt det som står inom hakparentes.",
    en: "Choose the macro in a ticket. Replace what stands in square brackets.",
  },
  tableName: { sv: "Tabell (CSV)", en: "Table (CSV)" },
  tableFor: {
    sv: "För verktyg där sparade svar läggs in för hand, som Hootsuite, Sprout Social och Front, och för kalkylprogram.",
    en: "For tools where saved replies are entered by hand, such as Hootsuite, Sprout Social and Front, and for spreadsheets.",
  },
  tableStep1: {
    sv: "Hämta filen. Öppna den i Excel med Data, Från text/CSV, och kommatecken som avgränsare.",
    en: "Download the file. Open it in Excel with Data, From Text/CSV, and a comma as the delimiter.",
  },
  tableStep2: {
    sv: "Kopiera titel och text till ett sparat svar i verktyget.",
    en: "Copy title and text to a saved reply in the tool.",
  },
  tableStep3: {
    sv: "Ersätt det som står inom hakparentes varje gång du använder svaret. En inledande apostrof i en cell hör inte till texten.",
    en: "Replace what stands in square brackets each time you use the reply. An apostrophe that begins a cell is not part of the text.",
  },
  programsName: { sv: "Egna program (JSON)", en: "Programs of your own (JSON)" },
  programsFor: {
    sv: "Alla svar, med fälten som de står i mallen.",
    en: "Every reply, with the fields as they stand in the template.",
  },
  programsStep1: {
    sv: "Hämta filen på nytt vid varje körning, så att ett indraget svar försvinner.",
    en: "Fetch the file anew on every run, so that a withdrawn reply goes away.",
  },
  programsStep2: {
    sv: "Kontrollera att ”version” är 1. Fält tillkommer, men tas inte bort i samma version.",
    en: "Check that “version” is 1. Fields are added, but never taken away within a version.",
  },
  programsStep3: {
    sv: "Skicka inget efter dagen i ”expires”.",
    en: "Send nothing after the day in “expires”.",
  },
  appliesFrom: { sv: "Gäller från", en: "Applies from" },
} as const;
