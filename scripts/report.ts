#!/usr/bin/env node
// scripts/report.ts: a week on one page: Markdown from content/, or the page in dist/internal printed as PDF.
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { printPage } from "../src/build/print-page.ts";
import { createContext } from "../src/site/context.ts";
import { path } from "../src/site/language.ts";
import { openPortal } from "../src/site/portal.ts";
import { reportMarkdown } from "../src/site/report-markdown.ts";
import { reportViews } from "../src/site/report-view.ts";
import { CliError, contentFolder, run, today } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({
    options: {
      week: { type: "string" },
      lang: { type: "string", default: "sv" },
      format: { type: "string", default: "md" },
      out: { type: "string" },
    },
  });
  const { week, lang, format, out } = values;
  if (lang !== "sv" && lang !== "en") throw new CliError(`There is no language "${lang}": sv or en.`);
  if (format !== "md" && format !== "pdf") throw new CliError(`There is no format "${format}": md or pdf.`);

  const reports = reportViews(createContext(await openPortal(contentFolder(), today()), lang));
  const report = week === undefined ? reports[0] : reports.find(({ id }) => id === week.toLowerCase());
  if (!report) throw new CliError(`There is no report of ${week ?? "any week"}.`);

  const print = () => printPage("dist/internal", path(lang, report.page.address));
  const text = format === "md" ? reportMarkdown(report) : await print();
  if (text === undefined) throw new CliError("The page has not been built. Run: npm run build");
  if (out === undefined && format === "md") process.stdout.write(text);
  else await writeFile(out ?? `${report.id}-${lang}.pdf`, text);
  return 0;
});
