import { describe, expect, test } from "vitest";
import { checkShape } from "../../src/catalogue/shape.ts";
import { languagesOf } from "../../src/content-types/languages.ts";
import { site } from "../../src/content-types/site.ts";
import { missingFields } from "../../src/authoring/example-of.ts";

const siteWith = (fields: object) =>
  checkShape(site.schema, { ...missingFields(site.schema, [], "required"), ...fields });

describe("languagesOf(catalogue)", () => {
  test.for([
    { because: "there is no site.yaml", catalogue: {}, want: ["sv", "en"] },
    { because: "it says nothing", catalogue: { site: { data: {} } }, want: ["sv", "en"] },
    { because: "it says Swedish", catalogue: { site: { data: { languages: ["sv"] } } }, want: ["sv"] },
    {
      because: "it says both",
      catalogue: { site: { data: { languages: ["sv", "en"] } } },
      want: ["sv", "en"],
    },
  ] as const)("when $because", ({ catalogue, want }) => {
    expect(languagesOf(catalogue)).toEqual(want);
  });
});

describe("languages in site.yaml", () => {
  test.for([{}, { languages: ["sv"] }, { languages: ["sv", "en"] }])("%j can be had", (fields) => {
    expect(siteWith(fields)).toHaveProperty("data");
  });

  test.for([
    [["en"], "KV106 languages", "Swedish comes first and cannot be left out"],
    [["en", "sv"], "KV106 languages", "Swedish comes first"],
    [["sv", "sv"], "KV106 languages", "Swedish comes first"],
    [["sv", "en", "en"], "KV106 languages", "Swedish comes first"],
    [[], "KV106 languages", "Swedish comes first"],
    [["sv", "de"], "KV104 languages.1", ""],
    ["sv", "KV103 languages", "Write one entry per line"],
  ] as const)("%j cannot, and why is said", ([languages, want, hint]) => {
    const shape = siteWith({ languages });
    const [problem, ...more] = "problems" in shape ? shape.problems : [];
    expect([problem && `${problem.code} ${problem.path.join(".")}`, more]).toEqual([want, []]);
    expect(problem?.hint ?? "").toContain(hint);
  });

  test("the message can be read", () => {
    const shape = siteWith({ languages: ["en"] });
    expect("problems" in shape && shape.problems[0]?.message).toBe(
      '"languages" is [en], which is not “[sv]” or “[sv, en]”.',
    );
  });
});
