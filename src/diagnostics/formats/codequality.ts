import { fingerprints } from "./fingerprints.ts";
import { wholeMessage, type Formatter } from "./format.ts";

/** For GitLab's merge requests: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. */
export const codequality: Formatter = (diagnostics, { texts }) => {
  const names = fingerprints(diagnostics, texts);
  const issues = diagnostics.map((diagnostic, i) => ({
    description: wholeMessage(diagnostic),
    check_name: diagnostic.code,
    fingerprint: names[i],
    severity: diagnostic.severity === "error" ? "blocker" : "minor",
    location: { path: diagnostic.at.file, lines: { begin: diagnostic.at.line } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
};
