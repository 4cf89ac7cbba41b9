import { describe, expect, test } from "vitest";
import { termsFile, planTerms, type KnownTerms, type TermsRequest } from "../../src/authoring/new-terms.ts";
import { isRefusal } from "../../src/authoring/refusal.ts";
import { catalogueOf, type Files } from "../rules/findings-of.ts";

const vendor: Files = { "internal/vendors/exempelord.yaml": "name: Exempelord\n" };
const known = (files: Files = vendor): KnownTerms => {
  const { vendors, terms } = catalogueOf(files);
  return { vendors, terms: [...terms.values()] };
};
const request: TermsRequest = {
  vendor: "exempelord",
  terms_type: "Terms of Service",
  url: "https://exempelord.example/villkor",
  fetch_date: "2026-11-02",
  lang: "sv",
  text: "1. Tjänsten\n\nFörslag kan vara fel.\n",
};
const plan = (more: Partial<TermsRequest> = {}, there: KnownTerms = known()) => {
  const made = planTerms(there, { ...request, ...more }, "2026-11-22");
  return isRefusal(made) ? `${made.problem} ${made.hint}` : made;
};
const planned = (more: Partial<TermsRequest> = {}, there: KnownTerms = known()) => {
  const made = plan(more, there);
  if (typeof made === "string") throw new Error(made);
  return made;
};
/** What there is once some versions have been written. */
const after = (...versions: ReturnType<typeof planned>[]): KnownTerms =>
  known({ ...vendor, ...Object.fromEntries(versions.map(termsFile)) });

describe("planTerms(known, request, today)", () => {
  test("blanks at the end of a line go, and however many stand within one cost nothing", () => {
    const blanks = " ".repeat(100_000);
    expect(planned({ text: `Ett.\u00A0 \nTvå.${blanks}Tre.\t\r\n` }).data.text).toBe(
      `Ett.\nTvå.${blanks}Tre.`,
    );
  });

  test("a first record: its fingerprint, and nothing before it", () => {
    const { id, data } = planned();
    expect(id).toBe("exempelord-terms-of-service-2026-11-02");
    expect(data).toEqual({
      vendor: "exempelord",
      terms_type: "Terms of Service",
      url: "https://exempelord.example/villkor",
      fetch_date: "2026-11-02",
      published_date: "unknown",
      effective_date: "unknown",
      change_kind: "first_record",
      lang: "sv",
      text: "1. Tjänsten\n\nFörslag kan vara fel.",
      // printf '1. Tjänsten\n\nFörslag kan vara fel.' | sha256sum
      content_hash: "31b3bd060991ff6a986feade748fff8d44a5954461e8a294374a7c106b528c3a",
      visibility: "internal",
    });
  });

  test("what it writes is read back word for word", () => {
    const text = "  Inskjutet: 'så'\n\n# Rubrik\n- punkt\t\"x\"\n\n```\nkod\n```";
    const first = planned({ text });
    const [read] = after(first).terms;
    expect(read?.data).toEqual({ ...first.data, text: text.trim() });
  });

  test("a change follows the version that holds, keeps its address and the stem of its id", () => {
    const first = { ...planned(), id: "exempelord-villkor-2026-11-02" };
    const { id, data } = planned({ text: "Nytt.", fetch_date: "2026-11-20", url: undefined }, after(first));
    expect([id, data.previous, data.change_kind, data.url]).toEqual([
      "exempelord-villkor-2026-11-20",
      "exempelord-villkor-2026-11-02",
      "change",
      "https://exempelord.example/villkor",
    ]);
  });

  test("a technical version says so, unless it is the first", () => {
    const first = planned({ isTechnical: true });
    expect(first.data.change_kind).toBe("first_record");
    expect(planned({ text: "# Nytt.", isTechnical: true }, after(first)).data.change_kind).toBe("technical");
  });

  test("a second version of one day gets a number", () => {
    const first = planned();
    const second = planned({ text: "Nytt." }, after(first));
    const third = planned({ text: "Nyare." }, after(first, second));
    expect([second.id, third.id, third.data.previous]).toEqual([
      "exempelord-terms-of-service-2026-11-02-2",
      "exempelord-terms-of-service-2026-11-02-3",
      "exempelord-terms-of-service-2026-11-02-2",
    ]);
  });

  test("line breaks, unseen characters and blank ends are no change", () => {
    const first = planned({ text: "A b\n\nC" });
    expect(plan({ text: "\uFEFFA b \r\n\r\nC\u200E\n\n", fetch_date: "2026-11-20" }, after(first))).toContain(
      "The text is word for word that of",
    );
  });

  test.for([
    {
      because: "nothing has changed",
      more: { fetch_date: "2026-11-20" },
      there: () => after(planned()),
      want:
        'The text is word for word that of "exempelord-terms-of-service-2026-11-02": the vendor has changed nothing. ' +
        "Nothing was written. That you have read the terms is logged with npm run review.",
    },
    {
      because: "there is no such vendor",
      more: { vendor: "exempelor" },
      want: 'There is no vendor "exempelor". Did you mean "exempelord"?',
    },
    {
      because: "the archive has no such terms",
      more: { terms_type: "Terms of Servise" },
      want: '"Terms of Servise" is no kind of terms that the Open Terms Archive names. Did you mean "Terms of Service"?',
    },
    {
      because: "they need a name of our own",
      more: { terms_type: "Filmvillkor" },
      want: '"Filmvillkor" is no kind of terms that the Open Terms Archive names. Write "x-Filmvillkor" if it has no name there.',
    },
    {
      because: "there is no text",
      more: { text: " \n" },
      want: "The text is empty. Name the file that holds it.",
    },
    {
      because: "the day has not come",
      more: { fetch_date: "2026-11-23" },
      want: "2026-11-23 has not come yet: today is 2026-11-22. Write the day it was fetched.",
    },
    {
      because: "the day is none",
      more: { published_date: "igår" },
      want: '"igår" is not a day. Write it as 2026-11-22.',
    },
    {
      because: "a later version is there",
      more: { text: "Nytt.", fetch_date: "2026-11-01" },
      there: () => after(planned()),
      want:
        '"exempelord-terms-of-service-2026-11-02" was fetched on 2026-11-02, after 2026-11-01. ' +
        "Versions are recorded in the order in which they were fetched.",
    },
    {
      because: "nobody knows where they are read",
      more: { url: undefined },
      want: "Nothing says where these terms are read. Add --url and their address.",
    },
  ])("is refused when $because", ({ more, there, want }) => {
    expect(plan(more, there?.())).toBe(want);
  });

  test("a name of our own is taken without its x-", () => {
    expect(planned({ terms_type: "x-Villkor för film" }).id).toBe("exempelord-villkor-for-film-2026-11-02");
  });
});
