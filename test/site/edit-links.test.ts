import { describe, expect, test } from "vitest";
import { editLinks } from "../../src/site/edit-links.ts";
import { stringify } from "yaml";
import { baseSite } from "../help/base-records.ts";
import { catalogueOf, type Files } from "../rules/findings-of.ts";

const host = "https://git.example.se/portal";
const github = {
  url: host,
  branch: "main",
  edit: `${host}/edit/{branch}/{path}`,
  new: `${host}/new/{branch}/{folder}`,
  public: false,
};

const linksOf = (
  repository: object | undefined,
  files: Files,
  site: "internal" | "public" = "internal",
  language: "sv" | "en" = "sv",
) => {
  const [path, text] = baseSite;
  const catalogue = catalogueOf({ [path]: text + (repository ? stringify({ repository }) : ""), ...files });
  return Object.fromEntries(editLinks(catalogue, site, language));
};
const template: Files = { "internal/templates/svar.yaml": "short_code: svar\n" };
const post = (language: string): Files => ({ [`public/how-we-work/sa/${language}.mdx`]: "Text.\n" });
const kpi: Files = {
  "internal/kpis/ctr.yaml": "owner: editor\n",
  "internal/kpis/ctr.csv": "period;value;n;note\n2026-W46;1;;\n",
};

describe("editLinks(catalogue, site, language)", () => {
  test("lead a record's page and its source to its file", () => {
    const links = linksOf(github, template);
    const edit = [{ text: "Redigera", href: `${host}/edit/main/content/internal/templates/svar.yaml` }];
    expect(links["/templates/svar/"]).toEqual(edit);
    expect(links["/source/internal/templates/svar.yaml/"]).toEqual(edit);
    expect(links["/source/site.yaml/"]).toEqual([
      { text: "Redigera", href: `${host}/edit/main/content/site.yaml` },
    ]);
  });

  test("lead a KPI's page to its definition and to its figures", () => {
    expect(linksOf(github, kpi, "internal", "en")["/kpis/ctr/"]).toEqual([
      { text: "Edit", href: `${host}/edit/main/content/internal/kpis/ctr.yaml` },
      { text: "Edit the figures", href: `${host}/edit/main/content/internal/kpis/ctr.csv` },
    ]);
  });

  test("lead a list to a new file in its folder, where the host has an address for it", () => {
    const link = { text: "Skriv en ny", href: `${host}/new/main/content/internal/templates` };
    expect(linksOf(github, {})["/templates/"]).toEqual([link]);
    expect(linksOf(github, {})["/no-claim-zones/"]?.[0]?.href).toBe(
      `${host}/new/main/content/internal/no-claim-zones`,
    );
    const { new: _none, ...withoutNew } = github;
    expect(linksOf(withoutNew, {})["/templates/"]).toBeUndefined();
  });

  test("lead several records on one page to none of them", () => {
    const roles: Files = {
      "internal/roles/a.yaml": "may_approve: []\n",
      "internal/roles/b.yaml": "may_approve: []\n",
    };
    expect(linksOf(github, roles)["/roles/"]).toEqual([
      { text: "Skriv en ny", href: `${host}/new/main/content/internal/roles` },
    ]);
  });

  test("lead to the text in the page's language, or to the Swedish one", () => {
    const open = { ...github, public: true };
    const href = (files: Files, language: "sv" | "en") =>
      linksOf(open, files, "public", language)["/how-we-work/sa/"]?.[0]?.href;
    expect(href({ ...post("sv"), ...post("en") }, "en")).toMatch(/\/en\.mdx$/);
    expect(href({ ...post("sv"), ...post("en") }, "sv")).toMatch(/\/sv\.mdx$/);
    expect(href(post("sv"), "en")).toMatch(/\/sv\.mdx$/);
  });

  test("are other hosts' addresses too, and no sign in a name ends the path", () => {
    const gitlab = { ...github, branch: "ny gren/#1", edit: `${host}/-/edit/{branch}/{path}?from={x}` };
    expect(linksOf(gitlab, template)["/templates/svar/"]?.[0]?.href).toBe(
      `${host}/-/edit/ny%20gren/%231/content/internal/templates/svar.yaml?from={x}`,
    );
  });

  test("are none without a repository", () => {
    expect(linksOf(undefined, template)).toEqual({});
  });

  test("are none on the public site, unless anybody may read the repository; then to public files only", () => {
    expect(linksOf(github, post("sv"), "public")).toEqual({});
    const links = linksOf({ ...github, public: true }, post("sv"), "public");
    expect(links["/how-we-work/"]?.[0]?.text).toBe("Skriv en ny");
    expect(JSON.stringify(links)).not.toContain("internal");
  });
});
