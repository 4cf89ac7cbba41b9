import { buildCatalogue, type Memory } from "../../src/catalogue/build.ts";
import type { SourceFile } from "../../src/catalogue/source-file.ts";
import { compareContent } from "../../src/diff/compare-content.ts";
import type { ContentDiff } from "../../src/diff/content-diff.ts";
import { fillFile } from "../help/fill-file.ts";

/** Texts by path below the content folder. */
export type Texts = Readonly<Record<string, string>>;

export const asOf = "2026-11-22";

const kpi = "internal/kpis/trust.yaml";
const table = "internal/kpis/trust.csv";

/** Weekly figures from 2026-W23 to W46, the last week that is over on 2026-11-22: around 10, then two weeks at 7. */
export const figures = [
  10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 10, 9, 10, 7, 7,
];

export const tableOf = (values: readonly (number | string)[]): string =>
  `period;value;n;note\n${values.map((value, i) => `2026-W${23 + i};${String(value).replace(".", ",")}${String(value).includes(";") ? "" : ";;"}\n`).join("")}`;

/**
 * A portal of one KPI and a rule that pauses when it has been below its target for two weeks, as it has; and a rule of
 * conduct with a tool, a reply that rests on it and a question that leads to the reply.
 */
export const portal: Texts = completed({
  "site.yaml": `as_of: ${asOf}\n`,
  "internal/roles/editor.yaml": "holders: [{ person_id: person-01, from: 2026-01-01 }]\n",
  "internal/channels/facebook-comment.yaml": "visibility: internal\n",
  "internal/policies/example/sv.mdx": "---\nvisibility: internal\n---\n\nText.\n",
  [kpi]:
    'title: { sv: Förtroende, en: Trust }\nkind: trust\nbetter: higher\ncadence: weekly\ntarget: { op: ">=", value: 9, by: 2026-11-28 }\nbaseline: { value: 10, from: 2026-06-01, to: 2026-08-30 }\ndefinition_version: 1\n',
  [table]: tableOf(figures),
  "internal/decision-rules/pause.yaml":
    'title: { sv: Pausa annonserna, en: Pause the ads }\ndecision: pause\nwhen: { kpi: trust, value: { op: "<", than: target } }\nfor: 2\nstatus: active\nversion: 1\n',
  "internal/tools/writer.yaml": "visibility: internal\n",
  "internal/rules/r05.yaml":
    "title: { sv: AI-bilder, en: AI images }\nverdict: conditional\ntools: [writer]\nstatus: active\nversion: 1\n",
  "internal/templates/ai-image.yaml":
    "title: { sv: Är bilden äkta?, en: Is the image real? }\nshort_code: ai-bild\nrules: [r05]\nvariants:\n  - kind: comment\n    channels: [facebook-comment]\n    body: { sv: Nej. Den är gjord med AI., en: No. It was made with AI. }\nstatus: approved\nlast_reviewed_on: 2026-11-02\n",
  "internal/faq/misled.yaml": "template: ai-image\nstatus: approved\nlast_reviewed_on: 2026-11-02\n",
});

/** The same with the fields that each record leaves out, from the schemas' own examples. */
export function completed(texts: Texts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path,
      path.endsWith(".csv") ? text : fillFile(path, text).text,
    ]),
  );
}

/** The portal with a few files edited: what they held is replaced, word for word. */
export function edited(
  edits: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>,
): Texts {
  const changed = Object.entries(edits).map(([path, pairs]) => {
    const text = pairs.reduce((before, [from, to]) => {
      if (!before.includes(from)) throw new Error(`${path} does not hold ${from}`);
      return before.replace(from, to);
    }, portal[path] ?? "");
    return [path, text] as const;
  });
  return { ...portal, ...Object.fromEntries(changed) };
}

export const without = (...paths: readonly string[]): Texts =>
  Object.fromEntries(Object.entries(portal).filter(([path]) => !paths.includes(path)));

/** A comparison of two portals; before is the portal as it stands unless told. */
export function diffOf(after: Texts, before: Texts = portal): ContentDiff {
  const memory: Memory = new Map();
  const loaded = (texts: Texts) => buildCatalogue(filesOf(texts), "content", memory);
  return compareContent(loaded(before), loaded(after), { asOf });
}

export function filesOf(texts: Texts): SourceFile[] {
  return Object.entries(texts)
    .map(([path, text]): SourceFile => {
      const bytes = new TextEncoder().encode(text);
      return { path, kind: "file", size: bytes.byteLength, bytes };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Where the KPI, its figures, its rule and the rule of conduct lie. */
export const paths = {
  kpi,
  table,
  pause: "internal/decision-rules/pause.yaml",
  rule: "internal/rules/r05.yaml",
  reply: "internal/templates/ai-image.yaml",
} as const;

export const target = (value: number): string => `target: { op: ">=", value: ${value}, by: 2026-11-28 }`;
/** A reason for a new definition, as `change_summary` and a raised version. */
export const reason = "change_summary: { sv: Målet var satt för högt., en: The target was set too high. }";
