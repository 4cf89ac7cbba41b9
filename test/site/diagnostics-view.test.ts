import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { noHistory } from "../../src/provenance/history.ts";
import { createContext } from "../../src/site/context.ts";
import { diagnosticsView } from "../../src/site/diagnostics-view.ts";
import { portalOf } from "../../src/site/portal.ts";
import { catalogueOf } from "../rules/findings-of.ts";

const finding = (file: string, severity: Diagnostic["severity"]): Diagnostic => ({
  code: "KV604",
  severity,
  at: { file, line: 1, column: 1 },
  message: "The review was due.",
});
function view(diagnostics: readonly Diagnostic[]) {
  const portal = portalOf({ catalogue: catalogueOf({}), diagnostics, asOf: "2026-11-22" }, noHistory);
  return diagnosticsView(createContext(portal, "sv"), new Map(), 7);
}

test("files with an error come first, the others in the order that the check gave", () => {
  const { files, lead } = view([
    finding("a.yaml", "warning"),
    finding("b.yaml", "warning"),
    finding("c.yaml", "error"),
    finding("b.yaml", "error"),
  ]);
  expect(files.map(({ file, findings }) => [file, findings.length])).toEqual([
    ["b.yaml", 2],
    ["c.yaml", 1],
    ["a.yaml", 1],
  ]);
  expect(lead).toBe("2 fel, 2 varningar.");
});

test("nothing found is said of how many records", () => {
  expect(view([])).toMatchObject({ lead: expect.stringMatching(/ 7 poster\.$/), files: [] });
});

test("sixty are named, those of files with errors among them, and the rest counted", () => {
  const many = Array.from({ length: 61 }, (_, i) => finding(`${i}.yaml`, "warning"));
  expect(view(many.slice(1))).toMatchObject({ more: undefined });
  const { files, more } = view([...many, finding("60.yaml", "error")]);
  expect(files).toHaveLength(59);
  expect(files[0]?.findings).toHaveLength(2);
  expect(more).toBe("2 till: npm run check");
});
