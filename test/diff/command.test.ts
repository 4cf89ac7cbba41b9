import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { edited, figures, paths, portal, reason, tableOf, target, type Texts } from "./portal.ts";
import { ScriptedRepository } from "./scripted-repository.ts";

let opened: ScriptedRepository[] = [];
afterEach(() => {
  for (const repository of opened) repository.remove();
  opened = [];
});

function repositoryWith(first: Texts): ScriptedRepository {
  const repository = new ScriptedRepository(first);
  opened.push(repository);
  return repository;
}

const rows = (values: readonly (number | string)[], texts: Texts = portal): Texts => ({
  ...texts,
  [paths.table]: tableOf(values),
});

// Each run starts a process of its own.
describe("npm run diff, in a repository with real branches", { timeout: 120_000 }, () => {
  test("a loosened target takes a red decision away: its own headline, and refused until it says why", () => {
    const repository = repositoryWith(portal);
    repository.branch("loosened", edited({ [paths.kpi]: [[target(9), target(6)]] }));
    const silent = repository.diff("--base", "main", "--head", "loosened", "--lang", "en");
    expect(silent.out).toContain("## Decisions that go because a limit has moved");
    expect(silent.out).toContain("- Goes: ■ Pause, **Pause the ads** (decision rule `pause`)");
    expect(silent.out).toContain(
      '**A limit is loosened and nothing says why** (KV650): "target" is loosened, and nothing says why.',
    );
    expect(silent.status).toBe(1);

    const said = edited({
      [paths.kpi]: [
        [target(9), target(6)],
        ["definition_version: 1", `definition_version: 2\n${reason}`],
      ],
    });
    repository.branch("with-reason", said);
    const accepted = repository.diff("--head", "with-reason", "--lang", "en");
    expect(accepted.out).toContain("## Decisions that go because a limit has moved");
    expect(accepted.out).toContain("- Reason: The target was set too high.");
    expect(accepted.out).not.toContain("KV650");
    expect(accepted.status).toBe(2);
  });

  test("an added row: the cause is data", () => {
    const repository = repositoryWith(rows([...figures.slice(0, -2), 7]));
    repository.branch("row", rows([...figures.slice(0, -2), 7, 7]));
    const { out, status } = repository.diff("--lang", "en");
    expect(out).toContain("→ ■ Firing: Pause\n  - Cause: data (new or changed rows)");
    expect(out).not.toContain("because a limit has moved");
    expect(status).toBe(2);
  });

  test("a changed rule lists its templates", () => {
    const repository = repositoryWith(portal);
    repository.branch(
      "rule",
      edited({
        [paths.rule]: [
          ["sv: AI-bilder", "sv: Bilder"],
          ["version: 1", "version: 2"],
        ],
      }),
    );
    const { out, status } = repository.diff("--lang", "en");
    expect(out).toContain("## What rests on the change");
    expect(out).toContain("  - Reply template: `ai-image`\n  - Crisis FAQ: `misled` through `ai-image`");
    expect(status).toBe(0);
  });

  test("nothing changes: one line and exit code 0", () => {
    const repository = repositoryWith(portal);
    const want = { status: 0, out: expect.stringMatching(/^No decisions, [^\n]*\n$/), err: "" };
    expect(repository.diff("--lang", "en")).toEqual(want);
    // A comment in a file is no change either.
    repository.branch("comment", { ...portal, [paths.rule]: `${portal[paths.rule]}# ett\n` });
    expect(repository.diff("--lang", "en")).toEqual(want);
  });

  test("what others have brought into main meanwhile is no part of the change", () => {
    const repository = repositoryWith(portal);
    repository.branch("reply", edited({ [paths.reply]: [["Den är gjord", "Den har gjorts"]] }));
    repository.git("switch", "--quiet", "main");
    // Squashed into main by somebody else: it pauses nothing any more.
    repository.write(rows([...figures.slice(0, -2), "12;;Rättat", "12;;Rättat"]));
    repository.commit("Rättade rader (#7)");
    const { out, status } = repository.diff("--base", "main", "--head", "reply", "--format", "json");
    const report = JSON.parse(out);
    expect(report).toMatchObject({ decision: null, rules: [], rows: [], outcome: "unchanged" });
    expect(report.replies).toHaveLength(1);
    expect(report.base).toBe(repository.git("rev-parse", "main~1"));
    expect(status).toBe(0);
  });

  test("without options: the work tree as it stands, against main", () => {
    const repository = repositoryWith(portal);
    writeFileSync(join(repository.folder, "content", paths.table), tableOf(figures.slice(0, -1)));
    const { out, status } = repository.diff();
    expect(out).toContain("■ Pausa (`pause`) → ○ Inget beslut (okänt)");
    expect(out).toContain("KV652");
    expect(status).toBe(1);
  });

  test("the day is one for both sides: --as-of before that of site.yaml", () => {
    const repository = repositoryWith(portal);
    repository.branch("row", rows([...figures.slice(0, -2), 12, "7;;Rättat"]));
    // On 15 November week 46 is not over, and week 45 was not to be seen on 8 November.
    expect(JSON.parse(repository.diff("--as-of", "2026-11-08", "--format", "json").out)).toMatchObject({
      asOf: "2026-11-08",
      rules: [],
    });
    expect(JSON.parse(repository.diff("--format", "json").out)).toMatchObject({
      asOf: "2026-11-22",
      rules: [{ rule: "pause", cause: "data" }],
    });
  });

  test("a side that cannot be read: which one, where, and exit code 1", () => {
    const repository = repositoryWith({ ...portal, [paths.rule]: "title: [" });
    repository.branch("mended", portal);
    const { out, status } = repository.diff("--lang", "en");
    expect(out).toMatch(/content\/internal\/rules\/r05\.yaml:\d+:\d+` \(before the change\)/);
    expect(status).toBe(1);

    repository.git("switch", "--quiet", "-c", "bad-row", "mended");
    repository.write(rows([...figures.slice(0, -1), "sju;;"]));
    expect(repository.diff("--base", "mended", "--lang", "en").out).toMatch(
      /\(KV302\): .* `content\/internal\/kpis\/trust\.csv:25:10` \(after the change\)/,
    );
  });

  test("the content folder may be named in any way, also when it is not there now", () => {
    const repository = repositoryWith(portal);
    repository.branch("loosened", edited({ [paths.kpi]: [[target(9), target(6)]] }));
    const refs = ["--base", "main", "--head", "loosened", "--format", "text"];
    const named = (folder: string) => repository.diff(...refs, "--content", folder).out.split("\n")[0];
    const want = expect.stringMatching(/^content\/internal\/kpis\/trust\.yaml:5:9 error KV650/);
    expect(named("content/")).toEqual(want);
    repository.write({});
    expect(named("content")).toEqual(want);
    expect(named("content/")).toEqual(want);
    expect(named(join(repository.folder, "content"))).toContain("trust.yaml:5:9 error KV650");
  });

  test("findings are printed in every form that the check has", () => {
    const repository = repositoryWith(portal);
    repository.branch("loosened", edited({ [paths.kpi]: [[target(9), target(6)]] }));
    expect(repository.diff("--format", "github").out).toContain(
      "::error file=content/internal/kpis/trust.yaml,line=5,",
    );
    expect(repository.diff("--format", "text").out).toMatch(
      /trust\.yaml:5:9 error KV650 "target" is loosened/,
    );
  });

  test("a name of a file cannot run a workflow command or call anybody", () => {
    const repository = repositoryWith(portal);
    repository.branch("evil", { ...portal, "internal/rules/::error::@alla `x`.yaml": "a: 1\n" });
    const { out, status } = repository.diff();
    expect(out).not.toMatch(/^::/m);
    expect(out).not.toContain("@alla");
    expect(status).toBe(1);
  });

  test.for([
    { args: ["--head", "nowhere"], err: 'There is no commit "nowhere".\n' },
    { args: ["--head", "--upload-pack=x"], err: /^Option '--head' argument is ambiguous/ },
    { args: ["--base=--output=x"], err: 'There is no commit "--output=x". Name one with --base.\n' },
    { args: ["--lang", "no"], err: 'Unknown language "no". The languages are "sv" and "en".\n' },
    { args: ["--as-of", "2026-02-30"], err: '"2026-02-30" is not a day. Write it as 2026-11-22.\n' },
    { args: ["--format", "xml"], err: /^Unknown format "xml"\. The formats are "/ },
    { args: ["--bsae", "main"], err: /^Unknown option '--bsae'/ },
  ])("refuses $args as wrong usage", ({ args, err }) => {
    const run = repositoryWith(portal).diff(...args);
    expect(run).toMatchObject({ status: 64, out: "" });
    expect(run.err).toMatch(err);
  });

  test("two lines of work with nothing in common cannot be compared", () => {
    const repository = repositoryWith(portal);
    repository.git("switch", "--quiet", "--orphan", "other");
    repository.write(portal);
    repository.commit("En annan historia");
    expect(repository.diff("--base", "main", "--head", "other")).toEqual({
      status: 1,
      out: "",
      err: '"main" and "other" have nothing in common.\n',
    });
  });
});
