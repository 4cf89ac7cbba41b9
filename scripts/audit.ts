#!/usr/bin/env node
// scripts/audit.ts: say what was in force on a day, who approved it, and what was decided on what. Exit code 1 when that cannot be known.
import { parseArgs } from "node:util";
import { isDate } from "../src/lib/is-date.ts";
import { answerAudit } from "../src/site/answer-audit.ts";
import { auditText } from "../src/site/audit-text.ts";
import { CliError, run, today } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({
    options: {
      "as-of": { type: "string" },
      record: { type: "string" },
      repository: { type: "string", default: "." },
      ref: { type: "string", default: "HEAD" },
      content: { type: "string", default: "content" },
      lang: { type: "string", default: "sv" },
      format: { type: "string", default: "text" },
    },
  });
  const { "as-of": day, record, lang, format, repository, ref } = values;
  if (day === undefined || !isDate(day))
    throw new CliError(`Name the day: --as-of 2026-10-01${day === undefined ? "" : `, not "${day}"`}.`);
  if (lang !== "sv" && lang !== "en") throw new CliError(`Unknown language "${lang}". Write sv or en.`);
  if (format !== "text" && format !== "json")
    throw new CliError(`Unknown format "${format}". Write text or json.`);
  if (record !== undefined && !/^\w+\/[\w-]+$/.test(record))
    throw new CliError(`Name a record by its type and id, such as rules/r05, not "${record}".`);

  const content = values.content.replace(/\/$/, "");
  const found = await answerAudit({ repository, content, ref }, { day, today: today(), record });
  if (!found) throw new CliError(`There is no repository at "${repository}", or no "${ref}" in it.`);
  const { answer, decision } = found;
  process.stdout.write(
    format === "json" ? `${JSON.stringify(answer, null, 2)}\n` : auditText(answer, decision, record, lang),
  );
  return answer.knowledge === "known" || answer.knowledge === "today" ? 0 : 1;
});
