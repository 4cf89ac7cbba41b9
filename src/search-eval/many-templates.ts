import type { EvaluationDocument } from "./evaluation-set.ts";

const products =
  "cykel tröja lampa bord stol matta gryta kniv jacka sko boll tält spade hylla spegel klocka".split(" ");
const troubles =
  "försenad trasig fel färg saknas skadad dubbel borttappad repad ofullständig feladresserad".split(" ");
const places = "brevlådan ombudet butiken lagret hemmet kontoret terminalen stationen".split(" ");
const wishes = "pengarna tillbaka ett byte en reparation ett kvitto en ursäkt besked snabbare leverans".split(
  " ",
);

/**
 * As many reply templates as asked for, each of its own wording: a portal far larger than any team's.
 */
export function manyTemplates(count: number): EvaluationDocument[] {
  return Array.from({ length: count }, (_, i) => {
    const pick = (words: readonly string[], step: number) => words[Math.floor(i / step) % words.length] ?? "";
    const product = pick(products, 1);
    const trouble = pick(troubles, products.length);
    const place = pick(places, products.length * troubles.length);
    const wish = pick(wishes, products.length * troubles.length * places.length);
    return {
      id: `many-${i}`,
      kind: "template",
      lang: "sv",
      title: `Min ${product} är ${trouble} vid ${place}, ärende ${i}`,
      body: `Vi ser att din ${product} är ${trouble}. Kollegorna vid ${place} letar, och du får ${wish} senast {tid}. Skriv ditt ärendenummer ${i} i ett direktmeddelande.`,
      asked_as: [`var är min ${product}`, `${product} ${trouble} vill ha ${wish}`],
    };
  });
}
