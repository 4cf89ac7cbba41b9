import { describe, expect, test } from "vitest";
import { allEntries } from "../../../src/catalogue/catalogue.ts";
import { isInForce, isRetired } from "../../../src/rules/approvals/in-force.ts";
import { catalogueOf } from "../findings-of.ts";

describe("isInForce(entry), isRetired(entry)", () => {
  test.for([
    { file: "internal/rules/r01.yaml", status: "draft", want: "" },
    { file: "internal/rules/r01.yaml", status: "active", want: "in force" },
    { file: "internal/rules/r01.yaml", status: "retired", want: "retired" },
    { file: "internal/templates/a.yaml", status: "in_review", want: "" },
    { file: "internal/templates/a.yaml", status: "approved", want: "in force" },
    { file: "internal/templates/a.yaml", status: "suspended", want: "" },
    { file: "internal/tools/a.yaml", status: "proposed", want: "" },
    { file: "internal/tools/a.yaml", status: "restricted", want: "in force" },
    { file: "internal/tools/a.yaml", status: "blocked", want: "" },
    { file: "public/how-we-work/a/sv.mdx", status: "published", want: "in force" },
    { file: "internal/risks/a.yaml", status: "open", want: "in force" },
    { file: "internal/risks/a.yaml", status: "closed", want: "" },
    { file: "internal/channels/a.yaml", status: undefined, want: "in force" },
  ])("$file with status $status: $want", ({ file, status, want }) => {
    const fields = status === undefined ? "name: A\n" : `status: ${status}\n`;
    const text = file.endsWith(".mdx") ? `---\n${fields}---\n` : fields;
    const [entry] = allEntries(catalogueOf({ [file]: text })).filter(({ type }) => type !== "site");
    expect(
      entry && [isInForce(entry) && "in force", isRetired(entry) && "retired"].filter(Boolean).join(),
    ).toBe(want);
  });
});
