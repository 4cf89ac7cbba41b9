import type { Entry } from "../../catalogue/catalogue.ts";
import { fieldLabel } from "../../content-types/field-words.ts";
import { valueText } from "../../content-types/value-words.ts";
import type { Having, ProvableType } from "../../content-types/proof.ts";
import type { Proven } from "../../programme/phase-standing.ts";
import type { ProofOutcome, Standing } from "../../programme/prove.ts";
import { has, type Fields } from "../../programme/records-of.ts";
import { parsePeriod } from "../../lib/period.ts";
import { list } from "../../lib/list.ts";
import { capital, type Context } from "../context.ts";
import { entryTitle } from "../entry-title.ts";
import { figuresOf, lowerFirst } from "../figures.ts";
import { day, period } from "../format.ts";
import { groundOf } from "./programme-ground.ts";
import { targetText } from "../target-text.ts";
import { statusMark } from "../verdict-marks.ts";
import type { MarkView } from "../views.ts";
import { pluralStatuses, pluralWords, proofWords as texts } from "../words/proofs.ts";

/** What was found of a proof, as a reader says it: `14 aktiva regler av minst 10`. */
export function proofSentence(context: Context, outcome: ProofOutcome): string {
  const { say, language } = context;
  const { proof, found, wanted, missing } = outcome;
  switch (proof.check) {
    case "count":
      return `${found} ${counted(context, proof.of, proof.having)} ${say(texts.ofAtLeast)} ${wanted}${others(context, proof.having)}`;
    case "covers":
      return `${capital(say(pluralWords[proof.of]))}, ${fieldLabel([proof.field], language)}: ${found} ${say(texts.of)} ${wanted}${without(
        context,
        missing.map((one) => valueText([proof.field], one, language)),
      )}`;
    case "record":
      return recordSentence(context, proof);
    case "baselines":
      return `${found} ${say(texts.of)} ${wanted} ${say(texts.baselines)}${without(
        context,
        missing.map((id) => figuresOf(context, id).name),
      )}`;
    case "kpi":
      return kpiSentence(context, proof.kpi);
    case "weekly": {
      const weeks = `${weekOf(context, proof.from)}${proof.to ? `–${Number(proof.to.slice(-2))}` : ""}`;
      const gone = missing.map((week) => weekOf(context, week));
      return `${found} ${say(texts.of)} ${wanted} ${say(texts.weeks)}, ${weeks}${without(context, gone)}`;
    }
    case "drill":
      return missing.length > 0 || found > 0
        ? `${say(texts.drill)}: ${missing[0] ?? ""} ${say(texts.minutes)} ${proof.within}`
        : capital(say(texts.noDrill));
  }
}

/** Every proof's sentence, and by when all of it was done where the records tell. */
export function evidenceText(context: Context, { proofs, by }: Proven): string {
  const { say, language } = context;
  const found = proofs.map((outcome) => proofSentence(context, outcome)).join("; ");
  return by === undefined ? found : `${found}. ${capital(say(texts.by))} ${day(by, language)}`;
}

export function standingMark({ say }: Context, standing: Standing, isLate = false): MarkView {
  if (standing === "done") return { word: say(texts.done), tone: "good", icon: "check" };
  if (isLate) return { word: say(texts.late), tone: "warn", icon: "clock" };
  if (standing === "not_done") return { word: say(texts.notDone), tone: "none", icon: "ring" };
  return { word: say(texts.unknown), tone: "none", icon: "ring" };
}

/** `aktiva regler`; with several statuses wanted, the noun alone says enough. */
function counted({ say }: Context, of: ProvableType, having: Having = {}): string {
  const { status } = having;
  const word = typeof status === "string" ? pluralStatuses[status] : undefined;
  return [...(word ? [say(word)] : []), say(pluralWords[of])].join(" ");
}

/** What else is asked of them: `, ämne: AI, integritet eller data`. */
function others(context: Context, having: Having = {}): string {
  const { language, say } = context;
  return Object.entries(having)
    .filter(([field, value]) => field !== "status" || Array.isArray(value))
    .map(([field, value]) => {
      const label = fieldLabel([field], language);
      if (value === true) return `, ${label}`;
      const values = [value].flat().map((one) => {
        const plural = field === "status" ? pluralStatuses[String(one)] : undefined;
        return plural ? say(plural) : valueText([field], String(one), language);
      });
      return `, ${label}: ${list(values, say({ sv: "eller", en: "or" }))}`;
    })
    .join("");
}

/** The values that it has of those it should have; else those that it has instead. */
function recordSentence(
  context: Context,
  { of, id, having }: { of: ProvableType; id: string; having: Having },
): string {
  const { say, portal, language } = context;
  const collection: unknown = portal.catalogue[of];
  const entry: Entry | undefined = collection instanceof Map ? collection.get(id) : undefined;
  if (entry === undefined) return `${id} ${say(texts.noRecord)}`;
  const data: Fields = { ...entry.data };
  const unmet = Object.entries(having).filter(([field, value]) => !has({ id, data }, { [field]: value }));
  const shown =
    unmet.length === 0
      ? Object.entries(having).flatMap(([field, value]) => [value].flat().map((one) => [field, one] as const))
      : unmet.map(([field]) => [field, data[field]] as const);
  const values = shown.map(([field, value]) => valueText([field], String(value), language));
  return `${entryTitle(context, entry)}: ${values.join(", ")}`;
}

function kpiSentence(context: Context, id: string): string {
  const { say, portal } = context;
  const figures = figuresOf(context, id);
  const reading = groundOf(portal).reading(id, portal.asOf);
  if (!reading?.latest || !reading.target) return `${figures.name}: ${lowerFirst(say(texts.unknown))}`;
  const { op, value } = reading.target;
  const target = `${say(texts.target)} ${targetText(context, figures, op, value)}`;
  return `${figures.name}: ${figures.value(reading.latest.value)}, ${target}, ${lowerFirst(statusMark(context, reading.status).word)}`;
}

const weekOf = ({ language }: Context, text: string): string => {
  const week = parsePeriod(text, "weekly");
  return week ? period(week, language) : text;
};

const without = (context: Context, missing: readonly string[]): string =>
  missing.length === 0 ? "" : `; ${context.say(texts.missing)}: ${missing.join(", ")}`;
