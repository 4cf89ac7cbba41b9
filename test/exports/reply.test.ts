import { describe, expect, test } from "vitest";
import type { DataOf } from "../../src/content-types/index.ts";
import { repliesOf } from "../../src/exports/reply.ts";
import { usability } from "../../src/graph/usability.ts";
import { asOf, catalogueOf } from "./catalogue-of.ts";

const codesOf = (templates: Parameters<typeof catalogueOf>[0], day = asOf) =>
  repliesOf(catalogueOf(templates), day).map(({ code }) => code);

describe("repliesOf(catalogue, asOf)", () => {
  test.for<{ because: string; fields: Partial<DataOf<"templates">>; want: string; there: boolean }>([
    { because: "approved", fields: {}, want: "usable", there: true },
    { because: "on its last day", fields: { expires: asOf }, want: "usable", there: true },
    { because: "past its last day", fields: { expires: "2026-11-21" }, want: "expired", there: false },
    { because: "on its first day", fields: { effective_date: asOf }, want: "usable", there: true },
    {
      because: "before its first day",
      fields: { effective_date: "2026-11-23" },
      want: "not_yet",
      there: false,
    },
    { because: "a draft", fields: { status: "draft" }, want: "not_approved", there: false },
    { because: "in review", fields: { status: "in_review" }, want: "not_approved", there: false },
    { because: "retired", fields: { status: "retired" }, want: "not_approved", there: false },
    {
      because: "suspended",
      fields: { status: "suspended", suspended: { since: asOf, reason: { sv: "Fel.", en: "Wrong." } } },
      want: "not_approved",
      there: false,
    },
  ])("a template that is $because: $want", ({ fields, want, there }) => {
    const catalogue = catalogueOf({ planted: fields });
    expect(repliesOf(catalogue, asOf).map(({ code }) => code)).toEqual(
      there ? ["planted", "planted-en"] : [],
    );
    const template = catalogue.templates.get("planted");
    expect(template && usability(catalogue, template, asOf)).toBe(want);
  });

  test.for([
    { because: "holds on its last day", day: asOf, want: ["planted", "planted-en"] },
    { because: "held until yesterday", day: "2026-11-23", want: [] },
  ])("a template resting on a claim that $because", ({ day, want }) => {
    const catalogue = catalogueOf(
      { planted: { claims: ["fact"] } },
      { fact: { status: "approved", verdict: "supported", valid_until: asOf } },
    );
    expect(repliesOf(catalogue, day).map(({ code }) => code)).toEqual(want);
  });

  test("is empty without templates", () => {
    expect(codesOf({})).toEqual([]);
  });

  test("leaves out a language that has no text", () => {
    expect(
      codesOf({ one: { variants: [{ kind: "dm", channels: ["facebook-dm"], body: { sv: "Hej." } }] } }),
    ).toEqual(["one"]);
  });

  test("a withdrawal changes nobody else's code", () => {
    const variants: DataOf<"templates">["variants"] = [
      { kind: "comment", channels: ["facebook-comment"], body: { sv: "Hej.", en: "Hello." } },
      { kind: "dm", channels: ["facebook-dm"], body: { sv: "Hej.", en: "Hello." } },
    ];
    const both = codesOf({ bild: { variants }, "bild-dm": {} });
    const one = codesOf({ bild: { variants }, "bild-dm": { status: "retired" } });
    expect(both).toEqual(["bild", "bild-dm-2", "bild-en", "bild-dm-en", "bild-dm", "bild-dm-en-2"]);
    expect(one).toEqual(both.slice(0, 4));
  });

  test("holds the fields of each text, in its order and language, each once", () => {
    const field = (name: string, prompt: string, en: string) => ({
      name,
      prompt: { sv: prompt, en },
      required: true,
      example: { sv: "x" },
    });
    const [sv, en] = repliesOf(
      catalogueOf({
        one: {
          variables: [field("a", "Ärende", "Case"), field("b", "Dag", "Day"), field("c", "Annat", "Other")],
          variants: [
            {
              kind: "comment",
              channels: ["facebook-comment"],
              body: { sv: "{b} och {a}, {b}.", en: "{a} only." },
            },
          ],
        },
      }),
      asOf,
    );
    expect(sv?.fields.map(({ prompt }) => prompt)).toEqual(["Dag", "Ärende"]);
    expect(en?.fields).toEqual([{ name: "a", prompt: "Case", example: "x", required: true }]);
  });
});
