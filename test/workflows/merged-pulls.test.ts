import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mergedPulls } from "../../scripts/lib/merged-pulls.ts";
import { serveGitHub } from "./github-api.ts";

const merged = { merged_at: "2026-11-20T10:00:00Z", base: { ref: "main" } };
const reviews = Array.from({ length: 101 }, (_, id) => ({ id }));
const path = "/repos/owner/name";

describe("mergedPulls(github, commits, known)", () => {
  let served: Awaited<ReturnType<typeof serveGitHub>>;
  beforeAll(async () => {
    served = await serveGitHub({
      [`${path}/commits/aa/pulls`]: [{ number: 7, ...merged }],
      [`${path}/commits/ab/pulls`]: [
        { number: 7, ...merged },
        { number: 8, merged_at: null, base: { ref: "main" } },
        { number: 9, merged_at: "2026-11-20T10:00:00Z", base: { ref: "draft" } },
      ],
      [`${path}/commits/ac/pulls`]: [],
      [`${path}/pulls/7`]: { number: 7, title: "Whole" },
      [`${path}/pulls/7/reviews`]: reviews,
    });
  });
  afterAll(() => served.close());

  const found = (commits: string[], known: number[] = []) =>
    Array.fromAsync(
      mergedPulls({ api: served.api, name: "owner/name", token: "t" }, commits, (n) => known.includes(n)),
    );

  test("asks each once, with all its reviews, and leaves out what did not come to main", async () => {
    expect(await found(["aa", "ab", "ac"])).toEqual([
      {
        action: "closed",
        number: 7,
        pull_request: { number: 7, title: "Whole" },
        reviews,
      },
    ]);
    expect(new Set(served.asked.map((one) => one.split(" /")[0]))).toEqual(new Set(["Bearer t"]));
  });

  test("leaves out what is known, and is empty for no commits", async () => {
    expect(await found(["aa"], [7])).toEqual([]);
    expect(await found([])).toEqual([]);
  });

  test("throws when GitHub does not answer, so that a gap is no quiet day", async () => {
    await expect(found(["zz"])).rejects.toThrow("GitHub answered 404 to commits/zz/pulls");
  });
});
