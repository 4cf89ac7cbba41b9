import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import type { Location } from "../../diagnostics/diagnostic.ts";
import { findPhrases, readyPhrase, readyText } from "../../lib/find-phrases.ts";
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

const known = new WeakMap<Catalogue, readonly ZoneHit[]>();

/** Every such place, sought once for a catalogue: two rules and each zone’s page ask for them. */
export function zoneHits(catalogue: Catalogue): readonly ZoneHit[] {
  const hits = known.get(catalogue) ?? [...findHits(catalogue)];
  known.set(catalogue, hits);
  return hits;
}

function* findHits(catalogue: Catalogue): Generator<ZoneHit> {
  const zones = Array.from(catalogue.noClaimZones.values(), (zone) => ({
    zone,
    phrases: { sv: zone.data.patterns.sv.map(readyPhrase), en: zone.data.patterns.en.map(readyPhrase) },
  }));
  for (const { entry, language, text, locate } of publicTexts(catalogue)) {
    const ready = readyText(text);
    for (const { zone, phrases } of zones) {
      for (const { words, offset } of findPhrases(ready, phrases[language])) {
        yield { zone, entry, words, at: locate(offset), allowedBy: allowedBy(zone, entry) };
      }
    }
  }
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
