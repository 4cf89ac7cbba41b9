import type { Experiment } from "../../content-types/experiment.ts";
import type { Factor } from "../../engine/experiments/design.ts";
import type { Verdict } from "../../engine/experiments/verdict.ts";
import type { Bilingual } from "../language.ts";

/** Words of the experiments. */
export const experimentWords = {
  title: { sv: "Experiment", en: "Experiments" },
  lead: {
    sv: "Det vi prövar innan vi skalar upp. Sex experiment i varje plan på 14 dagar. ”Inget säkert utfall” är också ett svar.",
    en: "What we test before we scale it. Six experiments in each plan of 14 days. “Inconclusive” is an answer too.",
  },
  about: {
    sv: "Hypotes, resultat med osäkerhet och lärdom.",
    en: "Hypothesis, result with uncertainty, and learning.",
  },
  empty: {
    sv: "Här står experimenten när det första är planerat. Ansvarig roll skriver hypotes, mål och skyddsmått före start.",
    en: "Experiments stand here once the first is planned. The owner writes hypothesis, goal and guardrails before the start.",
  },
  plan: { sv: "Planen {from} till {to}", en: "The plan from {from} to {to}" },
  alone: { sv: "Utanför planerna", en: "Outside the plans" },
  sum: { sv: "Vad planerna har gett", en: "What the plans have given" },
  sumText: {
    sv: "De flesta experiment ger inget säkert utfall. Det betyder att skillnaden är för liten för att synas, inte att den är noll.",
    en: "Most experiments are inconclusive. That means the difference is too small to be seen, not that it is zero.",
  },
  hypothesis: { sv: "Om {if} så {then}, därför att {because}.", en: "If {if}, {then}, because {because}." },
  result: { sv: "Vad siffrorna säger", en: "What the figures say" },
  guardrails: { sv: "Skyddsmått", en: "Guardrails" },
  cells: { sv: "Cell för cell", en: "Cell by cell" },
  set: { sv: "Upplägg", en: "Set-up" },
  learning: { sv: "Lärdom och beslut", en: "Learning and decision" },
  learnt: { sv: "Lärdom", en: "Learning" },
  decided: { sv: "Beslut", en: "Decision" },
  next: { sv: "Nästa steg", en: "Next step" },
  risk: { sv: "Risk", en: "Risk" },
  goal: { sv: "Mål", en: "Goal" },
  tested: { sv: "Prövas", en: "Tested" },
  against: { sv: "mot {control}", en: "against {control}" },
  format: { sv: "Format", en: "Format" },
  days: { sv: "Dagar", en: "Days" },
  platform: { sv: "Plattform", en: "Platform" },
  assignment: { sv: "Fördelning", en: "Assignment" },
  split: {
    sv: "slumpen avgjorde vilken cell varje visning fick",
    en: "chance decided which cell each view got",
  },
  posts: {
    sv: "varje cell är ett eget inlägg; inläggen jämförs",
    en: "each cell is a post of its own; the posts are compared",
  },
  minimum: { sv: "Minsta antal i varje cell", en: "Minimum in every cell" },
  smallest: { sv: "{n} i den minsta", en: "{n} in the smallest" },
  checklist: { sv: "Checklista före start", en: "Checklist before the start" },
  noChecklist: { sv: "inte gjord än", en: "not done yet" },
  log: { sv: "Beslutet i veckorapporten", en: "The decision in the weekly report" },
  receipt: { sv: "Experimentets kvitto", en: "The experiment’s receipt" },
  inExperiments: { sv: "Prövat i experiment", en: "Tested in experiments" },
  difference: { sv: "{difference} ({lower} till {upper})", en: "{difference} ({lower} to {upper})" },
  noDifference: { sv: "inte mätt", en: "not measured" },
  differenceIn: { sv: "Skillnad", en: "Difference" },
  outcome: { sv: "Utfall", en: "Outcome" },
  cell: { sv: "Cell", en: "Cell" },
  cellsLetters: {
    sv: "A är det som används i dag, B det som prövas, i ordningen öppning, bild, uppmaning. Namnen står under Upplägg.",
    en: "A is what is used today, B what is tried, in the order hook, visual, call to action. Their names stand under Set-up.",
  },
  howWorked: { sv: "Så är det räknat", en: "How it was worked out" },
  observations: { sv: "Antal", en: "Number" },
  value: { sv: "Värde", en: "Value" },
  againstToday: { sv: "Mot det som används i dag", en: "Against what is used today" },
  today: { sv: "används i dag", en: "used today" },
  holm: { sv: "Justerat p", en: "Adjusted p" },
  before: { sv: "I dag", en: "Today" },
  after: { sv: "Prövat", en: "Tried" },
  drawing: {
    sv: "{kpi}: skillnaden för varje faktor, med intervall. En linje som korsar noll är inget säkert utfall.",
    en: "{kpi}: the difference by factor, with its interval. A line that crosses zero is inconclusive.",
  },
  factorTable: { sv: "{kpi}: skillnaden för varje faktor", en: "{kpi}: the difference by factor" },
  cellTable: { sv: "{kpi}, cell för cell", en: "{kpi}, cell by cell" },
  higherBetter: { sv: "sämre ← 0 → bättre", en: "worse ← 0 → better" },
  lowerBetter: { sv: "bättre ← 0 → sämre", en: "better ← 0 → worse" },
  method: {
    sv: "Det prövade har ett 95-procentigt intervall. De två andra faktorerna frågade ingen efter i förväg, så deras är bredare: tillsammans 95 procent.",
    en: "What is tested has a 95 per cent interval. Nobody asked about the two other factors beforehand, so theirs are wider: 95 per cent together.",
  },
  methodPosts: {
    sv: "Inläggen skiljer sig mer från varandra än visningarna. Därför räknas varje inlägg som ett värde, och intervallet blir brett.",
    en: "Posts differ more from each other than views do. So each post counts as one value, and the interval is wide.",
  },
  interaction: {
    sv: "Effekten är olika stor i olika kombinationer ({p}). Läs cellerna, och lita inte på ett enda tal.",
    en: "The effect differs between combinations ({p}). Read the cells, and do not trust a single number.",
  },
  cellsHint: {
    sv: "Sju jämförelser ger lätt ett falskt larm. Intervallen är därför breddade, och p är justerat enligt Holm.",
    en: "Seven comparisons easily raise a false alarm. So the intervals are widened, and p is adjusted by Holm’s method.",
  },
  cellsPosts: {
    sv: "Varje cell är ett enda inlägg. Ett inlägg säger ingenting säkert om sin kombination.",
    en: "Each cell is a single post. One post says nothing certain about its combination.",
  },
  guardrailOk: { sv: "Inte säkert sämre", en: "Not certainly worse" },
  guardrailWorse: { sv: "Sämre", en: "Worse" },
  guardrailBetter: { sv: "Bättre", en: "Better" },
  guardrailUnknown: { sv: "Inte mätt", en: "Not measured" },
  planned: {
    sv: "Mål, skyddsmått och minsta antal är bestämda. Siffrorna kommer när experimentet är slut.",
    en: "Goal, guardrails and minimum are settled. The figures come when the experiment is over.",
  },
  percentagePoints: { sv: "procentenheter", en: "percentage points" },
  units: { sv: "enheter", en: "points" },
} as const satisfies Record<string, Bilingual>;

