import { fold } from "./fold.ts";

/** Irregular forms that no stemmer brings together, each line with its basic form first. */
const lines = `
  ta tar tog tagit tas togs tagits tagna tagen
  ge ger gav gett givit ges gavs given givna
  få får fick fått fås
  gå går gick gått
  se ser såg sett ses sågs
  säga säger sa sade sagt sägs
  göra gör gjorde gjort görs gjordes gjorda
  komma kommer kom kommit
  stå står stått
  ligga ligger legat
  lägga lägger la lade lagt läggs lades
  sätta sätter satte satt sätts
  sitta sitter
  skriva skriver skrev skrivit skrivs skrevs skrivet skrivna
  bli blir blev blivit
  veta vet visste vetat
  ljuga ljuger ljög ljugit
  dra drar drog dragit dras
  skära skär skar skurit
  stjäla stjäl stal stulit stulen stulna stulet
  sälja säljer sålde sålt säljs såldes sålda
  bjuda bjuder bjöd bjudit
  bryta bryter bröt brutit bruten
  försvinna försvinner försvann försvunnit
  finna finner fann funnit
  vinna vinner vann vunnit
  hålla håller höll hållit hålls
  låta låter lät låtit
  gråta gråter grät
  dö dör dött död
  slå slår slog slagit
  be ber bett
  bära bär bar burit
  välja väljer valde valt väljs
  dölja döljer dolde dolt döljs dolda dold
  flyga flyger flög flugit
  skjuta skjuter sköt skjutit
  liten små mindre minst
  man mannen män männen
  barn barnen
  bok böcker
  take takes took taken taking
  give gives gave given giving
  get gets got gotten getting
  go goes went gone going
  see sees saw seen seeing
  say says said saying
  make makes made making
  come comes came coming
  write writes wrote written writing
  steal steals stole stolen stealing
  sell sells sold selling sale
  buy buys bought buying
  teach teaches taught teaching
  tell tells told telling
  keep keeps kept keeping
  leave leaves left leaving
  lose loses lost losing
  hide hides hid hidden hiding
  break breaks broke broken breaking
  speak speaks spoke spoken speaking
  choose chooses chose chosen choosing
  draw draws drew drawn drawing
  know knows knew known knowing
  throw throws threw thrown
  find finds found finding
  think thinks thought
  send sends sent sending
  spend spends spent spending
  pay pays paid paying
  delete deletes deleted deleting deletion
  child children
  person persons
  man men
  woman women
`;

/** The basic form of an irregular one, both folded. What is a form of two words belongs to the first. */
export const basicForms: ReadonlyMap<string, string> = (() => {
  const forms = new Map<string, string>();
  for (const line of fold(lines).trim().split("\n")) {
    const [basic = "", ...rest] = line.trim().split(/\s+/);
    for (const form of rest) if (!forms.has(form)) forms.set(form, basic);
  }
  return forms;
})();
