import { describe, expect, test } from "vitest";
import { howWeWorkPage } from "../../../src/site/registers/how-we-work.ts";
import type { Files } from "../../rules/findings-of.ts";
import { contextOfFiles } from "./context-of-files.ts";
import { sectionOf, tableText } from "./programme-views.ts";

const post = (title: string, published: string, status = "published") =>
  `---\ntitle: ${title}\nstatus: ${status}\npublished: ${published}\n---\n\nText.\n`;
const files: Files = {
  "site.yaml": "public_address: https://exempel.example/\n",
  "public/how-we-work/a/sv.mdx": post("Så svarar vi", "2026-10-27"),
  "public/how-we-work/b/sv.mdx": post("Så mäter vi", "2026-11-10"),
  "internal/use/post-results.csv":
    "week;post;comments;sentiment;saves\n2026-W44;a;34;18;41\n2026-W45;a;9;11;22\n2026-W46;b;0;;3\n",
};
const view = (of: Files) => howWeWorkPage.view(contextOfFiles(of));

describe("the series of posts", () => {
  test("shows the weeks that have one and those that do not, the running week apart", () => {
    const { text, table } = sectionOf(view(files).sections, "cadence");
    expect(text?.text).toBe("2 av 3 veckor har ett inlägg.");
    expect(tableText(table)).toEqual([
      "v. 47 | – | Inget än",
      "v. 46 | Så mäter vi | 2026-11-10",
      "v. 45 | – | Inget inlägg",
      "v. 44 | Så svarar vi | 2026-10-27",
    ]);
    expect(table?.rows[1]?.[1]).toMatchObject({ href: "https://exempel.example/how-we-work/b/" });
  });

  test("adds up how each was received", () => {
    const { sections } = view(files);
    // (18 × 34 + 11 × 9) / 43 = 16.5
    expect(tableText(sectionOf(sections, "results").table)).toEqual([
      "Så mäter vi | 0 | – | 3",
      "Så svarar vi | 43 | +17 | 63",
    ]);
    expect(tableText(sectionOf(sections, "weeks").table)[0]).toBe("v. 46 | Så mäter vi | 0 | – | 3");
  });

  test("names the draft that is being written, or says that there is none", () => {
    expect(view(files).groups[0]).toMatchObject({
      rows: [],
      empty: expect.stringContaining("Veckans inlägg"),
    });
    const withDraft = {
      ...files,
      "public/how-we-work/c/sv.mdx": post("Så väljer vi", "2026-11-24", "draft"),
    };
    expect(view(withDraft).groups[0]?.rows).toMatchObject([{ id: "c", mark: { word: "Utkast" } }]);
  });

  test("says what belongs there without results, and without posts", () => {
    const { "internal/use/post-results.csv": _, ...without } = files;
    expect(sectionOf(view(without).sections, "results").text?.text).toContain("post-results.csv");
    expect(view({}).groups).toMatchObject([
      { rows: [], empty: expect.stringContaining("public/how-we-work/") },
    ]);
  });
});
