import { readFileSync } from "node:fs";

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/**
 * What a test run came to.
 *
 * @param report Vitest's JSON report. It is not there when the run ended before it was written.
 * @param allPassed What the run itself said. A file that cannot be loaded has no tests to count, and is
 *   one failure all the same.
 */
export function testTotals(report: string, allPassed: boolean): Totals {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: allPassed ? 0 : Math.max(numFailedTests, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
