import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { writeJson } from "../../src/diff/write-json.ts";
import { diffOf, edited, figures, paths, portal, tableOf, target, without } from "./portal.ts";

const schema = JSON.parse(readFileSync("docs/schemas/diff-1.schema.json", "utf8"));
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const base = "0".repeat(40);
const report = (...sides: Parameters<typeof diffOf>) => JSON.parse(writeJson(diffOf(...sides), { base }));

const everything = {
  ...edited({
    [paths.kpi]: [[target(9), target(6)]],
    [paths.rule]: [["verdict: conditional", "verdict: allowed"]],
    [paths.reply]: [
      ["Den är gjord med AI.", "AI har gjort den."],
      ["status: approved", "status: in_review"],
    ],
    [paths.pause]: [["for: 2", "for: 3"]],
  }),
  [paths.table]: tableOf([...figures.slice(0, 3), 12, ...figures.slice(4, -1), "7,5;;Rättat"]),
};

describe("writeJson(diff) keeps to docs/schemas/diff-1.schema.json", () => {
  test.for([
    { because: "nothing changes", after: portal, outcome: "unchanged" },
    { because: "nearly everything does", after: everything, outcome: "refused" },
    { because: "a decision rule goes", after: without(paths.pause), outcome: "refused" },
    {
      because: "there is nothing left",
      after: { "site.yaml": portal["site.yaml"] ?? "" },
      outcome: "refused",
    },
    { because: "a file cannot be read", after: { ...portal, [paths.rule]: "title: [" }, outcome: "refused" },
  ])("when $because", ({ after, outcome }) => {
    const written = report(after);
    validate(written);
    expect(validate.errors ?? []).toEqual([]);
    expect(written.outcome).toBe(outcome);
  });

  test("the other way round", () => {
    const written = report(portal, everything);
    validate(written);
    expect(validate.errors ?? []).toEqual([]);
  });

  test("and the schema refuses what is no such report", () => {
    const { decision: _left, ...rest } = report(portal);
    expect(validate(rest)).toBe(false);
    expect(validate({ ...report(portal), version: 2 })).toBe(false);
    expect(validate({ ...report(portal), limits: [{ key: "kpis/trust target" }] })).toBe(false);
  });
});
