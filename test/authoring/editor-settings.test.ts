import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { jsonSchemas } from "../../src/authoring/json-schemas.ts";
import { formatters } from "../../src/diagnostics/formatters.ts";

const read = (name: string): unknown => JSON.parse(readFileSync(`.vscode/${name}`, "utf8"));

test("settings.json names the schema of every YAML file", () => {
  const settings = read("settings.json") as { "yaml.schemas": Record<string, string> };
  const yaml = jsonSchemas().filter(({ files }) => files.endsWith(".yaml"));
  expect(settings["yaml.schemas"]).toEqual(
    Object.fromEntries(yaml.map(({ name, files }) => [`./schemas/${name}`, `content/${files}`])),
  );
});

describe("the problem matcher of tasks.json", () => {
  const { tasks } = read("tasks.json") as {
    tasks: { script: string; problemMatcher: { pattern: { regexp: string } } }[];
  };
  const pattern = tasks.find(({ script }) => script === "check")?.problemMatcher.pattern;
  const found = (line: string) => new RegExp(pattern?.regexp ?? "$^").exec(line)?.slice(1);

  test("reads what `check` prints", () => {
    const printed = formatters.text(
      [
        {
          code: "KV312",
          severity: "error",
          at: { file: "content/internal/kpis/ctr.yaml", line: 5, column: 9 },
          message: "Wrong: 4:1 way.",
          hint: "Turn it.",
        },
      ],
      { texts: new Map(), asOf: "2026-11-22" },
    );
    expect(printed.split("\n").flatMap((line) => found(line) ?? [])).toEqual([
      "content/internal/kpis/ctr.yaml",
      "5",
      "9",
      "error",
      "KV312",
      "Wrong: 4:1 way.",
    ]);
  });

  test.for(["0 errors, 4 warnings.", "  39 | last_reviewed_on: 2026-10-05", ""])(
    "takes “%s” for no finding",
    (line) => {
      expect(found(line)).toBeUndefined();
    },
  );
});
