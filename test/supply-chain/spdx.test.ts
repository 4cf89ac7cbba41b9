import { describe, expect, test } from "vitest";
import { satisfies } from "../../src/supply-chain/spdx.ts";

const ours = new Set(["MIT", "Apache-2.0", "GPL-2.0-only WITH Classpath-exception-2.0"]);

describe("satisfies(expression, accept)", () => {
  test.for<{ expression: string; want: boolean | undefined }>([
    { expression: "MIT", want: true },
    { expression: "GPL-3.0-only", want: false },
    { expression: "MIT OR GPL-3.0-only", want: true },
    { expression: "GPL-3.0-only OR MIT", want: true },
    { expression: "MIT AND GPL-3.0-only", want: false },
    { expression: "MIT AND Apache-2.0", want: true },
    // AND binds tighter than OR: read the other way, the first would be refused and the second accepted.
    { expression: "MIT OR GPL-3.0-only AND BSD-2-Clause", want: true },
    { expression: "GPL-3.0-only AND BSD-2-Clause OR MIT", want: true },
    { expression: "(MIT OR GPL-3.0-only) AND BSD-2-Clause", want: false },
    { expression: "((MIT) AND (GPL-3.0-only OR Apache-2.0))", want: true },
    { expression: "GPL-2.0-only WITH Classpath-exception-2.0", want: true },
    { expression: "GPL-2.0-only", want: false },
    { expression: "MIT WITH Classpath-exception-2.0", want: false },
    { expression: "", want: undefined },
    { expression: "MIT Apache-2.0", want: undefined },
    { expression: "MIT OR", want: undefined },
    { expression: "OR MIT", want: undefined },
    { expression: "(MIT", want: undefined },
    { expression: "MIT)", want: undefined },
    { expression: "MIT or Apache-2.0", want: undefined },
    { expression: "SEE LICENSE IN LICENSE", want: undefined },
  ])("$expression: $want", ({ expression, want }) => {
    expect(satisfies(expression, (licence) => ours.has(licence))).toBe(want);
  });
});
