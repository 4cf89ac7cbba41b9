import { describe, expect, test } from "vitest";
import { whyNot } from "../../src/init/may-begin.ts";

const fresh = { moved: false, demonstration: true, changed: [] };

describe("whyNot(state, language)", () => {
  test.for([
    { because: "nothing has been touched", state: fresh, want: undefined },
    {
      because: "it has been done",
      state: { ...fresh, moved: true, demonstration: false },
      want: "your own already",
    },
    {
      because: "the content is no demonstration",
      state: { ...fresh, demonstration: false },
      want: "your own already",
    },
    {
      because: "a file is not committed",
      state: { ...fresh, changed: ["src/a.ts", "b"] },
      want: "src/a.ts is changed but not committed",
    },
  ])("when $because", ({ state, want }) => {
    const reason = whyNot(state, "en");
    if (want === undefined) expect(reason).toBeUndefined();
    else expect(reason).toContain(want);
  });

  test("answers in Swedish too", () => {
    expect(whyNot({ ...fresh, changed: ["a"] }, "sv")).toContain("inte sparad i git");
  });
});
