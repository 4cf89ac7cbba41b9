import { stringify } from "yaml";
import type { z } from "zod";
import { missingFields } from "../../src/authoring/example-of.ts";
import { contentTypes, type TypeName } from "../../src/content-types/index.ts";
import { scratchRepository, type ScratchRepository } from "../git/scratch-repository.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A record's text; what is not named comes from the schema's own examples. */
export function record(type: TypeName, fields: Fields): string {
  const schema: z.ZodObject = contentTypes[type].schema;
  return stringify({ ...missingFields(schema, Object.keys(fields), "required"), ...fields });
}

/** Weekly figures from week 24 of 2026 on: week 24 stands on line 2. */
const figures = (...values: number[]): string =>
  `period;value;n;note\n${values.map((value, i) => `2026-W${24 + i};${value};;`).join("\n")}\n`;

const june = [95, 94, 96, 95, 93, 94, 96, 95, 94, 95, 96];
const approvedBy = (person: string, at: string) => [{ by: person, role: "editor", at }];

const rule = (fields: Fields) =>
  record("rules", {
    title: { sv: "Märk bilder", en: "Label images" },
    effective_date: "2026-09-01",
    ...fields,
  });
const reply = (fields: Fields) =>
  record("templates", {
    title: { sv: "Är bilden gjord av AI?", en: "Is the picture made by AI?" },
    effective_date: "2026-09-01",
    expires: "2027-06-30",
    approvals: approvedBy("person-02", "2026-08-31"),
    ...fields,
  });
const quality = (target: number, fields: Fields = {}) =>
  record("kpis", {
    title: { sv: "Kvalitet", en: "Quality" },
    target: { op: ">=", value: target, by: "2026-12-31" },
    ...fields,
  });

export const paths = {
  rule: "content/internal/rules/r01.yaml",
  reply: "content/internal/templates/ai-bild.yaml",
  quality: "content/internal/kpis/kvalitet.yaml",
  figures: "content/internal/kpis/kvalitet.csv",
  stop: "content/internal/decision-rules/stoppa.yaml",
} as const;

/** The full ids of the commits of a hand-made history, by what they did. */
export interface HandMade {
  readonly repository: ScratchRepository;
  readonly commits: Readonly<Record<string, string>>;
}

/**
 * A team's autumn in a repository: a rule is approved, changed and retired, a reply is suspended and comes back, a target
 * is loosened, and a figure is corrected after it was used. All moments are written out.
 */
export function handMadeHistory(): HandMade {
  const repository = scratchRepository();
  const commits: Record<string, string> = {};
  const commit = (name: string, at: string, files: Record<string, string>) => {
    commits[name] = repository.commit(files, { message: name, author: "Kim <kim@example.com>", at });
  };
  commit("start", "2026-09-01T10:00:00+02:00", {
    "content/site.yaml": record("site", {}),
    "content/internal/roles/editor.yaml": record("roles", {}),
    [paths.rule]: rule({ status: "active", version: 1, approvals: approvedBy("person-01", "2026-08-31") }),
    [paths.reply]: reply({ status: "approved" }),
    [paths.quality]: quality(90),
    [paths.figures]: figures(...june, 88),
    [paths.stop]: record("decisionRules", {
      title: { sv: "Stoppa", en: "Stop" },
      decision: "stop",
      when: { kpi: "kvalitet", value: { op: "<", than: "target" } },
      for: 1,
      status: "active",
    }),
  });
  commit("week 36", "2026-09-07T09:00:00+02:00", { [paths.figures]: figures(...june, 88, 89) });
  // Half past one in the night to the 15th, in Sweden.
  commit("change the rule", "2026-09-14T23:30:00Z", {
    [paths.rule]: rule({
      status: "active",
      version: 2,
      effective_date: "2026-09-20",
      approvals: [...approvedBy("person-01", "2026-09-14"), ...approvedBy("person-02", "2026-09-14")],
    }),
  });
  commit("suspend the reply", "2026-09-16T12:00:00+02:00", {
    [paths.reply]: reply({
      status: "suspended",
      suspended: { since: "2026-09-16", reason: { sv: "Fel märkning.", en: "Wrong label." } },
    }),
  });
  commit("loosen the target", "2026-09-21T12:00:00+02:00", {
    [paths.quality]: quality(85, {
      definition_version: 2,
      change_summary: { sv: "Målet var för högt.", en: "The target was too high." },
    }),
  });
  commit("weeks 37 to 39", "2026-09-28T09:00:00+02:00", {
    [paths.figures]: figures(...june, 88, 89, 87, 86, 88),
  });
  commit("retire the rule", "2026-10-05T12:00:00+02:00", {
    [paths.rule]: rule({ status: "retired", version: 2, effective_date: "2026-09-20" }),
  });
  commit("the reply is back", "2026-10-08T12:00:00+02:00", { [paths.reply]: reply({ status: "approved" }) });
  commit("weeks 40 and 41", "2026-10-12T09:00:00+02:00", {
    [paths.figures]: figures(...june, 88, 89, 87, 86, 88, 91, 88),
  });
  commit("correct week 41", "2026-10-20T09:00:00+02:00", {
    [paths.figures]: figures(...june, 88, 89, 87, 86, 88, 91, 80),
  });
  return { repository, commits };
}
