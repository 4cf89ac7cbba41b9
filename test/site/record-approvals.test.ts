import { describe, expect, test } from "vitest";
import type { FileProof } from "../../src/approvals/judge-ledger.ts";
import { nobody } from "../../src/approvals/people.ts";
import { placesOf } from "../../src/approvals/past.ts";
import type { Proof } from "../../src/approvals/proof.ts";
import { textOfFile } from "../../src/approvals/text-of-file.ts";
import { contentHash } from "../../src/catalogue/content-hash.ts";
import { createContext } from "../../src/site/context.ts";
import { noHistory } from "../../src/provenance/history.ts";
import { portalOf } from "../../src/site/portal.ts";
import { recordApprovals } from "../../src/site/record-approvals.ts";
import { catalogueOf } from "../rules/findings-of.ts";

const file = "internal/rules/r01.yaml";
const head = "status: active\nclaims_about: [privacy]\n";
const hash = contentHash([...catalogueOf({ [file]: head }).rules.values()][0]!);
const claim = (person: string, contentHash = "") =>
  `  - { by: ${person}, role: editor, at: 2026-11-02${contentHash && `, content_hash: "${contentHash}"`} }\n`;

function lineOf(
  claims: string,
  proofOfFile: FileProof | "unknown" | undefined,
  language: "sv" | "en" = "sv",
) {
  const catalogue = catalogueOf({ [file]: `${head}approvals:${claims === "" ? " []" : `\n${claims}`}\n` });
  const entry = catalogue.rules.get("r01")!;
  const proof: Proof =
    proofOfFile === "unknown"
      ? { known: false, why: "shallow" }
      : {
          known: true,
          commit: "",
          places: placesOf("content/"),
          lines: 1,
          people: nobody,
          files: new Map(proofOfFile ? [[file, proofOfFile]] : []),
          broken: undefined,
        };
  const portal = portalOf({ catalogue, diagnostics: [], asOf: "2026-11-22" }, noHistory, proof);
  const { value, why = [] } = recordApprovals(createContext(portal, language), entry);
  return [value, ...why];
}

/** The rule's text as it stands, approved at some levels. */
function approved(...people: (readonly [string, "signed" | "registered"])[]): FileProof {
  const catalogue = catalogueOf({ [file]: `${head}approvals: []\n` });
  const text = textOfFile(file, Buffer.from(catalogue.texts.get(`content/${file}`) ?? ""));
  const approvals = people.map(([person, level], i) => ({
    person,
    role: "editor",
    at: "2026-11-03",
    level,
    pr: undefined,
    line: i + 1,
  }));
  return {
    chain: [{ text, after: undefined, place: 0, blobs: { from: null, to: null }, approvals }],
    refused: [],
  };
}

describe("recordApprovals(context, entry) says how sure each approval is", () => {
  test.for([
    { because: "nobody has approved it", claims: "", proof: undefined, want: ["saknas"] },
    {
      because: "somebody only says so",
      claims: claim("person-01"),
      proof: undefined,
      want: ["1 person", "Editor, 2026-11-02 (uppgivet)"],
    },
    {
      because: "the text has changed since",
      claims: claim("person-01", "0".repeat(32)),
      proof: undefined,
      want: ["saknas", "Editor, 2026-11-02 (gäller inte längre)"],
    },
    {
      because: "one is registered and one signed",
      claims: claim("person-01", hash) + claim("person-02", hash),
      proof: approved(["person-01", "registered"], ["person-02", "signed"]),
      want: ["2 personer", "Editor, 2026-11-02 (registrerat)", "Editor, 2026-11-02 (signerat)"],
    },
    {
      because: "the record does not name one whom the ledger knows",
      claims: claim("person-01", hash),
      proof: approved(["person-02", "registered"]),
      want: ["2 personer", "Editor, 2026-11-02 (uppgivet)", "Editor, 2026-11-03 (registrerat)"],
    },
    {
      because: "history is not there",
      claims: claim("person-01", hash),
      proof: "unknown" as const,
      want: ["1 person", "Editor, 2026-11-02 (okänt)"],
    },
    {
      because: "nobody is named and history is not there",
      claims: "",
      proof: "unknown" as const,
      want: ["okänt"],
    },
  ])("when $because", ({ claims, proof, want }) => {
    expect(lineOf(claims, proof)).toEqual(want);
  });

  test("in English", () => {
    expect(lineOf("", undefined, "en")).toEqual(["missing"]);
    expect(lineOf(claim("person-01", "0".repeat(32)), undefined, "en")).toEqual([
      "missing",
      "Editor, 2026-11-02 (void)",
    ]);
  });
});

test("what some role may approve shows it, whether or not its type names approvers", () => {
  const catalogue = catalogueOf({
    "internal/risks/hat.yaml": "status: open\n",
    "internal/channels/email.yaml": "visibility: internal\n",
  });
  const { approvals } = portalOf({ catalogue, diagnostics: [], asOf: "2026-11-22" }, noHistory);
  expect([...approvals.keys()]).toEqual(["content/internal/risks/hat.yaml"]);
});
