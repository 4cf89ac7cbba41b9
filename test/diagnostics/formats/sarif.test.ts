import { expect, test } from "vitest";
import { sarif } from "../../../src/diagnostics/formats/sarif.ts";
import { error, hostile, options, warning } from "./findings.ts";

const runOf = (...given: Parameters<typeof sarif>) => JSON.parse(sarif(...given)).runs[0];

test("describes each code once, with what its help page says", () => {
  const meanings = new Map([
    [
      "KV104",
      { title: { sv: "Ett okänt ord", en: "Not a known word" }, explanation: "Some fields take few words." },
    ],
  ]);
  const run = runOf([warning, error, error], { ...options, meanings });
  expect(run.tool.driver.rules).toEqual([
    {
      id: "KV104",
      shortDescription: { text: "Not a known word" },
      help: { text: "Some fields take few words." },
    },
    { id: "KV313" },
  ]);
  expect(run.results.map((one: { ruleIndex: number }) => one.ruleIndex)).toEqual([1, 0, 0]);
  expect(run.results.map((one: { level: string }) => one.level)).toEqual(["warning", "error", "error"]);
});

test("writes a file's name as an address, whatever it holds", () => {
  const [{ locations }] = runOf([hostile], options).results;
  const { uri } = locations[0].physicalLocation.artifactLocation;
  expect(uri).toBe("content/a%7Cb%60c%0A%3A%3Aerror%3A%3A%3Cx%3E%252e%25%2C%3A%C3%A9%EF%BF%BD.yaml");
});

test("makes no link of what an author wrote", () => {
  const [{ message }] = runOf([{ ...warning, message: "See [a](1) \\ b." }], options).results;
  expect(message.text).toBe("See \\[a\\](1) \\\\ b.");
});

test("has an empty run when there is nothing, so that a host closes what it knew", () => {
  expect(runOf([], options)).toEqual({
    tool: { driver: { name: "Kvitto", rules: [] } },
    columnKind: "utf16CodeUnits",
    results: [],
  });
});
