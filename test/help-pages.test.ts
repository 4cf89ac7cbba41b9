import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { parseHelpPage } from "../src/help/help-page.ts";
import { changeRules } from "../src/diff/change-rules/index.ts";
import { rules } from "../src/rules/index.ts";
import { runExample } from "./help/run-example.ts";

const files = globSync(
  "src/{rules,diff/change-rules,catalogue/codes,prose/codes,approvals/codes,leaks/codes}/*.md",
).sort();
const read = files.map((file) => {
  try {
    return { file, page: parseHelpPage(readFileSync(file, "utf8")) };
  } catch (error) {
    return { file, error };
  }
});
const pages = read.filter((one) => one.page !== undefined);

test.for(read)("$file is written as a help page", ({ error }) => {
  expect(error).toBeUndefined();
});

describe.for(pages)("$page.code $file", ({ page }) => {
  test("says in both languages what is wrong and why", () => {
    const { title, explanation } = page;
    for (const text of [title.sv, title.en, ...explanation.sv, ...explanation.en]) expect(text).toMatch(/\S/);
    expect(explanation.sv).not.toEqual([]);
    expect(explanation.en).not.toEqual([]);
  });

  test("says so where a portal that has just begun is not asked for it, and only there", () => {
    const waits = rules.some(({ code, ofComplete }) => code === page.code && ofComplete);
    const { sv, en } = page.explanation;
    for (const text of [sv, en]) expect(text.join("\n").includes("`programme.complete_from`")).toBe(waits);
  });

  test("shows both a wrong and a right example", () => {
    expect(new Set(page.sections.map(({ kind }) => kind))).toEqual(new Set(["wrong", "right"]));
  });

  test.for(page.sections.map((section, i) => ({ section, name: `${i + 1}, ${section.kind}` })))(
    "example $name, is reported as the page says",
    ({ section }) => {
      const { own, unreadable } = runExample(page, section);
      expect(own).toBe(section.report ?? "");
      const judgedByRule = [...rules, ...changeRules].some(({ code }) => code === page.code);
      if (section.kind === "right" || judgedByRule) expect(unreadable).toBe("");
    },
  );
});

describe("codes", () => {
  const codesInSource = globSync("src/**/*.ts").flatMap((file) =>
    Array.from(readFileSync(file, "utf8").matchAll(/"(KV\d{3})"/g), ([, code]) => code),
  );

  test("each code that a message can carry has exactly one page, and each page has such a code", () => {
    expect(pages.map(({ page }) => page.code).sort()).toEqual([...new Set(codesInSource)].sort());
  });

  test.for([
    { folder: "src/rules", registry: rules, load: (name: string) => import(`../src/rules/${name}.ts`) },
    {
      folder: "src/diff/change-rules",
      registry: changeRules,
      load: (name: string) => import(`../src/diff/change-rules/${name}.ts`),
    },
  ])("each rule of $folder is in its registry, once and by code", async ({ folder, registry, load }) => {
    const names = globSync(`${folder}/*.ts`).map((file) => basename(file, ".ts"));
    const written = await Promise.all(
      names
        .filter((name) => !["define-rule", "define-change-rule", "index", "run-rules"].includes(name))
        .map((name) => load(name).then((module) => module.default)),
    );
    expect(new Set<unknown>(registry)).toEqual(new Set(written));
    const codes = registry.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test("each rule lies beside its page", () => {
    const byFile = new Map(pages.map(({ file, page }) => [file, page.code]));
    for (const file of globSync("src/{rules,diff/change-rules}/*.ts")) {
      const [, code] = /^  code: "(KV\d{3})",$/m.exec(readFileSync(file, "utf8")) ?? [];
      if (code) expect(byFile.get(file.replace(/ts$/, "md")), file).toBe(code);
    }
  });
});
