import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { runAstro } from "../../src/build/run-astro.ts";

// A site of one MDX page, rendered by our processor, without the integration that checks content first.
const config = `
import mdx from "@astrojs/mdx";
import { proseProcessor } from "../../src/prose/processor.ts";
export default { markdown: { processor: proseProcessor }, integrations: [mdx()] };
`;

beforeAll(() => mkdir(".kvitto", { recursive: true }));

async function buildWith(text: string): Promise<{ code: number; said: string }> {
  const root = await mkdtemp(join(".kvitto", "planted-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "src/pages"), { recursive: true });
  await writeFile(join(root, "astro.config.mjs"), config);
  await writeFile(join(root, "src/pages/index.mdx"), text);
  return runAstro({ args: ["build", "--root", root], env: {}, output: "collect" });
}

test.for([
  { because: "an export", text: "Text.\n\nexport const a = 1\n", place: "3:1 KV501" },
  { because: "an expression", text: "Vi är {process.env.HOME} här.\n", place: "1:7 KV501" },
  {
    because: "a NUL byte on which parsers disagree",
    text: "[a](b\0{globalThis.ran = true})\n",
    place: "1:6 KV505",
  },
])(
  "a planted file with $because fails the build without the check",
  { timeout: 60_000 },
  async ({ text, place }) => {
    const { code, said } = await buildWith(text);
    expect(code).not.toBe(0);
    expect(said).toContain(place);
  },
);

test("and without it, the same build passes", { timeout: 60_000 }, async () => {
  const { code, said } = await buildWith("## Rubrik\n\nText med [länk](/rules/).\n");
  expect(said).toContain("1 page(s) built");
  expect(code).toBe(0);
});
