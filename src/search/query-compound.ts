import { correctWord } from "./correct-word.ts";
import type { Lexicon } from "./lexicon.ts";

/** Letters that may join the parts of a Swedish compound. */
const links = ["", "s"];
/** Shorter parts are in any word: `raddera` is not `rad` + `dera`. */
const shortestPart = 4;
/** A very short head (`ai`, `dm`) needs a longer tail. */
const shortestHead = 2;
const tailOfShortHead = 5;

/**
 * An unknown compound as words that the index knows: `kundfraga` → `kund`, `fraga`. The longest first part wins, a linking *s*
 * included: the index stems it away.
 *
 * @param word Folded.
 * @returns Nothing when no two known words make it.
 */
export function splitKnown(word: string, lexicon: Lexicon): readonly string[] {
  for (let at = word.length - shortestPart; at >= shortestHead; at--) {
    const tail = word.slice(at);
    if (lexicon.frequency(tail) === 0) continue;
    const head = knownHead(word.slice(0, at), lexicon);
    if (head === undefined) continue;
    if (head.length >= shortestPart || tail.length >= tailOfShortHead) return [head, tail];
  }
  return [];
}

/** The known words at the ends of one that is not known in any other way; a slip in the rest is mended. */
export function knownEnds(word: string, lexicon: Lexicon): readonly string[] {
  for (let at = word.length - shortestPart; at >= shortestPart; at--) {
    const head = knownHead(word.slice(0, at), lexicon);
    if (head === undefined || head.length < shortestPart) continue;
    const rest = word.slice(at);
    const tail = lexicon.relatives(rest)[0] ?? correctWord(rest, lexicon);
    return tail === undefined ? [head, ...knownTail(rest, lexicon)] : [head, tail];
  }
  return knownTail(word, lexicon);
}

function knownTail(word: string, lexicon: Lexicon): readonly string[] {
  for (let at = 1; at <= word.length - shortestPart; at++) {
    const tail = word.slice(at);
    if (lexicon.frequency(tail) > 0) return [tail];
  }
  return [];
}

function knownHead(head: string, lexicon: Lexicon): string | undefined {
  return links
    .filter((link) => head.endsWith(link))
    .map((link) => head.slice(0, head.length - link.length))
    .find((bare) => bare.length >= shortestHead && lexicon.frequency(bare) > 0);
}
