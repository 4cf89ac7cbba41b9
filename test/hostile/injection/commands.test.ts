import { execFile } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scratchRepository, type ScratchRepository } from "../../git/scratch-repository.ts";

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** First on a line it would be a command to GitHub; with an escape it would steer a terminal. */
const written = "::error::x ##[error]y";
const raw = `\u001B[2J\u202E${written}\r\u2028::warning::z`;

let repository: ScratchRepository;
beforeAll(() => {
  repository = scratchRepository();
  const content = join(repository.folder, "content");
  cpSync(fromHere("../../samples/clean/content"), content, { recursive: true });
  repository.git("add", "-A");
  repository.commit(
    {},
    {
      message: raw,
      author: `${raw.replaceAll(/[\r\n]/g, "")} <a@b.example>`,
      at: "2026-11-01T10:00:00+01:00",
    },
  );
  const write = (path: string, change: (text: string) => string) =>
    writeFileSync(join(content, path), change(readFileSync(join(content, path), "utf8")));
  // Every Swedish and English text of these begins with it.
  for (const path of [
    "internal/rules/r01.yaml",
    "internal/roles/editor.yaml",
    "internal/roles/lead.yaml",
    "internal/kpis/svarstid.yaml",
    "internal/decision-rules/skala.yaml",
    "internal/templates/radera.yaml",
    "internal/claims/person-reads.yaml",
  ])
    write(path, (text) =>
      text.replace(
        /^( *(?:sv|en)): (?![>|])(.*)$/gm,
        (_, name: string, value: string) =>
          `${name}: ${JSON.stringify(`${written} ${value.replace(/^["']|["']$/g, "")}`)}`,
      ),
    );
  write("internal/decision-rules/tests/skala.yaml", (text) =>
    text.replace(/^( *- name:|name:).*$/m, (_, name: string) => `${name} ${JSON.stringify(written)}`),
  );
  writeFileSync(join(content, `internal/rules/a\n${written}\u001B[2J.yaml`), "title: a\n");
  writeFileSync(
    join(repository.folder, "export.csv"),
    `Vecka;${raw}\r\n${raw};${raw}\r\nv. 46 2026;${raw}\r\n`,
  );
  repository.git("checkout", "--quiet", "-b", "feature/@everyone-#1-$(x)");
}, 60_000);
afterAll(() => repository[Symbol.dispose]());

/** Runs a command there; what it says, on both ways out. */
const said = (script: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const command = [fromHere(`../../../scripts/${script}.ts`), ...args];
    const env = { ...process.env, KVITTO_CONTENT: "content" };
    execFile(process.execPath, command, { cwd: repository.folder, env }, (_, stdout, stderr) =>
      resolve(`${stdout}${stderr}`),
    );
  });

describe.concurrent(
  "what commands say of hostile content, history, exports and arguments",
  { timeout: 120_000 },
  () => {
    test.for(
      [
        { script: "check", args: [] },
        { script: "check", args: ["--format", raw] },

        { script: "diff", args: ["--base", "HEAD"] },
        { script: "diff", args: ["--base", "HEAD", "--format", "text"] },
        { script: "diff", args: ["--base", raw] },

        { script: "rules-test", args: [] },

        { script: "report", args: [] },
        { script: "facts", args: [] },
        { script: "audit", args: ["--as-of", "2026-11-22"] },

        { script: "audit", args: ["--as-of", "2026-11-22", "--record", raw] },

        { script: "approvals", args: ["verify"] },

        { script: "kpi-import", args: ["svarstid", "export.csv"] },

        { script: "use-import", args: ["--file", "export.csv"] },
        { script: "translated", args: [raw] },

        { script: "new", args: ["rule", "r77", "--title", raw] },
        { script: "codeowners", args: [] },
        { script: "publish", args: ["--to", raw] },
      ].map((one, i) => ({ ...one, name: `${one.script} (${i})` })),
    )("$name", async ({ script, args }) => {
      const text = await said(script, args);
      expect(text).not.toBe("");
      expect(text).not.toContain("    at ");
      expect(text).not.toMatch(/(?![\n])[\p{Cc}\p{Zl}\p{Zp}\u202E]/u);
      expect(text.split("\n").filter((line) => /^\s*::/.test(line))).toEqual([]);
      expect(text).not.toContain("##[");
    });
  },
);
