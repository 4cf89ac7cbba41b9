import { describe, expect, test } from "vitest";
import { noHistory } from "../../../src/provenance/history.ts";
import { attestationSections } from "../../../src/site/assurance/attestation-section.ts";
import { createContext } from "../../../src/site/context.ts";
import { portalOf } from "../../../src/site/portal.ts";
import { attestationPage } from "../../../src/site/registers/attestations.ts";
import type { LineView, MarkView } from "../../../src/site/views.ts";
import { catalogueOf, type Files } from "../../rules/findings-of.ts";

const role = (title: string, ...people: string[]) =>
  `title: { sv: ${title}, en: ${title} }\nholders: [${people.map((one) => `{ person_id: ${one}, from: 2026-01-01 }`).join(", ")}]\n`;

const policy = (title: string, effective: string) =>
  `---\ntitle: ${title}\nattestation: required\nstatus: approved\nversion: 2\neffective_date: ${effective}\naudience: [a, b, c]\n---\n`;

const files: Files = {
  "internal/roles/a.yaml": role("ansvarig", "person-01", "person-02"),
  "internal/roles/b.yaml": role("bisittare", "person-01"),
  "internal/roles/c.yaml": role("chef"),
  "internal/policies/gammal/sv.mdx": policy("Gammal", "2026-09-01"),
  "internal/policies/ny/sv.mdx": policy("Ny", "2026-11-02"),
  "internal/policies/fri/sv.mdx": policy("Fri", "2026-09-01").replace("required", "none"),
  "internal/attestations.csv":
    "type;id;version;person;on\npolicies;gammal;2;person-01;2026-09-02\npolicies;ny;2;person-01;2026-11-03\npolicies;ny;2;person-02;2026-11-03\n",
};
const contextOf = (of: Files) =>
  createContext(
    portalOf({ catalogue: catalogueOf(of), diagnostics: [], asOf: "2026-11-22" }, noHistory),
    "sv",
  );

/** `Roll: läge: det som saknas`, a line each. */
const lines = (some: readonly LineView[] = []) =>
  some.map(({ label, value, why = [] }) =>
    [label, (value as MarkView).word, ...why.map((one) => (typeof one === "string" ? one : one.text))]
      .join(" | ")
      .replaceAll("\u00A0", " "),
  );

describe("the page of attestations", () => {
  test("says of each role how much is read, and of what is left", () => {
    const { sections } = attestationPage.view(contextOf(files));
    expect(lines(sections?.[1]?.lines)).toEqual([
      "Ansvarig | Försenad, 3 av 4 | Gammal",
      "Bisittare | Läst, 2 av 2",
      "Chef | Vakant",
    ]);
  });

  test("says of each text who is missing, by key", () => {
    const { sections } = attestationPage.view(contextOf(files));
    const [texts, , old, latest] = sections ?? [];
    expect(lines(old?.lines)).toEqual([
      "Ansvarig | Försenad, 1 av 2 | person-02: senast 2026-10-01",
      "Bisittare | Läst, 1 av 1",
      "Chef | Vakant",
    ]);
    expect(lines(latest?.lines)[0]).toBe("Ansvarig | Läst, 2 av 2");
    const rows = texts?.rows?.map(({ link, facts, mark }) => `${link?.text} | ${facts} | ${mark?.word}`);
    expect(rows?.map((row) => row.replaceAll("\u00A0", " "))).toEqual([
      "Gammal | Policy · version 2 · 1 av 2 | Försenad",
      "Ny | Policy · version 2 · 2 av 2 | Läst",
    ]);
  });

  test("says what belongs there while nothing is to be read", () => {
    const { sections, groups } = attestationPage.view(contextOf({}));
    expect(sections).toBeUndefined();
    expect(groups[0]).toMatchObject({ rows: [], empty: expect.stringContaining("attestation: required") });
  });

  test("stands on the policy’s own page with the way to confirm it, and only where it is to be read", () => {
    const context = contextOf(files);
    const sectionsOf = (id: string) =>
      attestationSections(context, context.portal.catalogue.policies.get(id)!);
    const [own] = sectionsOf("gammal");
    expect(own?.text?.text).toBe("1\u00A0av\u00A02 har läst version 2.");
    expect(own?.lines?.at(-1)?.value).toBe("npm run attest -- policies/gammal --by person-03");
    expect(sectionsOf("fri")).toEqual([]);
  });
});
