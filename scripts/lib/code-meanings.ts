import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Meaning } from "../../src/diagnostics/formats/format.ts";
import { parseHelpPage } from "../../src/help/help-page.ts";

/** What every code means, from the help pages beside the code. */
export function codeMeanings(): ReadonlyMap<string, Meaning> {
  const source = join(import.meta.dirname, "../../src");
  const files = globSync(
    "{rules,diff/change-rules,catalogue/codes,prose/codes,approvals/codes,leaks/codes}/**/*.md",
    {
      cwd: source,
    },
  );
  return new Map(
    files.map((file) => {
      const { code, title, explanation } = parseHelpPage(readFileSync(join(source, file), "utf8"));
      return [code, { title, explanation: explanation.en[0] ?? title.en }];
    }),
  );
}
