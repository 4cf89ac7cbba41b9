import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { checkFiles } from "../../src/check.ts";
import type { Answers } from "../../src/init/answers.ts";
import { portalFiles } from "../../src/init/portal-files.ts";

const answers: Answers = {
  organisation: "Norrmalms bibliotek",
  languages: ["sv", "en"],
  address: "https://bibliotek.example/",
  contact: "svar@bibliotek.example",
  answerDays: 2,
  start: "2026-12-07",
  days: 90,
  roles: ["redaktor", "jurist"],
  owners: "@stad/{role}",
};
const kept = {
  authors: await readFile("content/README.md", "utf8"),
  approvals: await readFile("approvals/README.md", "utf8"),
};
const filesFor = (more: Partial<Answers>) => portalFiles({ ...answers, ...more }, kept, "2026-11-23");

describe("portalFiles(answers, kept, today)", () => {
  test("write every text in the languages that were chosen", () => {
    const english = (files: ReadonlyMap<string, string>) =>
      [...files].filter(([, text]) => /^ *en: /m.test(text)).map(([path]) => path);
    expect(english(filesFor({}))).toEqual([
      "content/site.yaml",
      "content/internal/roles/redaktor.yaml",
      "content/internal/roles/jurist.yaml",
    ]);
    const swedish = filesFor({ languages: ["sv"] });
    expect(english(swedish)).toEqual([]);
    expect(swedish.get("content/site.yaml")).toContain("\nlanguages:\n  - sv\nprogramme:\n");
    expect(swedish.get("content/internal/roles/jurist.yaml")).toMatch(/^title:\n  sv: jurist\nholders:/);
  });

  test.for(["2026-11-23", "2027-03-07", "2036-01-01"])("are sound in Swedish alone on %s", (today) => {
    const content = Array.from(filesFor({ languages: ["sv"] }))
      .filter(([path]) => path.startsWith("content/") && path.endsWith(".yaml"))
      .map(([path, text]) => {
        const bytes = new TextEncoder().encode(text);
        return { path: path.slice("content/".length), kind: "file" as const, size: bytes.length, bytes };
      });
    expect(checkFiles(content, { today }).diagnostics).toEqual([]);
  });
});
