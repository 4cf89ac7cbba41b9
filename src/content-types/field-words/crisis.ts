import type { FieldWords } from "./common.ts";

/** Fields of the incident playbook. */
export const crisisFieldWords = {
  criteria: ["kännetecken", "criteria"],
  drill_every: ["övning var", "drill every"],
  earlier_limits: ["tidigare tider", "earlier limits"],
  escalation: ["eskalering", "escalation"],
  first_statement_within: ["första besked inom (minuter)", "holding statement within (minutes)"],
  holding_statements: ["första besked", "holding statements"],
  lead: ["leder arbetet", "leads the work"],
  legal: ["bedömer juridiken", "judges the law"],
  level: ["nivå", "level"],
  on: ["den", "on"],
  pr: ["svarar journalister", "answers journalists"],
  scribe: ["för anteckningar", "takes notes"],
  severities: ["allvarlighetsgrader", "severities"],
  signal: ["larmsignal", "signal"],
  spokesperson: ["talesperson", "spokesperson"],
  stage: ["skede", "stage"],
  steps: ["steg", "steps"],
  stop_actions: ["pausas först", "paused first"],
  threshold: ["gräns för larm", "threshold"],
  triggers: ["larmsignaler", "triggers"],
  update_every: ["nytt besked var (minuter)", "update every (minutes)"],
  who: ["larmas", "who is alerted"],
  within: ["inom (minuter)", "within (minutes)"],
} as const satisfies Record<string, FieldWords>;
