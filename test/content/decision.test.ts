import { describe, expect, test } from "vitest";
import { readContent } from "../../src/catalogue/read.ts";
import type { SourceFile } from "../../src/catalogue/source-file.ts";
import { checkFiles } from "../../src/check.ts";
import { decisionReceipt } from "../../src/engine/receipt.ts";
import { noHistory } from "../../src/provenance/history.ts";
import { portalOf } from "../../src/site/portal.ts";

const files = await readContent("content");
const decisionOn = (some: readonly SourceFile[]) =>
  portalOf(checkFiles(some, { today: "2026-11-22" }), noHistory).decision;

/** The same content with one table's text changed. */
function edited(path: string, change: (text: string) => string): SourceFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    const bytes = new TextEncoder().encode(change(new TextDecoder().decode(file.bytes)));
    return { ...file, bytes, size: bytes.byteLength };
  });
}

describe("the decision on the shipped figures", () => {
  test("is to pause, and its receipt names the rows", () => {
    const { decision, by } = decisionReceipt(decisionOn(files));
    expect(decision).toBe("pause");
    expect(by?.rule).toBe("pausa-skalning");
    expect(by?.leaves.map(({ kpi, latest }) => `${kpi} ${latest?.period} line ${latest?.line}`)).toEqual([
      "ctr 2026-W46 line 26",
      "nettosentiment 2026-W46 line 26",
      "nettosentiment 2026-W46 line 26",
    ]);
  });

  test("every rule is answered", () => {
    expect(decisionOn(files).outcomes.map(({ rule, truth }) => `${rule.id} ${truth}`)).toEqual([
      "byt-format false",
      "laga-landningssida false",
      "pausa-skalning true",
      "skala-vid-natt-mal false",
      "skala false",
      "stoppa-vid-fa-klick false",
      "stoppa-vid-hog-kostnad false",
      "stoppa-vid-lagt-sentiment false",
    ]);
  });

  test("goes when the two weeks that caused it are edited away", () => {
    const calm = edited("internal/kpis/nettosentiment.csv", (text) =>
      text.replace(/^(2026-W45);[^;]*/m, "$1;13,1").replace(/^(2026-W46);[^;]*/m, "$1;12,8"),
    );
    expect(decisionOn(calm).decision).not.toBe("pause");
  });

  test("is unknown rather than green when the figures of a stop rule are gone", () => {
    const gone = edited(
      "internal/kpis/nettosentiment.csv",
      (text) => text.split("\n").slice(0, 5).join("\n") + "\n",
    );
    expect(decisionOn(gone).decision).toBe("no_decision");
  });
});
