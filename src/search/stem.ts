import { stemmer } from "@orama/stemmers/swedish";

const known = new Map<string, string>();

/**
 * The stem of a folded word by Snowball's Swedish rules, which is what Pagefind stems by: two words with the
 * same stem find each other. English words get Swedish endings cut too; since both sides do it, that is fine.
 */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) known.set(word, (found = stemmer(word)));
  return found;
}
