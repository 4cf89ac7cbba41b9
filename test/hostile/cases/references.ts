import { inText, prose, type HostileCase } from "../hostile-case.ts";

const zone = (owner: string, escalate: string): HostileCase["files"] => ({
  "internal/no-claim-zones/hostile.yaml": `title:
  sv: Garantier
  en: Guarantees
why:
  sv: Ingen kan garantera.
  en: Nobody can.
patterns:
  sv:
    - garanter*
  en:
    - guarant*
escalate_to: ${escalate}
owner: ${owner}
visibility: internal
`,
});

/** What one record may call another. */
export const references: readonly HostileCase[] = [
  { because: "an id that climbs", files: zone("../roles/editor", "editor"), want: ["13:8 error KV106"] },
  {
    because: "an id with a nought at its end",
    files: zone('"editor\\0"', "editor"),
    want: ["13:15 error KV003"],
  },
  {
    because: "an id with a line break at its end",
    files: zone('"editor\\n"', "editor"),
    want: ["13:8 error KV106"],
  },
  { because: "an id in capitals", files: zone("Editor", "editor"), want: ["13:8 error KV106"] },
  {
    because: "an id with a letter that looks like another",
    files: zone("еditor", "editor"),
    want: ["13:8 error KV106"],
  },
  {
    because: "an id with a letter made up of two",
    files: zone("o\u0308ditor", "editor"),
    want: ["13:8 error KV106"],
  },
  {
    because: "an id with a width of nothing",
    files: zone("edi\u200Btor", "editor"),
    want: ["13:8 error KV106"],
  },
  {
    because: "an id of a hundred thousand letters",
    files: zone("x".repeat(100_000), "editor"),
    want: ["13:8 error KV201"],
  },
  {
    because: "the id of a record of another type",
    files: zone("editor", "r01"),
    want: ["12:14 error KV201"],
  },
  { because: "an id that is a list", files: zone("[editor]", "editor"), want: ["13:8 error KV103"] },
  { because: "an id that is a number", files: zone("1", "editor"), want: ["13:8 error KV103"] },
  {
    because: "a method of every object as an id",
    files: zone("valueof", "editor"),
    want: ["13:8 error KV201"],
  },
  {
    because: "a component that points at a method",
    files: prose('<Kpi id="constructor"/>\n'),
    want: [inText(1, 6, "KV201")],
  },
  {
    because: "a link to a record that is not there",
    files: prose("[a](/policies/constructor/)\n"),
    want: [inText(1, 1, "KV524")],
  },
  {
    because: "a link to a record, with its path encoded",
    files: prose("[a](/policies/%61i-policy/)\n"),
    want: [inText(1, 1, "KV524")],
  },
  {
    because: "a hundred and fifty references that lead nowhere",
    files: prose('<Kpi id="nowhere"/>\n'.repeat(150)),
    want: [...Array.from({ length: 100 }, (_, i) => inText(i + 1, 6, "KV201")), inText(101, 6, "KV012")],
  },
];
