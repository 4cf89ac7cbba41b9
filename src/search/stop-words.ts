import { wordsOf } from "./words-of.ts";

const set = (words: string): ReadonlySet<string> => new Set(wordsOf(words));

/** Swedish words that say nothing about what is asked. */
const swedish = set(`
  och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du henne
  då sin nu har inte hans honom skulle hennes där min man ej vid kunde något från ut när efter upp vi dem
  vara vad över än dig kan sina här ha mot alla under någon eller allt mycket sedan ju denna själv detta åt
  utan varit hur ingen mitt ni bli blev oss din dessa några deras blir mina samma vilken er sådan vår blivit
  dess inom mellan sådant varför varje vilka ditt vem vilket sitta sådana vart dina vars vårt våra ert era
  eran vilkas dom också får fått ska skall måste vill vilja hos in ens typ
`);

/** English ones. */
const english = set(`
  i me my myself we our ours ourselves you your yours yourself he him his she her it its they them their
  what which who whom this that these those am is are was were be been being have has had having do does did
  doing would should could ought a an the and but if or because as until while of at by for with about
  against between into through during before after above below to from up down in out on off over under
  again then once here there when where why how all any both each few more most other some such no nor not
  only own same so than too very can will just dont cant im ive youre isnt arent doesnt didnt wont
`);

/** What people wrap a question in. It may still be all that they wrote, so it counts low rather than not at all. */
const conversational = set(`
  hej hejsan hallå tjena tack snälla vänligen undrar fråga frågar frågor gärna liksom bara faktiskt
  egentligen verkligen ganska jätte väldigt säga säger sa sagt vet veta tycker tror känner känns verkar ser
  se sett hört läste läst läser kommer gör göra gjort gå går gick gått komma kunna lite mer mest någonting nåt nån
  sak grej helt precis redan alltid aldrig idag igår imorgon nyss förut länge hela hjälp hjälpa svar
  svara svarar skriver skriva skrev skrivit vänta fel fattar förstår menar trodde ursäkta bra dåligt riktigt
  bättre okej ok jo ja nej aha asså alltså bort ner fram dit hit hem hemma ute inne stå står sitter satt
  ligger tar ta tog tagit ger ge gav lägga lägger hålla håller hitta folk gubbe kille tjej kvinna mamma pappa
  son dotter fru sambo vän kompis förra sista första nästa sen senast tidigare måndag tisdag onsdag torsdag
  fredag lördag söndag måndags tisdags onsdags torsdags fredags lördags söndags morse kväll kvällen morgon minut
  minuter timme timmar dag dagar vecka veckor månad månader år gång gånger fjärde tredje snart fort exakt själva
  fan jävla skit orkar helvete liten stor stora gammal ny nya samma annan annat olika enda
  hello hi hey thanks thank please wonder wondering question questions ask asking want wanted know think
  feel feels seems see saw seen heard read going go goes went get gets got make makes made thing things stuff
  really actually always again today yesterday tomorrow now still yet ever never anyone someone somebody
  something anything everything nothing like sure sorry help need answer reply tell told say says said write
  wrote guys way lot much many good bad wrong right okay mean means let lets take took taken put come came back
  give gave given look looked find keep try tried use one two three first last next day days week weeks month
  months year years hour hours minute minutes monday tuesday wednesday thursday friday saturday sunday morning
  evening man woman guy wife husband mum dad son daughter friend people little big old new same different ago
  soon long time times honestly lol instead every single
`);

export type WordClass = "stop" | "conversational" | "content";

/** How much a folded word is likely to say about what is asked. */
export function wordClass(word: string): WordClass {
  if (swedish.has(word) || english.has(word)) return "stop";
  return conversational.has(word) ? "conversational" : "content";
}

/**
 * The language that a text seems to be in, by its small words; nothing when they do not tell.
 *
 * @param words Folded.
 */
export function languageOf(words: readonly string[]): "sv" | "en" | undefined {
  const count = (language: ReadonlySet<string>, other: ReadonlySet<string>) =>
    words.filter((word) => language.has(word) && !other.has(word)).length;
  const [sv, en] = [count(swedish, english), count(english, swedish)];
  if (sv === en) return undefined;
  return sv > en ? "sv" : "en";
}

const toUs = set("ni er ert era eran eder you your yours");
const ourselves = set("vi oss vår vårt våra kund kunden kunder kundens we us our ours customer customers");

/** Who asks about their own work says so at once. */
const beginning = 3;

/** A text of this many words was pasted rather than typed. */
const pasted = 12;

/**
 * Whether a text reads like something that a customer wrote to us, rather than our own question.
 *
 * @param words Folded, in their order.
 */
export function isFromCustomer(words: readonly string[]): boolean {
  if (words.some((word) => toUs.has(word))) return true;
  return words.length >= pasted && !words.slice(0, beginning).some((word) => ourselves.has(word));
}
