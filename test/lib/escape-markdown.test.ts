import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "../../src/lib/escape-markdown.ts";

describe("escapeMarkdown(text)", () => {
  test.for([
    { because: "nothing is there", text: "", want: "" },
    {
      because: "it holds no markup",
      text: "Målet är 1,4 % – senast 28 november.",
      want: "Målet är 1,4 % – senast 28 november.",
    },
    { because: "it is emphasised", text: "*nu* och _sedan_", want: "\\*nu\\* och \\_sedan\\_" },
    { because: "it is a link", text: "[klicka](https://x.example)", want: "\\[klicka\\](https://x.example)" },
    { because: "it is HTML", text: "<script>&amp;", want: "\\<script\\>\\&amp;" },
    { because: "it begins as a list does", text: "- ett", want: "\\- ett" },
    { because: "it begins as a numbered list does", text: "1. ett", want: "1\\. ett" },
    { because: "it is a rule across the page", text: "---", want: "\\---" },
    { because: "it begins with a decimal", text: "1.07% and +4", want: "1.07% and +4" },
    { because: "it begins with a sign", text: "+4", want: "+4" },
    { because: "it is a heading after a line break", text: "Ja.\n\n# Nej", want: "Ja. \\# Nej" },
    { because: "it escapes itself", text: "a\\*b", want: "a\\\\\\*b" },
  ])("when $because", ({ text, want }) => {
    expect(escapeMarkdown(text)).toBe(want);
  });
});
