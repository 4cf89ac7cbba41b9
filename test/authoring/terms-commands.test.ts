import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kindOf } from "../../src/authoring/archived-terms.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { readContent } from "../../src/catalogue/read.ts";
import { rules } from "../../src/rules/index.ts";
import { scratchRepository, type ScratchRepository } from "../git/scratch-repository.ts";
import { fillFile } from "../help/fill-file.ts";

const scripts = fileURLToPath(new URL("../../scripts/", import.meta.url));

let root = "";
let archive: ScratchRepository;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "kvitto-terms-"));
  archive = scratchRepository();
  archive.commit({ "README.md": "# Versions\n" }, { message: "Initial commit" });
  const record = (subject: string, file: string, text: string, at: string) =>
    archive.commit(
      { [file]: text },
      { message: `${subject}\n\nThis version was recorded after extracting from snapshot 513fadb`, at },
    );
  const tos = "Exempelord/Terms of Service.md";
  record("Start tracking Exempelord Terms of Service", tos, "Villkor.\n\nEtt.", "2026-09-01T02:00:00Z");
  record(
    "First record of Exempelord Privacy Policy",
    "Exempelord/Privacy Policy.md",
    "Integritet.",
    "2026-09-01T02:00:10Z",
  );
  record(
    "First record of Annan Terms of Service",
    "Annan/Terms of Service.md",
    "Andra villkor.",
    "2026-09-02T02:00:00Z",
  );
  // Half past midnight in Sweden on the 8th.
  record(
    "Record new changes of Exempelord Terms of Service",
    tos,
    "Villkor.\n\nTvå.",
    "2026-10-07T22:30:00Z",
  );
  record(
    "Apply technical or declaration upgrade on Exempelord Terms of Service",
    tos,
    "# Villkor\n\nTvå.",
    "2026-10-20T02:00:00Z",
  );
  archive.commit({ "Exempelord/logo\u001b[2J.svg": "<svg/>" }, { message: "Add the logo" });
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  archive[Symbol.dispose]();
});

/** A portal with one vendor, in a folder of its own. */
function portal(): string {
  const content = mkdtempSync(join(root, "content-"));
  const files = {
    "site.yaml": "as_of: 2026-11-22\n",
    "internal/roles/editor.yaml": "title: { sv: redaktör, en: editor }\n",
    "internal/roles/lead.yaml": "title: { sv: chef, en: lead }\n",
    "internal/vendors/exempelord.yaml": "ota_service_id: Exempelord\nlast_reviewed_on: 2026-11-02\n",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), fillFile(path, text).text);
  }
  return content;
}

function command(content: string, script: string, args: readonly string[], input = "") {
  const run = spawnSync(process.execPath, [join(scripts, script), ...args, "--content", content], {
    encoding: "utf8",
    input,
  });
  return { status: run.status, out: run.stdout.replaceAll(content, "content"), err: run.stderr };
}

const written = (content: string): string[] => {
  try {
    return readdirSync(join(content, "internal/terms")).sort();
  } catch {
    return [];
  }
};

/** What the rules about terms find in what was written. */
async function findings(content: string): Promise<string[]> {
  const { catalogue, diagnostics } = buildCatalogue(await readContent(content), "content");
  const own = rules.filter(({ code }) => code >= "KV710" && code <= "KV713");
  const found = own.flatMap(({ check }) => [...check(catalogue, { asOf: "2026-11-22", internal: true })]);
  return [...diagnostics, ...found].map(({ message }) => message);
}

// Each command starts a process of its own.
const patience = { timeout: 60_000 };
const url = ["--url", "https://exempelord.example/villkor"];

