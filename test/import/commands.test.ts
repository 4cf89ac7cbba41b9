import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillFile } from "../help/fill-file.ts";

const file = (name: string) => fileURLToPath(new URL(`./files/${name}`, import.meta.url));
const scripts = fileURLToPath(new URL("../../scripts/", import.meta.url));

const portal: Record<string, string> = {
  "site.yaml": "as_of: 2026-11-22\n",
  "internal/kpis/cpa.yaml": "title: { sv: Kostnad per konvertering, en: Cost }\nunit: SEK\ncadence: weekly\n",
  "internal/kpis/cpa.csv": "period;value;n;note\n2026-W45;457;1251;\n",
  "internal/kpis/svarstid.yaml": "unit: hours\nprecision: 1\ncadence: weekly\ndefinition_version: 2\n",
  "internal/kpis/svarstid.csv": "period;value;n;note\r\n2026-W44;21,7;491;\r\n",
};

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "kvitto-import-"));
  for (const [path, text] of Object.entries(portal)) {
    mkdirSync(dirname(join(root, "portal", path)), { recursive: true });
    writeFileSync(join(root, "portal", path), fillFile(path, text).text);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs a command on a fresh copy of the portal. */
function command(script: string, ...args: string[]) {
  const content = mkdtempSync(join(root, "content-"));
  cpSync(join(root, "portal"), content, { recursive: true });
  const run = spawnSync(process.execPath, [join(scripts, script), ...args, "--content", content], {
    encoding: "utf8",
  });
  const table = (kpi: string) => readFileSync(join(content, `internal/kpis/${kpi}.csv`), "utf8");
  return { status: run.status, out: run.stdout.replaceAll(content, "content"), err: run.stderr, table };
}

// Each command starts a process of its own.
const patience = { timeout: 60_000 };

describe("kpi:import", patience, () => {
  const november = "Vecka;Kostnad per konvertering\r\nv. 46 2026;452\r\n";

  test("writes what it shows, and says what it understood", () => {
    writeFileSync(join(root, "one.csv"), november);
    const { status, out, err, table } = command("kpi-import.ts", "cpa", join(root, "one.csv"));
    expect(out).toBe(
      [
        "Read as UTF-8.",
        "Semicolons between columns, CRLF line breaks; decimal commas (sv), as the delimiter declares.",
        'Columns: "Vecka" is the period and "Kostnad per konvertering" is the value.',
        "",
        "cpa: 1 to add.",
        "  + 2026-W46;452;;",
        "",
      ].join("\n"),
    );
    expect({ status, err }).toEqual({ status: 0, err: "Written.\n" });
    expect(table("cpa")).toBe("period;value;n;note\n2026-W45;457;1251;\n2026-W46;452;;\n");
  });

  test("writes nothing on a dry run", () => {
    writeFileSync(join(root, "dry.csv"), november);
    const { status, out, err, table } = command("kpi-import.ts", "cpa", join(root, "dry.csv"), "--dry-run");
    expect(out).toContain("  + 2026-W46;452;;\n");
    expect({ status, err }).toEqual({ status: 0, err: "Nothing was written.\n" });
    expect(table("cpa")).toBe(portal["internal/kpis/cpa.csv"]);
  });

  test("heeds the content's own rules before it writes: a week that is not over, and one that has not begun", () => {
    writeFileSync(join(root, "future.csv"), "Vecka;Värde\nv. 47 2026;450\nv. 48 2026;451\n");
    const { status, out, table } = command("kpi-import.ts", "cpa", join(root, "future.csv"));
    expect(out).toContain(
      'content/internal/kpis/cpa.csv:3:1 warning KV313 "2026-W47" is not over on 2026-11-22',
    );
    expect(out).toContain('content/internal/kpis/cpa.csv:4:1 error KV312 "2026-W48" begins on 2026-11-23');
    expect(status).toBe(1);
    expect(table("cpa")).toBe(portal["internal/kpis/cpa.csv"]);
  });

  test("rewrites a row only with a reason", () => {
    writeFileSync(join(root, "other.csv"), "Vecka;Värde\nv. 45 2026;460,5\n");
    const without = command("kpi-import.ts", "cpa", join(root, "other.csv"));
    expect(without.out).toContain('Line 2: 2026-W45 of "cpa" is 457 in the table and 460,5 here');
    expect(without.status).toBe(1);
    const note = ["--note", "Returer räknade"];
    const { status, out, table } = command("kpi-import.ts", "cpa", join(root, "other.csv"), ...note);
    expect(out).toContain("  - 2026-W45;457;1251;\n  + 2026-W45;460,5;1251;Returer räknade\n");
    expect(status).toBe(0);
    expect(table("cpa")).toBe("period;value;n;note\n2026-W45;460,5;1251;Returer räknade\n");
  });

  test.for([
    { because: "nothing is named", args: [], want: "Name a KPI and one file.\n" },
    {
      because: "the KPI is unknown",
      args: ["cpaa", file("cpa-excel.csv")],
      want: 'No KPI "cpaa" can be read. Did you mean "cpa"?\n',
    },
    {
      because: "the file is not there",
      args: ["cpa", "gone.csv"],
      want: 'There is no file "gone.csv" that can be read.\n',
    },
    {
      because: "the locale is unknown",
      args: ["cpa", "x", "--locale", "de"],
      want: 'Unknown locale "de". It is "sv" or "en".\n',
    },
  ])("is used wrongly when $because", ({ args, want }) => {
    const { status, out, err } = command("kpi-import.ts", ...args);
    expect({ status, out, err }).toEqual({ status: 2, out: "", err: want });
  });
});

describe("kpi:response-time", patience, () => {
  test("writes figures into the tables of the KPIs there are, and tells nothing of anybody", () => {
    const run = command("kpi-response-time.ts", file("arenden-excel.csv"));
    expect(run.out).toBe(
      [
        "Read as UTF-8 with a byte order mark.",
        "8 conversations, from 2026-10-26 to 2026-11-09.",
        "1 conversation on channels that no KPI counts.",
        'No KPI "svar-med-mall" or "svarstid-integritet" can be read in the content.',
        "svarstid 2026-W45: 60.7\u00A0h of 3; 1 of them had no reply in time and count as 168 h; 2 still without a reply when the week ended, not counted.",
        "",
        "svarstid: 1 to add.",
        "  + 2026-W45;60,667;3;",
        "",
      ].join("\n"),
    );
    expect({ status: run.status, err: run.err }).toEqual({ status: 0, err: "Written.\n" });
    expect(run.table("svarstid")).toBe("period;value;n;note\r\n2026-W44;21,7;491;\r\n2026-W45;60,667;3;\r\n");
    expect(run.out).not.toMatch(/Anna|Berg|annonserna|paketet|Ärende/);
  });

  test("refuses a week that is not over, and writes nothing", () => {
    const { status, out, table } = command(
      "kpi-response-time.ts",
      file("arenden-excel.csv"),
      "--week",
      "2026-W47",
    );
    expect(out).toContain("2026-W47 is not over on 2026-11-22.\n");
    expect(status).toBe(1);
    expect(table("svarstid")).toBe(portal["internal/kpis/svarstid.csv"]);
  });

  test("is used wrongly when no file is named", () => {
    const { status, err } = command("kpi-response-time.ts");
    expect({ status, err }).toEqual({ status: 2, err: "Name one file.\n" });
  });
});
