import { describe, expect, test } from "vitest";
import { editFields, setField } from "../../src/catalogue/set-field.ts";

describe("setField(yaml, name, block, before)", () => {
  test.for([
    { because: "there is nothing", yaml: "", want: "day: 2026-11-22\n" },
    {
      because: "a comment and quotes stand beside it",
      yaml: 'day: "2026-01-01" # old\nb: 1\n',
      want: "day: 2026-11-22 # old\nb: 1\n",
    },
    {
      because: "it is a list with a comment below",
      yaml: "day:\n  - a\n  - b\n# note\nb: 1\n",
      want: "day: 2026-11-22\n# note\nb: 1\n",
    },
    {
      because: "it is a list of fields, last of all",
      yaml: "b: 1\nday:\n  - x: 1\n    y: 2\n",
      want: "b: 1\nday: 2026-11-22\n",
    },
    {
      because: "it is a list on one line",
      yaml: "day: [a, b] # c\nb: 1\n",
      want: "day: 2026-11-22 # c\nb: 1\n",
    },
    {
      because: "it is a folded text",
      yaml: "day: >-\n  a\n  b\n\nb: 1\n",
      want: "day: 2026-11-22\n\nb: 1\n",
    },
    {
      because: "a field further in has its name",
      yaml: "a:\n  day: 1\nb: 1\n",
      want: "a:\n  day: 1\nb: 1\nday: 2026-11-22\n",
    },
    { because: "lines end with CRLF", yaml: "day: 1\r\nb: 1\r\n", want: "day: 2026-11-22\r\nb: 1\r\n" },
  ])("when $because", ({ yaml, want }) => {
    expect(setField(yaml, "day", "day: 2026-11-22")).toBe(want);
    expect(setField(want, "day", "day: 2026-11-22")).toBe(want);
  });

  test("a new field comes before the one named, or last where that is missing", () => {
    expect(setField("a: 1\nb: 2\n", "c", "c: 3", "b")).toBe("a: 1\nc: 3\nb: 2\n");
    expect(setField("a: 1\n", "c", "c:\n  - 3", "b")).toBe("a: 1\nc:\n  - 3\n");
  });
});

test("editFields(file, text, edit) leaves a text below its fields alone", () => {
  const edit = (yaml: string) => setField(yaml, "day", "day: 2");
  expect(editFields("a.yaml", "day: 1\n", edit)).toBe("day: 2\n");
  expect(editFields("a/sv.mdx", "---\nday: 1\n---\n\nday: 1\n\n---\n", edit)).toBe(
    "---\nday: 2\n---\n\nday: 1\n\n---\n",
  );
});
