#!/usr/bin/env node
// scripts/check.ts: say what is wrong with content/. Exit code 1 if anything is.
import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { readAhead } from "../src/catalogue/read-ahead.ts";
import { formatters, isFormat } from "../src/diagnostics/formatters.ts";
import { isDate } from "../src/lib/is-date.ts";
import { list, quoted } from "../src/lib/list.ts";
import { keptEntries } from "./lib/kept-entries.ts";
import { CliError, contentFolder, run } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: "string", default: contentFolder() },
      format: { type: "string", default: "text" },
      "as-of": { type: "string" },
      cold: { type: "boolean", default: false },
    },
  });
  const { content, format, "as-of": asOf } = values;
  if (!isFormat(format)) {
    throw new CliError(
      `Unknown format "${format}". The formats are ${list(quoted(Object.keys(formatters)))}.`,
    );
  }
  if (asOf !== undefined && !isDate(asOf))
    throw new CliError(`"${asOf}" is not a day. Write it as 2026-11-22.`);
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
    throw new CliError(`There is no content folder "${content}".`);

  const keptAt = values.cold ? undefined : keptEntries(content);
  const ahead = readAhead({ folder: content, kept: keptAt });
  // Loaded while the content is read.
  const { checkCommand } = await import("./lib/check-command.ts");
  return checkCommand({ content, format, asOf, keptAt, ahead });
});
