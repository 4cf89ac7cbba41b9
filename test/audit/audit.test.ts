import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AuditAnswer } from "../../src/audit/answer.ts";
import { auditFile } from "../../src/audit/audit-file.ts";
import { onDay, type AuditFile } from "../../src/audit/on-day.ts";
import { readHistoryAt } from "../../src/provenance/read-history.ts";
import { sourceOf } from "../../src/site/audit-source.ts";
import { decisionWords } from "../../src/site/decision-words.ts";
import { noProof } from "../../src/site/portal.ts";
import { handMadeHistory, paths, type HandMade } from "./hand-made-history.ts";

let made: HandMade;
let apart: string;
/** The same history three times: with its files, bare, and cut off before the last two changes. */
const folders: Record<"work tree" | "bare" | "shallow", string> = { "work tree": "", bare: "", shallow: "" };

beforeAll(() => {
  made = handMadeHistory();
  apart = mkdtempSync(join(tmpdir(), "kvitto-audit-"));
  const { folder, git } = made.repository;
  Object.assign(folders, {
    "work tree": folder,
    bare: join(apart, "bare.git"),
    shallow: join(apart, "shallow"),
  });
  git("clone", "--quiet", "--bare", folder, folders.bare);
  git("clone", "--quiet", "--depth", "2", `file://${folder}`, folders.shallow);
});
afterAll(() => {
  made.repository[Symbol.dispose]();
  rmSync(apart, { recursive: true, force: true });
});

const command = new URL("../../scripts/audit.ts", import.meta.url).pathname;
const audit = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { encoding: "utf8" });
const askedOf = (folder: string, day: string): AuditAnswer =>
  JSON.parse(audit("--as-of", day, "--repository", folder, "--format", "json").stdout);

/** What people went by, in the fewest words: `r01 v1 (start): person-01 claimed`. */
interface Expected {
  readonly inForce: readonly string[];
  readonly notInForce: readonly string[];
  readonly decision: string;
  readonly rule: string | undefined;
  /** `period value line (commit)` */
  readonly rows: readonly string[];
}

/** Worked out by hand from the moments and figures in hand-made-history.ts. */
const answers: readonly (Expected & { readonly day: string; readonly because: string })[] = [
  {
    day: "2026-09-10",
    because: "the first rule and the reply apply; week 36 is at 89, below the target of 90, as was week 35",
    inForce: ["r01 v1 (start): person-01 claimed", "ai-bild v1 (start): person-02 claimed"],
    notInForce: [],
    decision: "stop",
    rule: "stoppa",
    rows: ["2026-W35 88 13 (week 36)", "2026-W36 89 14 (week 36)"],
  },
  {
    day: "2026-09-30",
    because: "the changed rule applies, the reply is suspended, and 88 is above the loosened target of 85",
    inForce: ["r01 v2 (change the rule): person-01 claimed, person-02 claimed"],
    notInForce: ["ai-bild"],
    decision: "continue",
    rule: undefined,
    rows: ["2026-W39 88 17 (weeks 37 to 39)"],
  },
  {
    day: "2026-10-15",
    because: "the rule is retired and the reply back; week 41 was told as 88, and corrected to 80 only later",
    inForce: ["ai-bild v1 (the reply is back): person-02 claimed"],
    notInForce: ["r01"],
    decision: "continue",
    rule: undefined,
    rows: ["2026-W41 88 19 (weeks 40 and 41)"],
  },
];

/** The texts that are approved; what else is in force is the same on all days. */
const approved = ({ type }: { readonly type: string }) => type === "rules" || type === "templates";
const nameOf = (id: string) =>
  Object.entries(made.commits).find(([, commit]) => commit.startsWith(id))?.[0] ?? id;

