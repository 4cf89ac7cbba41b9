import { term, type Term } from "./term.ts";

/** Words about KPIs and decisions. */
export const figuresTerms: readonly Term[] = [
  term(
    "beslutsregel",
    "decision rule",
    "Vad siffrorna leder till: om de står så, gör vi så.",
    "What the figures lead to: when they stand so, we do so.",
  ),
  term(
    "kurs",
    "course",
    "Om vi ser ut att nå målet i tid.",
    "Whether we look set to reach the target in time.",
  ),
  term(
    "nettosentiment",
    "net sentiment",
    "Andelen positiva kommentarer minus andelen negativa.",
    "The share of positive comments minus the share of negative ones.",
  ),
  term(
    "normal variation",
    "common cause",
    "Siffran rör sig som den brukar. Det finns inget att förklara.",
    "The figure moves as it usually does. There is nothing to explain.",
  ),
  term(
    "nyckeltal",
    "KPI",
    "En siffra vi följer, med mål och ansvarig roll.",
    "A figure that we follow, with a target and an owner.",
  ),
  term(
    "referensperiod",
    "baseline (period)",
    "Veckorna som variationsgränserna räknas på.",
    "The weeks on which the limits are calculated.",
  ),
  term(
    "skyddsmått",
    "guardrail",
    "Ett nyckeltal som inte får bli sämre medan ett annat blir bättre.",
    "A KPI that must not get worse while another gets better.",
  ),
  term(
    "styrande nyckeltal",
    "steering KPI",
    "Ett av de tre som avgör om vi stoppar eller skalar upp.",
    "One of the three that decide whether we stop or scale.",
  ),
  term(
    "tydlig förbättring, tydlig försämring",
    "improving, worsening",
    "Mer än siffran brukar röra sig.",
    "More than the figure usually moves.",
  ),
  term("utgångsvärde", "baseline (value)", "Siffran som vi började på.", "The figure that we started from."),
  term(
    "variationsgränser",
    "limits",
    "Mellan dem rör sig siffran när inget särskilt har hänt.",
    "The figure moves between them when nothing in particular has happened.",
  ),
];
