/** Words that name neither a part of a text nor what it was read against. */
const empty: ReadonlySet<string> = new Set(
  `allt alltihop alla allting bra okej ok kollat kollad kontrollerat kontrollerad läst läste läsa genomläst igenom
  genomgånget genomgången gick gått inga inget inte ändringar ändring fel anmärkningar stämmer ser ut klart klar som
  det den är var har jag vi och hela texten posten översyn sett över tittat på
  all everything good fine okay checked check read reread through reviewed review looked looks over at nothing no not
  changes change errors remarks holds correct right done as it is was has been have i we and the whole text record
  still`.split(/\s+/),
);

/** Whether a note on what was looked at has no word that says what that was. */
export function saysNothing(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => empty.has(word));
}