describe.for(["work tree", "bare"] as const)("npm run audit on a %s", (kind) => {
  test.for(answers)("on $day $because", ({ day, inForce, notInForce, decision, rule, rows }) => {
    const answer = askedOf(folders[kind], day);
    const ours = answer.records.filter(approved);
    expect(answer.knowledge).toBe("known");
    expect(
      ours
        .filter(({ standing }) => standing === "in_force")
        .map(({ id, version, commit, approvals }) => {
          const by = approvals.map(({ by, level }) => `${by} ${level}`).join(", ");
          return `${id} v${version} (${commit.subject}): ${by}`;
        }),
    ).toEqual(inForce);
    expect(ours.filter(({ standing }) => standing === "status").map(({ id }) => id)).toEqual(notInForce);
    expect(answer.decision?.decision).toBe(decision);
    expect(answer.decision?.rule?.id).toBe(rule);
    expect(
      answer.decision?.rows.map((row) => `${row.period} ${row.value} ${row.line} (${nameOf(row.commit)})`),
    ).toEqual(rows);
  });
});

describe("the page's JSON gives the same", () => {
  let file: AuditFile;
  beforeAll(async () => {
    const read = await readHistoryAt(folders["work tree"], "main", "content");
    if (!read) throw new Error("There is no repository.");
    const source = await sourceOf(read.history, noProof);
    file = auditFile(source, "2026-11-01", read.history.shallow, decisionWords);
  });

  test.for(answers)("on $day", ({ day, inForce, decision, rule, rows }) => {
    const found = onDay(file, day);
    expect(
      found.records.filter(approved).map(({ id, stretch }) => {
        const by = stretch.approvals.map(({ by, level }) => `${by} ${level}`).join(", ");
        return `${id} v${stretch.version} (${file.commits[stretch.commit]?.subject}): ${by}`;
      }),
    ).toEqual(inForce);
    expect(found.decision?.decision).toBe(decision);
    expect(found.decision?.rule?.id).toBe(rule);
    expect(
      found.decision?.rows.map(({ period, value, place, commit }) => {
        return `${period} ${value} ${place.split(":")[1]} (${file.commits[commit]?.subject})`;
      }),
    ).toEqual(rows);
  });

  test.for([
    {
      because: "the changed rule came in after midnight, Swedish time",
      day: "2026-09-14",
      versions: ["r01 v1"],
    },
    { because: "it came in, but applies from the 20th only", day: "2026-09-15", versions: [] },
    { because: "the day before it applies", day: "2026-09-19", versions: [] },
    { because: "the first day on which it applies", day: "2026-09-20", versions: ["r01 v2"] },
    { because: "the last day before it was retired", day: "2026-10-04", versions: ["r01 v2"] },
    { because: "the day on which it was retired", day: "2026-10-05", versions: [] },
  ])("$because: $day", ({ day, versions }) => {
    const rules = onDay(file, day).records.filter(({ type }) => type === "rules");
    expect(rules.map(({ id, stretch }) => `${id} v${stretch.version}`)).toEqual(versions);
    const told = askedOf(folders["work tree"], day).records.filter(
      ({ type, standing }) => type === "rules" && standing === "in_force",
    );
    expect(told.map(({ id, version }) => `${id} v${version}`)).toEqual(versions);
  });

  test("a week that closes without a change has a decision of its own", () => {
    // Week 37 had no figure on the 14th: the rule goes on firing on what it knew.
    expect(onDay(file, "2026-09-20").decision).toMatchObject({ from: "2026-09-14", decision: "stop" });
    // Week 38 had none on the 21st either, and by the new target no week had ever been low: nothing can be said.
    expect(onDay(file, "2026-09-21").decision).toMatchObject({ from: "2026-09-21", decision: "no_decision" });
    expect(onDay(file, "2026-09-21").decision?.sentence.sv).toContain("saknas");
  });

  test.for([
    ["2026-08-31", "before_first"],
    ["2026-09-01", "known"],
    ["2026-11-01", "known"],
    ["2026-11-02", "future"],
  ] as const)("of %s it says %s", ([day, knowledge]) => {
    expect(onDay(file, day).knowledge).toBe(knowledge);
    if (knowledge !== "known") expect(onDay(file, day).records).toEqual([]);
  });
});

