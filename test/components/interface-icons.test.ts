import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import {
  interfaceIconsFile,
  interfaceIconsText,
  lucideFile,
  type IconNodes,
} from "../../scripts/lib/interface-icons.ts";
import { iconOf } from "../../src/components/icons.ts";

const lucide = JSON.parse(await readFile(lucideFile, "utf8")) as IconNodes;
const line = async (nodes: IconNodes, name: string) =>
  (await interfaceIconsText(nodes)).split("\n").find((text) => text.startsWith(`  ${name}:`));

describe("interfaceIconsText(nodes)", () => {
  test("is what the repository holds: nobody has drawn in it, and Lucide is the installed one", async () => {
    expect(await readFile(interfaceIconsFile, "utf8")).toBe(await interfaceIconsText(lucide));
  });

  test.for<[string, IconNodes[string], string]>([
    ["one path", [["path", { d: "M1 2h3" }]], '<path d="M1 2h3"/>'],
    [
      "paths from places of their own, joined",
      [
        ["path", { d: "m1 2h3" }],
        ["path", { d: "M4 5v6" }],
      ],
      '<path d="m1 2h3M4 5v6"/>',
    ],
    [
      "a path that would begin where the last one ends, apart",
      [
        ["path", { d: "M1 2h3" }],
        ["path", { d: "m4 5v6" }],
      ],
      '<path d="M1 2h3"/><path d="m4 5v6"/>',
    ],
    [
      "another element first, its radius once",
      [
        ["path", { d: "M1 2h3" }],
        ["rect", { width: 2, rx: 1, ry: 1 }],
      ],
      '<rect width="2" rx="1"/><path d="M1 2h3"/>',
    ],
    ["unlike radii, both", [["rect", { rx: 1, ry: 2 }]], '<rect rx="1" ry="2"/>'],
  ])("draws %s", async ([, nodes, drawn]) => {
    expect(await line({ ...lucide, check: nodes }, "tick")).toBe(`  tick: '${drawn}',`);
  });

  test("throws when Lucide has dropped or renamed one", () => {
    const { printer: _, ...without } = lucide;
    expect(() => interfaceIconsText(without)).toThrow('Lucide has no icon "printer".');
  });
});

describe("iconOf(name)", () => {
  test("draws a status on its own grid, and the interface on Lucide's", () => {
    expect(iconOf("octagon")).toMatchObject({ viewBox: "0 0 20 20", line: undefined });
    expect(iconOf("search")).toMatchObject({ viewBox: "0 0 24 24", line: "ui" });
    expect(iconOf("clock").drawing).toContain("circle");
  });
});
