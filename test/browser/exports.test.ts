import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { withBrowser } from "./visit.ts";

const visit = withBrowser();
const fetched = (path: string) => fetch(new URL(path, inject("internalSite")));

/** Short codes of the replies that the list offers to copy or to fill in. */
async function offered(): Promise<string[]> {
  const { page } = await visit("/templates/");
  const codes = await page
    .locator("section:not([aria-labelledby=resting]) .list .what .mono")
    .allTextContents();
  return codes.sort();
}

interface OwnFile {
  readonly asOf: string;
  readonly replies: readonly {
    readonly code: string;
    readonly shortCode: string;
    readonly language: string;
  }[];
}
const ownFile = async (): Promise<OwnFile> => (await fetched("/exports/replies.json")).json();

describe("the files with replies for other tools", () => {
  test("hold the replies that the list offers, and no others", async () => {
    const { replies } = await ownFile();
    const found = [...new Set(replies.map(({ shortCode }) => shortCode))].sort();
    expect(found).not.toEqual([]);
    expect(found).toEqual(await offered());
  });

  test.for([
    { path: "/exports/espanso-sv.yml", type: "application/yaml; charset=utf-8" },
    { path: "/exports/espanso-en.yml", type: "application/yaml; charset=utf-8" },
    { path: "/exports/chatwoot-sv.json", type: "application/json; charset=utf-8" },
    { path: "/exports/chatwoot-en.json", type: "application/json; charset=utf-8" },
    { path: "/exports/zendesk-sv.json", type: "application/json; charset=utf-8" },
    { path: "/exports/zendesk-en.json", type: "application/json; charset=utf-8" },
    { path: "/exports/replies-sv.csv", type: "text/csv; charset=utf-8" },
    { path: "/exports/replies-en.csv", type: "text/csv; charset=utf-8" },
  ])("$path is served as what it is, with the same codes", async ({ path, type }) => {
    const response = await fetched(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    const [, language] = /-(sv|en)\./.exec(path) ?? [];
    const { replies } = await ownFile();
    const want = replies.filter((reply) => reply.language === language).map(({ code }) => code);
    expect(codesIn(path, await response.text())).toEqual(want);
  });

  test("begin with a byte order mark where Excel needs it", async () => {
    const bytes = new Uint8Array(await (await fetched("/exports/replies-sv.csv")).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe("the page of the exports", () => {
  test.for(["/exports/", "/en/exports/"])("%s offers every file as a download", async (path) => {
    const { page, complaints } = await visit(path);
    const links = await page
      .locator("a[download]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    expect(links).toHaveLength(9);
    for (const link of links) expect((await fetched(link)).status, link).toBe(200);
    expect(complaints).toEqual([]);
  });

  test("saves a file under its own name", async () => {
    const { page } = await visit("/exports/");
    const download = page.waitForEvent("download");
    await page.locator('a[href="/exports/espanso-sv.yml"]').click();
    expect((await download).suggestedFilename()).toBe("espanso-sv.yml");
  });

  test("is found from the reply list", async () => {
    const { page } = await visit("/templates/");
    await page.getByRole("link", { name: "Svaren i dina verktyg" }).click();
    await page.waitForURL("**/exports/");
  });
});

function codesIn(path: string, text: string): string[] {
  if (path.endsWith(".csv")) {
    return parseCsv<{ code: string }>(text, { bom: true, columns: true }).map(({ code }) => code);
  }
  if (path.endsWith(".yml")) {
    return parse(text).matches.map(({ trigger }: { trigger: string }) => trigger.slice(1));
  }
  return JSON.parse(text).map(
    (one: { short_code?: string; macro?: { title: string } }) =>
      one.short_code ?? one.macro?.title.split(" · ").at(-1),
  );
}