describe("what cannot be known is said, with exit code 1", () => {
  test.for([
    { because: "the day before the first change", folder: "bare", day: "2026-08-31", says: "2026-09-01" },
    { because: "a day that has not come", folder: "bare", day: "2999-01-01", says: "har inte varit" },
    { because: "a day before the cut of a clone", folder: "shallow", day: "2026-10-11", says: "avkortad" },
  ] as const)("$because", ({ folder, day, says }) => {
    const { stdout, status } = audit("--as-of", day, "--repository", folders[folder]);
    expect(stdout).toContain(says);
    expect(status).toBe(1);
    expect(stdout).not.toContain("r01");
  });

  test("a cut clone answers for what it holds", () => {
    const answer = askedOf(folders.shallow, "2026-10-15");
    expect(answer).toMatchObject({ knowledge: "known", repository: { shallow: true, first: "2026-10-12" } });
    expect(answer.records.filter(approved).map(({ id, standing }) => [id, standing])).toEqual([
      ["r01", "status"],
      ["ai-bild", "in_force"],
    ]);
  });
});

describe("the command", () => {
  test("answers for one record, in force or not, in either language", () => {
    const { stdout, status } = audit(
      ..."--as-of 2026-09-18 --record rules/r01 --lang en --repository".split(" "),
      folders.bare,
    );
    expect(status).toBe(0);
    expect(stdout).toContain("rules/r01: did not apply yet\n    r01, version 2: Label images\n");
    expect(stdout).toContain("approved by person-01, editor, 2026-09-14 (claimed)");
    expect(stdout).toContain("applies from 2026-09-20");
    expect(stdout).not.toContain("ai-bild");
  });

  test.for([
    { because: "no day", args: [], says: "--as-of" },
    { because: "a day that no calendar has", args: ["--as-of", "2026-02-30"], says: '"2026-02-30"' },
    { because: "no repository", args: ["--as-of", "2026-09-10", "--repository", "/"], says: "no repository" },
    { because: "no such branch", args: ["--as-of", "2026-09-10", "--ref=--all"], says: '"--all"' },
    { because: "an unknown language", args: ["--as-of", "2026-09-10", "--lang", "fi"], says: '"fi"' },
  ])("refuses $because", ({ args, says }) => {
    const { stderr, status } = audit("--repository", folders.bare, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
  });

  test("a commit's message cannot forge a line, nor steer a terminal", () => {
    using hostile = handMadeHistory().repository;
    hostile.commit(
      { [paths.reply]: "title: {sv: \u001b[31mrött}\n" },
      { message: "\u001b[2Jtyst\u202Etxt", at: "2026-10-21T09:00:00+02:00" },
    );
    const { stdout } = audit("--as-of", "2026-10-21", "--repository", hostile.folder);
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
    expect(stdout).toContain("<U+001B>[2Jtyst<U+202E>txt");
  });
});

describe("docs/schemas/audit-1.schema.json", () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const schema = new URL("../../docs/schemas/audit-1.schema.json", import.meta.url);
  const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

  test.for(["2026-08-31", "2026-09-10", "2026-10-15", "2999-01-01"])("holds for the answer of %s", (day) => {
    validate(askedOf(folders.bare, day));
    expect(validate.errors).toBeNull();
  });

  test("refuses an answer that is none", () => {
    const answer = askedOf(folders.bare, "2026-09-10");
    expect(validate({ ...answer, knowledge: "perhaps" })).toBe(false);
    expect(validate({ ...answer, records: [{ ...answer.records[0], standing: "gone" }] })).toBe(false);
  });
});

test("the content of a day can be had from what the answer names", () => {
  const [first] = askedOf(folders.bare, "2026-09-10").decision?.rows ?? [];
  const text = execFileSync("git", ["-C", folders.bare, "show", `${first?.commit}:${first?.file}`], {
    encoding: "utf8",
  });
  expect(text.split("\n")[(first?.line ?? 0) - 1]).toBe("2026-W35;88;;");
});
