import type { Diagnostic } from "../diagnostic.ts";
import { fingerprints } from "./fingerprints.ts";
import { wholeMessage, type Formatter, type FormatOptions } from "./format.ts";

/**
 * For code scanning and every tool that reads SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/. Of the
 * partial fingerprints GitHub reads `primaryLocationLineHash` and no other.
 */
export const sarif: Formatter = (diagnostics, { texts, meanings }) => {
  const names = fingerprints(diagnostics, texts);
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const results = diagnostics.map((diagnostic, i) => ({
    ruleId: diagnostic.code,
    ruleIndex: codes.indexOf(diagnostic.code),
    level: diagnostic.severity,
    message: { text: plain(wholeMessage(diagnostic)) },
    locations: [{ physicalLocation: physicalLocation(diagnostic) }],
    partialFingerprints: { primaryLocationLineHash: names[i] },
  }));
  const driver = { name: "Kvitto", rules: codes.map((code) => ruleOf(code, meanings)) };
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results };
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
};

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const physicalLocation = ({ at }: Diagnostic) => ({
  artifactLocation: { uri: at.file.toWellFormed().split("/").map(encodeURIComponent).join("/") },
  region: { startLine: at.line, startColumn: at.column },
});

function ruleOf(id: string, meanings: FormatOptions["meanings"]) {
  const meaning = meanings?.get(id);
  if (!meaning) return { id };
  const { title, explanation } = meaning;
  return { id, shortDescription: { text: plain(title.en) }, help: { text: plain(explanation) } };
}

/** `[a](b)` in a message is a link, section 3.11.6; what authors wrote never is. */
const plain = (text: string): string => (text.includes("](") ? text.replace(/[\\[\]]/g, "\\$&") : text);
