import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseHelpPage } from "../../src/help/help-page.ts";
import { faults, faultsOf, typography } from "./faults.ts";
import { rejectedEnglish, rejectedSwedish } from "./rejected-words.ts";
import { saidInCode, type Said } from "./said-in-code.ts";

const withoutEnglish: string[] = [];
const said = [...globSync("src/**/*.{ts,astro}").flatMap(inCode), ...globSync("src/**/*.md").flatMap(inHelp)];

function inCode(file: string): Said[] {
  const whole = readFileSync(file, "utf8");
  const code = file.endsWith(".astro") ? (/^---\n(.*?)\n---/s.exec(whole)?.[1] ?? "") : whole;
  return saidInCode(file, code, (at) => withoutEnglish.push(at));
}

function inHelp(file: string): Said[] {
  const { title, explanation } = parseHelpPage(readFileSync(file, "utf8"));
  return (["sv", "en"] as const).flatMap((language) =>
    [title[language], ...explanation[language]].map((text) => ({ at: file, language, text })),
  );
}

describe("every word of the interface, of help pages and of commands", () => {
  test("is written as its language is, in the words chosen", () => {
    const wrong = said.flatMap(({ at, language, text }) =>
      faultsOf({ language, text }).map((fault) => `${at} ${language}: ${fault}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  test("has its English beside the Swedish", () => {
    expect(withoutEnglish).toEqual([]);
  });

  test.for([
    ["src/site/words/kpi.ts", "Styrande nyckeltal"],
    ["src/site/words/glossary/figures.ts", "Mer än siffran brukar röra sig."],
    ["src/site/registers/overview.ts", "Verktyg och leverantörer"],
    ["src/site/figures.ts", "halvveckor"],
    ["src/site/public/words.ts", "En människa läser och svarar."],
    ["src/client/shortcut-words.ts", "Öppna sökningen"],
    ["src/client/offline/offline-words.ts", "Du är offline."],
    ["src/content-types/field-words/reply.ts", "kortkod"],
    ["src/diff/markdown/diff-words.ts", "Beslut som ändras"],
    ["src/init/questions.ts", "Vad heter organisationen?"],
    ["src/init/questions.ts", "Skriv namnet på en rad, högst 60 tecken."],
    ["src/rules/risk-acceptance.md", "Ingen har godtagit risken"],
  ])("is found in %s", ([file = "", text = ""]) => {
    expect(said.filter(({ at }) => at.startsWith(file)).map((one) => one.text)).toContain(text);
  });
});

describe("what is read in a planted file", () => {
  test.for([
    { code: 'const a = { sv: "Sök", en: "Search" };', found: ["sv Sök", "en Search"], untold: [] },
    { code: 'const a = { sv: "Sök" };', found: ["sv Sök"], untold: ["planted.ts:1"] },
    { code: "const a = { sv: text };", found: [], untold: [] },
    { code: "const a = { sv: `${n} av ${m}`, en };", found: ["sv {…} av {…}"], untold: [] },
    {
      code: 'const a = { sv: `Sök${n ? " nu" : ""}`, en };',
      found: ["sv Sök{…}", "sv  nu", "sv "],
      untold: [],
    },
    { code: 'const a = { sv: ["dag", "dagar"], en: [] };', found: ["sv dag", "sv dagar"], untold: [] },
    {
      code: 'const a = { sv: { b: "Sök", c: (n) => "Nytt" }, en: { b: "Search", c: (n) => "New" } };',
      found: ["sv Sök", "sv Nytt", "en Search", "en New"],
      untold: [],
    },
    { code: 'then("Bättre.", "Better.");', found: ["sv Bättre.", "en Better."], untold: [] },
    { code: 'other("Bättre.", "Better.");', found: [], untold: [] },
    { code: "", found: [], untold: [] },
  ])("$code", ({ code, found, untold }) => {
    const missing: string[] = [];
    const texts = saidInCode("planted.ts", code, (at) => missing.push(at));
    expect(texts.map(({ language, text }) => `${language} ${text}`)).toEqual(found);
    expect(missing).toEqual(untold);
  });
});

describe("a planted fault is found", () => {
  const planted: Readonly<Record<string, readonly [wrong: string, right: string]>> = {
    "a hyphen as a dash": ["Nej - inte nu", "Nej – inte nu"],
    "a hyphen in a range": ["poäng 1-25", "poäng 1–25, uppmätt 2026-11 och 2026-11-22"],
    "a hyphen as a minus": ["från -30", "från −30"],
    "three full stops": ["Sparar ...", "Sparar …"],
    "two spaces": ["Sök  här", "Sök här"],
    "a straight quotation mark": ['Skriv "ja"', "Skriv ”ja”"],
    "an exclamation mark": ["Klart!", "Klart."],
    "a space before a mark": ["Klart .", "Klart. Och mer."],
    "a space that breaks before a unit": ["0,9 %", "0,9\u00A0%, från 15 hög"],
    "a space that breaks within a number": ["1 234", "1\u00A0234"],
    "English quotation marks": ["Skriv “ja”", "Skriv ”ja”"],
    "a percentage without its space": ["5%", "5\u00A0%"],
    "a comma between thousands": ["1,234", "1,23"],
    "a colon in a time": ["kl. 14:30", "kl. 14.30"],
    "a point for decimals": ["0.9", "0,9 och kl. 14.30"],
    "a capital on a month or a day": ["den 3 maj, i November", "den 3 november"],
    "Swedish quotation marks": ["Write ”yes”", "Write “yes”"],
    "a percentage with a space": ["5 %", "5%"],
    "a decimal comma": ["0,9", "0.9 of 1,234"],
    "a Swedish word": ["The källa", "The letters å, ä and ö"],
  };

  test.for(typography)("$name", ({ name, language = "sv" }) => {
    const [wrong = "", right = ""] = planted[name] ?? [];
    expect(faultsOf({ language, text: wrong })).toContain(name);
    expect(faultsOf({ language, text: right })).toEqual([]);
  });

  test.for(Object.keys(rejectedSwedish))("%s", (word) => {
    expect(faultsOf({ language: "sv", text: `Här står ${word}.` })).toHaveLength(1);
  });

  const american =
    "analyzed behavior canceled catalog center colors gotten gray labeled leverages robust seamlessly integrity organized";

  test.for(american.split(" ").map((word, i) => ({ word, pattern: Object.keys(rejectedEnglish)[i] ?? "" })))(
    "$word",
    ({ word, pattern }) => {
      const [fault = "", ...others] = faultsOf({ language: "en", text: `Here stands ${word}.` });
      expect(others).toEqual([]);
      expect(fault.startsWith(`${pattern} (`)).toBe(true);
    },
  );

  test("for every English word that is rejected", () => {
    expect(american.split(" ")).toHaveLength(Object.keys(rejectedEnglish).length);
  });

  test.for([
    {
      language: "sv" as const,
      text: "Uppskalningen är en eskalering. Skriv `trigger` eller npm run new -- vendor.",
    },
    { language: "en" as const, text: "The size of the prize was seized; resize the colour." },
    { language: "en" as const, text: "" },
  ])("and nothing in “$text”", ({ language, text }) => {
    expect(faultsOf({ language, text })).toEqual([]);
  });

  test("in the language it belongs to only", () => {
    expect(faultsOf({ language: "en", text: "A trigger, 5% and 14:30" })).toEqual([]);
    expect(faults.every(({ name }) => name !== "")).toBe(true);
  });
});
