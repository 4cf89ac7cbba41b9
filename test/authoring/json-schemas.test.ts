import { readdirSync, readFileSync } from "node:fs";
import { matchesGlob } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { jsonSchemas, schemaTexts } from "../../src/authoring/json-schemas.ts";
import { wordSchema } from "../../src/authoring/word-schema.ts";
import { splitFrontMatter } from "../../src/catalogue/front-matter.ts";
import { parseYaml } from "../../src/catalogue/parse-yaml.ts";
import { readContent } from "../../src/catalogue/read.ts";

const schemas = jsonSchemas();
// The bundle's types name its default export's namespace; what runs is the function.
const ajv = (addFormats as unknown as typeof addFormats.default)(new Ajv({ keywords: ["x-ref"] }));
const validators = new Map(schemas.map(({ name, schema }) => [name, ajv.compile(schema)]));

/** The fields of every shipped file that a schema is for, as the author wrote them. */
const shipped = (await readContent("content")).flatMap(({ path, bytes }) => {
  const schema = schemas.find(({ files }) => matchesGlob(path, files));
  if (!schema) return [];
  const text = new TextDecoder().decode(bytes);
  const yaml = path.endsWith(".mdx") ? splitFrontMatter(text).frontMatter : text;
  return [{ path, schema: schema.name, data: parseYaml(yaml, 1).data as Record<string, unknown> }];
});
const accepts = (schema: string, data: unknown) => validators.get(schema)?.(data);

test("the committed schemas are fresh; `npm run schemas` writes them", () => {
  const committed = readdirSync("schemas").map((name): [string, string] => [
    name,
    readFileSync(`schemas/${name}`, "utf8"),
  ]);
  expect(new Map(committed)).toEqual(schemaTexts());
});

describe("every shipped record is what its schema says", () => {
  test("and there is none without a schema but tables", () => {
    expect(shipped.length).toBeGreaterThan(150);
  });

  test.for(shipped)("$path", ({ schema, data }) => {
    accepts(schema, data);
    expect(validators.get(schema)?.errors).toBeNull();
  });
});

describe("a planted mistake is refused", () => {
  const firsts = schemas.map(
    ({ name }) =>
      shipped.find(({ schema }) => schema === name) ?? { path: `no ${name}`, schema: name, data: undefined },
  );

  test.for(firsts)("$path", ({ schema, data }) => {
    expect(data, `nothing shipped has the schema ${schema}`).toBeDefined();
    const [first = ""] = Object.keys(data ?? {});
    expect(accepts(schema, { ...data, no_such_field: "x" })).toBe(false);
    expect(accepts(schema, { ...data, [first]: null })).toBe(false);
    expect(accepts(schema, {})).toBe(false);
  });

  test("in a condition three levels down", () => {
    const rule = shipped.find(({ schema }) => schema === "decision-rules.schema.json");
    const when = (variation: string) => ({ all: [{ not: { any: [{ kpi: "ctr", variation }] } }] });
    expect(accepts("decision-rules.schema.json", { ...rule?.data, when: when("high") })).toBe(true);
    expect(accepts("decision-rules.schema.json", { ...rule?.data, when: when("higher") })).toBe(false);
  });
});

describe("wordSchema(schema)", () => {
  test.for([
    { because: "nothing is to be worded", schema: { type: "string" }, want: { type: "string" } },
    {
      because: "it refers to a record",
      schema: { description: "Who answers.", ref: "roles", pattern: "^[a-z]+$" },
      want: {
        description: "Who answers. The id of an entry in internal/roles/ (role).",
        "x-ref": "roles",
        pattern: "^[a-z]+$",
      },
    },
    { because: "the example is nothing", schema: { example: [] }, want: { examples: [[]] } },
    { because: "the format tells", schema: { format: "date", pattern: "x" }, want: { format: "date" } },
    {
      because: "a field is called as a keyword is",
      schema: { properties: { properties: { ref: "kpis" }, en: {} } },
      want: {
        properties: {
          properties: {
            title: "properties",
            description: "The id of an entry in internal/kpis/ (KPI).",
            "x-ref": "kpis",
          },
          en: { title: "engelska · English" },
        },
      },
    },
  ])("when $because", ({ schema, want }) => {
    expect(wordSchema(schema)).toEqual(want);
  });
});
