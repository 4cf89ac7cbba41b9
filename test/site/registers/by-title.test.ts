import { expect, test } from "vitest";
import { registers } from "../../../src/site/registers/index.ts";
import { listView, recordViews } from "../../../src/site/registers/register-pages.ts";
import { contextOfFiles } from "./context-of-files.ts";

const zone = (sv: string, en: string) => `title: { sv: ${sv}, en: ${en} }\n`;
/** In the order of their ids, which is neither language's. */
const files = {
  "internal/no-claim-zones/a.yaml": zone("Öl", "Beer"),
  "internal/no-claim-zones/b.yaml": zone("Ättika", "Vinegar"),
  "internal/no-claim-zones/c.yaml": zone("Zink", "Zinc"),
  "internal/no-claim-zones/d.yaml": zone("Ål", "Eel"),
};
const register = registers.find(({ type }) => type === "noClaimZones")!;

test.for([
  ["sv", ["Zink", "Ål", "Ättika", "Öl"]],
  ["en", ["Beer", "Eel", "Vinegar", "Zinc"]],
] as const)("a register is in the reader's alphabetical order: %s", ([language, expected]) => {
  const context = contextOfFiles(files, language);
  const { groups } = listView(context, register, recordViews(context, register));
  expect(groups.flatMap(({ rows }) => rows.map(({ link }) => link?.text))).toEqual(expected);
});

test("one record, and none", () => {
  const titles = (some: Record<string, string>) => {
    const context = contextOfFiles(some, "sv");
    const { groups } = listView(context, register, recordViews(context, register));
    return groups.flatMap(({ rows }) => rows.map(({ link }) => link?.text));
  };
  expect(titles({ "internal/no-claim-zones/a.yaml": zone("Öl", "Beer") })).toEqual(["Öl"]);
  expect(titles({})).toEqual([]);
});
