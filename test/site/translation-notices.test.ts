import { expect, test } from "vitest";
import { readContent } from "../../src/catalogue/read.ts";
import { checkFiles } from "../../src/check.ts";
import { noHistory } from "../../src/provenance/history.ts";
import { createContext } from "../../src/site/context.ts";
import { portalOf } from "../../src/site/portal.ts";
import { templateView } from "../../src/site/template-view.ts";

const files = await readContent("content");

/** Notices on an English reply's page, after a change of its file. */
function noticesAfter(change: (text: string) => string): string[] {
  const changed = files.map((file) => {
    if (file.path !== "internal/templates/ai-i-svar.yaml") return file;
    const bytes = new TextEncoder().encode(change(new TextDecoder().decode(file.bytes)));
    return { ...file, bytes, size: bytes.byteLength };
  });
  const portal = portalOf(checkFiles(changed, { today: "2026-11-22" }), noHistory);
  const entry = portal.catalogue.templates.get("ai-i-svar");
  if (!entry) throw new Error("The reply did not load.");
  return templateView(createContext(portal, "en"), entry).page.notices.map(({ text }) => text);
}

test("nothing is said of a translation that is whole", () => {
  expect(noticesAfter((text) => text)).toEqual([]);
});

test("a missing English text is said, and the Swedish one shown", () => {
  expect(noticesAfter((text) => text.replace(/^ {2}en: .*\n/m, ""))).toEqual([
    "This text is not in English yet. Here is the Swedish.",
  ]);
});

test("a Swedish text that has changed since is said", () => {
  expect(noticesAfter((text) => text.replace(/^( {2}sv: .*)$/m, "$1 Ja"))).toEqual([
    "The translation lags behind the Swedish text.",
  ]);
});
