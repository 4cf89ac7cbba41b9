import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readContent } from "../../src/catalogue/read.ts";
import type { SourceFile } from "../../src/catalogue/source-file.ts";
import { checkFiles } from "../../src/check.ts";
import { exportFilesOf, type ExportFiles } from "../../src/site/exports.ts";
import { asOf, catalogueOf } from "./catalogue-of.ts";

const content = await readContent("content");
const filesOf = (some: readonly SourceFile[]) => {
  const { catalogue } = checkFiles(some, { asOf, shownAs: "content" });
  return { catalogue, files: exportFilesOf({ catalogue, asOf }) };
};

/** Our own format, as docs/exports.md has it. */
const repliesFile = z.strictObject({
  version: z.literal(1),
  asOf: z.iso.date(),
  replies: z.array(
    z.strictObject({
      code: z.string(),
      shortCode: z.string(),
      template: z.string(),
      version: z.int(),
      title: z.string(),
      intent: z.string(),
      language: z.enum(["sv", "en"]),
      kind: z.enum(["comment", "dm", "email"]),
      length: z.enum(["short", "long"]).optional(),
      channels: z.array(z.string()),
      text: z.string(),
      fields: z.array(
        z.strictObject({ name: z.string(), prompt: z.string(), example: z.string(), required: z.boolean() }),
      ),
      terms: z.array(z.string()),
      doNotUseWhen: z.string(),
      expires: z.iso.date(),
    }),
  ),
});

/** The codes in each file, by its name. */
function codesIn({ yml, json, csv }: ExportFiles): Record<string, string[]> {
  const inJson = (name: string, text: string): string[] => {
    const value = JSON.parse(text);
    if (name === "replies") return repliesFile.parse(value).replies.map(({ code }) => code);
    return name.startsWith("chatwoot")
      ? value.map((one: { short_code: string }) => one.short_code)
      : value.map((one: { macro: { title: string } }) => one.macro.title.split(" · ").at(-1));
  };
  const inCsv = (text: string) => parseCsv<{ code: string }>(text, { bom: true, columns: true });
  return Object.fromEntries([
    ...yml.map(({ name, text }) => [
      `${name}.yml`,
      parse(text).matches.map((match: { trigger: string }) => match.trigger.slice(1)),
    ]),
    ...json.map(({ name, text }) => [`${name}.json`, inJson(name, text)]),
    ...csv.map(({ name, text }) => [`${name}.csv`, inCsv(text).map(({ code }) => code)]),
  ]);
}

const names = [
  "espanso-sv.yml espanso-en.yml",
  "chatwoot-sv.json chatwoot-en.json zendesk-sv.json zendesk-en.json replies.json",
  "replies-sv.csv replies-en.csv",
].flatMap((line) => line.split(" "));

describe("the files of the shipped content", () => {
  const { catalogue, files } = filesOf(content);
  const codes = codesIn(files);
  const usable = Array.from(catalogue.templates.values(), ({ data }) => data).filter(
    ({ status, effective_date, expires }) =>
      status === "approved" && effective_date <= asOf && expires >= asOf,
  );

  test("are there for every tool and language, and no others", () => {
    expect(Object.keys(codes)).toEqual(names);
  });

  test("agree, and hold every text of the approved templates once", () => {
    const swedish = usable.flatMap(({ variants }) => variants).length;
    expect(swedish).toBeGreaterThan(0);
    for (const name of names.filter((one) => one.includes("-sv."))) {
      expect(codes[name], name).toEqual(codes["replies-sv.csv"]);
    }
    expect(codes["replies-sv.csv"]).toHaveLength(swedish);
    expect(codes["replies.json"]?.toSorted()).toEqual(
      [...(codes["replies-sv.csv"] ?? []), ...(codes["replies-en.csv"] ?? [])].sort(),
    );
    expect(new Set(codes["replies.json"]).size).toBe(codes["replies.json"]?.length);
  });

  test("have the short code of each approved template, and of no other", () => {
    const own = JSON.parse(files.json.find(({ name }) => name === "replies")?.text ?? "");
    const found = new Set(repliesFile.parse(own).replies.map(({ shortCode }) => shortCode));
    expect([...found].sort()).toEqual(usable.map(({ short_code }) => short_code).sort());
  });

  test("leave no variable for another tool to fill in", () => {
    for (const { name, text } of files.json.filter((file) => file.name !== "replies")) {
      expect(text, name).not.toMatch(/\{\{|\{[a-z_]+\}/);
    }
  });
});

test("a reply that is suspended is gone from every file, and the others stay as they were", () => {
  const suspended = content.map((file) => {
    if (file.path !== "internal/templates/ai-i-svar.yaml") return file;
    const text = new TextDecoder()
      .decode(file.bytes)
      .replace(
        /^status: approved$/m,
        "status: suspended\nsuspended:\n  since: 2026-11-22\n  reason:\n    sv: Fel.\n    en: Wrong.",
      );
    const bytes = new TextEncoder().encode(text);
    return { ...file, bytes, size: bytes.byteLength };
  });
  const before = filesOf(content).files;
  const after = filesOf(suspended).files;
  const own = /^ai-svar(-|$)/;
  for (const [name, codes] of Object.entries(codesIn(before))) {
    expect(
      codes.some((code) => own.test(code)),
      name,
    ).toBe(true);
    expect(codesIn(after)[name], name).toEqual(codes.filter((code) => !own.test(code)));
  }
  for (const { name, text } of Object.values(after).flat()) {
    expect(text, name).not.toContain("Använder ni AI när ni svarar oss?");
    expect(text, name).not.toContain("Do you use AI when you reply to us?");
  }
});

test("without a reply to send, every file is there and empty", () => {
  const files = exportFilesOf({ catalogue: catalogueOf({ draft: { status: "draft" } }), asOf });
  expect(codesIn(files)).toEqual(Object.fromEntries(names.map((name) => [name, []])));
});
