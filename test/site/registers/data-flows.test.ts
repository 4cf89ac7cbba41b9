import { describe, expect, test } from "vitest";
import { noHistory } from "../../../src/provenance/history.ts";
import { createContext } from "../../../src/site/context.ts";
import { portalOf } from "../../../src/site/portal.ts";
import { registers } from "../../../src/site/registers/index.ts";
import { listView, recordViews } from "../../../src/site/registers/register-pages.ts";
import { catalogueOf, type Files } from "../../rules/findings-of.ts";

const used =
  "used: true\npurpose: { sv: Svar., en: Replies. }\nclass: confidential\npersonal_data: yes\nlegal_basis: [contract, legitimate_interests]\nlegal_basis_why: { sv: Därför., en: Because. }\nretention: { sv: 30 dagar., en: 30 days. }\nsubjects: [{ sv: kunder, en: customers }]\ntools: [t]\n";
const unused = "used: false\nwhy_not: { sv: Regeln säger nej., en: The rule says no. }\n";
const register = registers.find(({ type }) => type === "dataFlows")!;

function contextOf(files: Files, language: "sv" | "en" = "sv") {
  const catalogue = catalogueOf(files);
  return createContext(portalOf({ catalogue, diagnostics: [], asOf: "2026-11-22" }, noHistory), language);
}
const both: Files = {
  "internal/data-flows/a.yaml": used,
  "internal/data-flows/b.yaml": unused,
  "internal/tools/t.yaml": "name: Svarsförslag\n",
};

describe("the register of data flows", () => {
  test("keeps what is used and what is not apart", () => {
    const context = contextOf(both);
    const { groups } = listView(context, register, recordViews(context, register));
    expect(
      groups.map(({ title, rows }) => [
        title,
        ...rows.map(({ id, notes, facts }) => `${id}: ${notes?.join(" ")} ${facts}`),
      ]),
    ).toEqual([
      ["Används", "a: Svar. Förtroliga · avtal, berättigat intresse"],
      ["Används inte", "b: Regeln säger nej. Interna"],
    ]);
  });

  test("says what belongs in it while it is empty", () => {
    const { groups } = listView(contextOf({}), register, []);
    expect(groups.every(({ rows, empty }) => rows.length === 0 && empty !== undefined)).toBe(true);
  });

  test("gives the legal basis as the team’s assessment, with the reason", () => {
    const [a] = recordViews(contextOf(both, "en"), register);
    const lines = a?.sections.find(({ id }) => id === "ground")?.lines;
    expect(lines?.map(({ label, value }) => [label, value])).toEqual([
      ["Personal data", "yes"],
      ["People it is about", "customers"],
      ["Legal basis", "Contract, legitimate interests"],
      ["Retention", "30 days."],
    ]);
    expect(lines?.[2]?.why).toEqual(["Because.", "The team’s own assessment, not legal advice."]);
  });

  test("says why data is not used before anything else, and gives it no basis", () => {
    const [, b] = recordViews(contextOf(both), register);
    expect(b?.mark?.word).toBe("Används inte");
    expect(b?.sections[0]).toMatchObject({ id: "why-not", text: { text: "Regeln säger nej." } });
    expect(b?.sections.map(({ id }) => id)).toEqual(["why-not", "use"]);
    expect(b?.sections[1]?.lines?.map(({ label }) => label)).toEqual([
      "Syfte",
      "Kommer från",
      "Arbete",
      "AI gör",
      "Klass",
      "Personuppgifter",
      "Personer det handlar om",
    ]);
  });

  test("leads to the tools that it passes through", () => {
    const [a] = recordViews(contextOf(both), register);
    const [tools] = a?.sections.find(({ id }) => id === "goes-to")?.lines ?? [];
    expect(tools?.why).toEqual([{ text: "Svarsförslag", href: "/tools/t/" }]);
  });
});
