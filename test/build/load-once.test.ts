import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createBuilder } from "vite";
import { loadOnce } from "../../src/build/load-once.ts";

let made = "";
afterEach(() => rmSync(made, { recursive: true, force: true }));

/** What a page that imports a module of the rules and one of the site becomes, in an environment of that name. */
async function bundled(environment: "prerender" | "client"): Promise<string> {
  made = mkdtempSync(join(tmpdir(), "kvitto load "));
  // Where somebody may well keep a repository.
  const folder = join(made, "src/lib/portal");
  const files = {
    "src/pages/page.ts": `import { rule } from "../rules/one.ts";
import { word } from "../site/rules/word.ts";
console.log(rule, word);`,
    "src/rules/one.ts": `export const rule = "told by the rules";`,
    "src/site/rules/word.ts": `export const word = "told by the site";`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const rolldownOptions = { input: join(folder, "src/pages/page.ts") };
  const builder = await createBuilder({
    root: folder,
    configFile: false,
    envFile: false,
    logLevel: "error",
    plugins: [loadOnce()],
    environments: {
      [environment]: { consumer: "server", build: { write: false, minify: false, rolldownOptions } },
    },
  });
  const wanted = builder.environments[environment];
  const result = wanted && (await builder.build(wanted));
  if (!result || !("output" in result)) throw new Error("Vite built nothing.");
  return result.output.map((file) => (file.type === "chunk" ? file.code : "")).join("\n");
}

describe("loadOnce", () => {
  it("leaves the modules that a check is made of to Node, by address, and bundles the rest", async () => {
    const code = await bundled("prerender");
    expect(code).toMatch(/from "file:\/\/\/[^"]*kvitto%20load%20[^"]*\/src\/rules\/one\.ts"/);
    expect(code).not.toContain("told by the rules");
    expect(code).toContain("told by the site");
  });

  it("leaves nothing of what a browser gets", async () => {
    const code = await bundled("client");
    expect(code).toContain("told by the rules");
    expect(code).not.toContain("file:");
  });
});