export const factorWords: Readonly<Record<Factor, Bilingual>> = {
  hook: { sv: "Öppning", en: "Hook" },
  visual: { sv: "Bild", en: "Visual" },
  cta: { sv: "Uppmaning", en: "Call to action" },
};

export const resultWords: Readonly<Record<NonNullable<Experiment["outcome"]>["result"], Bilingual>> = {
  won: { sv: "Bättre", en: "Better" },
  lost: { sv: "Sämre", en: "Worse" },
  inconclusive: { sv: "Inget säkert utfall", en: "Inconclusive" },
  dnf: { sv: "Avbrutet", en: "Broken off" },
};

export const statusWords: Readonly<Record<Experiment["status"], Bilingual>> = {
  draft: { sv: "Utkast", en: "Draft" },
  approved: { sv: "Godkänt", en: "Approved" },
  running: { sv: "Pågår", en: "Running" },
  stopped: { sv: "Avbrutet", en: "Broken off" },
  concluded: { sv: "Avslutat", en: "Concluded" },
};

export const decisionWords: Readonly<Record<NonNullable<Experiment["outcome"]>["decision"], Bilingual>> = {
  more: { sv: "Mer", en: "More" },
  less: { sv: "Mindre", en: "Less" },
  stop: { sv: "Stoppa", en: "Stop" },
  test: { sv: "Testa", en: "Test" },
  keep: { sv: "Behåll", en: "Keep" },
};

const compared: Bilingual = {
  sv: "”{variant}” gav {after} mot {before} med ”{control}”. Skillnaden är {difference} {unit}, troligen mellan {lower} och {upper}.",
  en: "“{variant}” gave {after} against {before} with “{control}”. The difference is {difference} {unit}, probably between {lower} and {upper}.",
};
const then = (sv: string, en: string): Bilingual => ({
  sv: `${compared.sv} ${sv}`,
  en: `${compared.en} ${en}`,
});

/** What the figures say, in a sentence or two. */
export const verdictSentences: Readonly<Record<Verdict["because"], Bilingual>> = {
  better: then("Bättre.", "Better."),
  worse: then("Sämre.", "Worse."),
  guardrail: then(
    "Målet blev bättre, men ett skyddsmått blev säkert sämre. Därför räknas det som sämre.",
    "The goal is better, but a guardrail is certainly worse. So it counts as worse.",
  ),
  spans_zero: {
    sv: "Inget säkert utfall: skillnaden mellan ”{variant}” och ”{control}” kan vara allt från {lower} till {upper} {unit}.",
    en: "Inconclusive: the difference between “{variant}” and “{control}” may be anything from {lower} to {upper} {unit}.",
  },
  too_few: {
    sv: "Inget säkert utfall: den minsta cellen har {fewest} observationer, och minst {least} var bestämt i förväg.",
    en: "Inconclusive: the smallest cell has {fewest} observations, and at least {least} were decided on beforehand.",
  },
  uneven: {
    sv: "Inget säkert utfall: cellerna är så olika stora att fördelningen inte kan ha varit slumpmässig.",
    en: "Inconclusive: the cells are so unlike in size that the split cannot have been by chance.",
  },
  guardrail_unknown: then(
    "Men ett skyddsmått är inte mätt, så det går inte att säga att det blev bättre.",
    "But a guardrail was not measured, so it cannot be called better.",
  ),
  no_results: { sv: "Det finns inga resultat att jämföra.", en: "There are no results to compare." },
};
