import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import type { Location } from "../../diagnostics/diagnostic.ts";
import {
  findPhrases,
  readyPhrase,
  readyText,
  type FoundPhrase,
  type ReadyText,
} from "../../lib/find-phrases.ts";
import { kept, keptPerObject } from "../../lib/kept.ts";
import { publicTexts } from "./public-texts.ts";

/** A place where a text that people outside read touches a no-claim zone. */
export interface ZoneHit {
  readonly zone: Entry<"noClaimZones">;
  readonly entry: Entry;
  /** As they stand in the text. */
  readonly words: string;
  readonly at: Location;
  /**
   * What allows it: a claim, by its id, that the text rests on and the zone names; or the role in which the text was
   * approved. A text whose claim no longer holds is out of force, whatever it says.
   */
  readonly allowedBy: { readonly claim: string } | { readonly role: string } | undefined;
}

/** Every such place, sought once for a catalogue: two rules and each zone’s page ask for them. */
export const zoneHits = keptPerObject((catalogue: Catalogue): readonly ZoneHit[] => [...findHits(catalogue)]);

function* findHits(catalogue: Catalogue): Generator<ZoneHit> {
  const zones = Array.from(catalogue.noClaimZones.values(), (zone) => ({ zone, find: finderOf(zone) }));
  for (const { entry, language, text, locate } of publicTexts(catalogue)) {
    for (const { zone, find } of zones) {
      for (const { words, offset } of find[language](text)) {
        yield { zone, entry, words, at: locate(offset), allowedBy: allowedBy(zone, entry) };
      }
    }
  }
}

type Find = (text: string) => readonly FoundPhrase[];

/** Looks for what a zone names. A text is read once, also when the same content is judged again with a little changed. */
const finderOf = keptPerObject(({ data: { patterns } }: Entry<"noClaimZones">) => ({
  sv: finderOfPhrases(patterns.sv),
  en: finderOfPhrases(patterns.en),
}));

function finderOfPhrases(patterns: readonly string[]): Find {
  const phrases = patterns.map(readyPhrase);
  return kept((text: string) => findPhrases(wordsOf(text), phrases));
}

let latest = { text: "", words: readyText("") };
/** The words of a text, which one zone after the other asks for. */
function wordsOf(text: string): ReadyText {
  if (latest.text !== text) latest = { text, words: readyText(text) };
  return latest.words;
}

interface Backed {
  readonly claims?: readonly string[];
  readonly approvals?: readonly { readonly role: string }[];
}

function allowedBy({ data: zone }: Entry<"noClaimZones">, { data }: Entry): ZoneHit["allowedBy"] {
  const { claims = [], approvals = [] } = data as Backed;
  const claim = zone.allowed_with?.claims?.find((id) => claims.includes(id));
  if (claim !== undefined) return { claim };
  const role = zone.allowed_with?.role;
  return role !== undefined && approvals.some((one) => one.role === role) ? { role } : undefined;
}