describe("terms:import", patience, () => {
  const names = [
    "exempelord-privacy-policy-2026-09-01.yaml",
    "exempelord-terms-of-service-2026-09-01.yaml",
    "exempelord-terms-of-service-2026-10-08.yaml",
    "exempelord-terms-of-service-2026-10-20.yaml",
  ];

  test("brings one record for each version of the vendor's service, linked and dated by the archive", async () => {
    const content = portal();
    const { status, out, err } = command(content, "terms-import.ts", ["exempelord", archive.folder, ...url]);
    expect([status, written(content)]).toEqual([0, names]);
    expect(out.trim().split("\n")).toHaveLength(4);
    expect(err).toContain("Left out");
    // Whoever wrote the archive chose its names: none of them may steer the terminal.
    expect(err).toContain("logo<U+001B>[2J.svg: this is no version of terms.");
    const file = readFileSync(join(content, "internal/terms", names[2] ?? ""), "utf8");
    expect(file).toContain("change_kind: change\nprevious: exempelord-terms-of-service-2026-09-01\n");
    expect(file).toContain("fetch_date: 2026-10-08\n");
    expect(file).toContain("text: |-\n  Villkor.\n\n  Två.\n");
    expect(readFileSync(join(content, "internal/terms", names[3] ?? ""), "utf8")).toContain(
      "change_kind: technical\n",
    );
    expect(await findings(content)).toEqual([]);
  });

  test("a second time it brings only what is new", async () => {
    const content = portal();
    const args = ["exempelord", archive.folder, ...url];
    command(content, "terms-import.ts", args);
    const again = command(content, "terms-import.ts", args);
    expect([again.status, again.out, written(content)]).toEqual([0, "", names]);
    expect(again.err).toContain("0 new");
  });

  test("a dry run writes nothing", () => {
    const content = portal();
    const { err } = command(content, "terms-import.ts", ["exempelord", archive.folder, ...url, "--dry-run"]);
    expect(err).toContain("4 new");
    expect(written(content)).toEqual([]);
  });

  test.for([
    {
      because: "there is no such folder",
      args: ["exempelord", "/nowhere"],
      want: '"/nowhere" is not a git repository.',
    },
    {
      because: "the archive has no such service",
      args: ["exempelord", "ARCHIVE", "--service", "Ingen"],
      want: 'There are no terms of "Ingen" in',
    },
    { because: "nothing is named", args: [], want: "Write npm run terms:import -- VENDOR FOLDER" },
  ])("is refused in a sentence when $because", ({ args, want }) => {
    const named = args.map((one) => (one === "ARCHIVE" ? archive.folder : one));
    const { status, err } = command(portal(), "terms-import.ts", named);
    expect(status).toBe(2);
    expect(err).toContain(want);
  });
});

describe("terms:add", patience, () => {
  const add = (content: string, text: string, ...more: string[]) =>
    command(
      content,
      "terms-add.ts",
      ["exempelord", "Terms of Service", "--fetched", "2026-11-02", ...url, ...more],
      text,
    );

  test("records what stands on standard input, then the change, and starts the clock", async () => {
    const content = portal();
    expect(add(content, "Villkor.\n")).toMatchObject({
      status: 0,
      out: "content/internal/terms/exempelord-terms-of-service-2026-11-02.yaml\n",
      err: "",
    });
    const changed = add(content, "Nya villkor.\n", "--fetched", "2026-11-20", "--published", "2026-11-19");
    expect(changed.status).toBe(0);
    expect(changed.err).toContain("The clock has started.");
    expect(await findings(content)).toEqual([]);
  });

  test("reads a file as well", () => {
    const content = portal();
    writeFileSync(join(root, "terms.txt"), "Villkor i en fil.\r\n");
    const args = [
      "exempelord",
      "Terms of Service",
      join(root, "terms.txt"),
      "--fetched",
      "2026-11-02",
      ...url,
    ];
    expect(command(content, "terms-add.ts", args).status).toBe(0);
    const [name = ""] = written(content);
    expect(readFileSync(join(content, "internal/terms", name), "utf8")).toContain(
      "text: Villkor i en fil.\n",
    );
  });

  test("refuses a text that nobody has changed, in words, and writes nothing", () => {
    const content = portal();
    add(content, "Villkor.\n");
    const again = add(content, "Villkor.\r\n\r\n", "--fetched", "2026-11-20");
    expect(again.status).toBe(2);
    expect(again.err).toContain("the vendor has changed nothing.");
    expect(written(content)).toEqual(["exempelord-terms-of-service-2026-11-02.yaml"]);
  });
});

describe("kindOf(subject)", () => {
  test.for([
    ["First record of Exempelord Terms of Service", "first_record"],
    ["Start tracking Exempelord Terms of Service", "first_record"],
    ["Record new changes of Exempelord Terms of Service", "change"],
    ["Update Exempelord Terms of Service", "change"],
    ["Apply technical or declaration upgrade on Exempelord Terms of Service", "technical"],
    ["Refilter Exempelord Terms of Service", "technical"],
    ["Add the logo", undefined],
    ["", undefined],
  ] as const)("%j is %s", ([subject, want]) => {
    expect(kindOf(subject)).toBe(want);
  });
});
