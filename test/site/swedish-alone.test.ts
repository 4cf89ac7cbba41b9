import { describe, expect, test } from "vitest";
import { readContent } from "../../src/catalogue/read.ts";
import { checkFiles } from "../../src/check.ts";
import { noHistory } from "../../src/provenance/history.ts";
import { auditFileOf, sourceOf } from "../../src/site/audit-source.ts";
import { createContext } from "../../src/site/context.ts";
import { inEachLanguageOf } from "../../src/site/each-language.ts";
import { exportFilesOf } from "../../src/site/exports.ts";
import { exportsView } from "../../src/site/exports-view.ts";
import { faqView } from "../../src/site/faq-view.ts";
import { frameView } from "../../src/site/frame.ts";
import { languagesOf, type Language } from "../../src/site/language.ts";
import { noProof, portalOf } from "../../src/site/portal.ts";
import { searchSource } from "../../src/site/search-entries.ts";
import { recordViews } from "../../src/site/registers/register-pages.ts";
import { zoneRegister } from "../../src/site/registers/zones.ts";
import { templateView } from "../../src/site/template-view.ts";

const shipped = await readContent("content");

/** The shipped content, whose texts are in both languages, as a portal of some of them. */
function portalIn(languages: readonly Language[]) {
  const files = shipped.map((file) => {
    if (file.path !== "site.yaml" || file.kind !== "file") return file;
    const text = `languages: [${languages.join(", ")}]\n${new TextDecoder().decode(file.bytes)}`;
    const bytes = new TextEncoder().encode(text);
    return { ...file, bytes, size: bytes.byteLength };
  });
  return portalOf(checkFiles(files, { today: "2026-11-22" }), noHistory);
}

describe.for<{ languages: readonly Language[] }>([{ languages: ["sv"] }, { languages: ["sv", "en"] }])(
  "a portal in $languages",
  ({ languages }) => {
    const portal = portalIn(languages);
    const { catalogue } = portal;
    const context = createContext(portal, "sv");
    const hasEnglish = languages.includes("en");

    test("has paths for these and no others", () => {
      const site = { sv: "svenska", en: "English" };
      const paths = inEachLanguageOf(site, languagesOf(catalogue))((own) => [{ props: { own } }]);
      expect(paths).toEqual([
        { params: { lang: undefined }, props: { own: "svenska" } },
        ...(hasEnglish ? [{ params: { lang: "en" }, props: { own: "English" } }] : []),
      ]);
    });

    test("leads to the other language where there is one", () => {
      expect(frameView(context).otherLanguage).toBe(hasEnglish ? "en" : undefined);
      expect(frameView(createContext(portal, "en")).otherLanguage).toBe("sv");
    });

    test("is searched in these", () => {
      const page = { page: frameOf("sv"), lead: "" };
      const pages = { sv: [page], en: [{ ...page, page: frameOf("en") }] };
      const found = new Set(searchSource(portal, pages).entries.map(({ lang }) => lang));
      expect([...found].toSorted()).toEqual([...languages].toSorted());
    });

    test("hands its replies on in these", () => {
      const { yml, json, csv } = exportFilesOf(portal);
      expect([...yml, ...csv].map(({ name }) => name)).toEqual([
        ...languages.map((language) => `espanso-${language}`),
        ...languages.map((language) => `replies-${language}`),
      ]);
      const all = json.find(({ name }) => name === "replies")?.text ?? "";
      expect([...new Set(all.match(/"language": "\w+"/g))]).toEqual(
        languages.map((language) => `"language": "${language}"`),
      );
      const { facts, codes, tools } = exportsView(context);
      expect(facts.includes("på engelska")).toBe(hasEnglish);
      expect(codes.endings.some(({ ending }) => ending === "-en")).toBe(hasEnglish);
      expect(tools.flatMap(({ downloads }) => downloads.map(({ href }) => href))).toHaveLength(
        hasEnglish ? 9 : 5,
      );
    });

    test("shows replies, questions and blocked words in these", () => {
      const templates = Array.from(catalogue.templates.values(), (entry) => templateView(context, entry));
      const replies = new Set(templates.flatMap(({ variants }) => variants.map(({ language }) => language)));
      expect([...replies]).toEqual(languages);
      const asked = [
        ...templates.flatMap(({ askedAs }) => askedAs),
        ...Array.from(catalogue.faq.values(), (entry) => faqView(context, entry)).flatMap(
          ({ sections = [] }) => sections.find(({ id }) => id === "asked")?.items ?? [],
        ),
      ];
      expect(asked.length).toBeGreaterThan(20);
      expect(asked.some(({ lang }) => lang === "en")).toBe(hasEnglish);
      const [zone] = recordViews(context, zoneRegister);
      expect(zone?.sections?.some(({ id }) => id === "words-en")).toBe(hasEnglish);
    });

    test("looks back in these", async () => {
      const { words } = auditFileOf(portal, await sourceOf(noHistory, noProof));
      expect(Object.keys(words)).toEqual(languages);
    });
  },
);

/** As much of a page as the search asks of it. */
const frameOf = (language: Language) => ({ language, title: "x", address: "/x/", crumbs: [], notices: [] });
