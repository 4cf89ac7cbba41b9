import { idPattern } from "../content-types/define.ts";

/** A collection of the catalogue that a component can point to: a key of the content-type registry. */
export type ReferencedCollection = "kpis" | "rules" | "templates";

/** One attribute. Every attribute is required and is a literal string. */
export interface AttributeSpec {
  readonly accepts: (value: string) => boolean;
  /** Completes the sentence "Write …". */
  readonly expected: string;
  /** Set when the value is the id of an entry that must exist; the catalogue looks it up. */
  readonly references?: ReferencedCollection;
}

export interface ComponentSpec {
  /** `inline` stands in a sentence and holds nothing; `block` stands alone and holds paragraphs and lists. */
  readonly form: "inline" | "block";
  readonly attributes: ReadonlyMap<string, AttributeSpec>;
  /** How it is written, for hints. */
  readonly example: string;
}

/**
 * The components that prose may use. A Map, so that `<constructor/>` and `<__proto__/>` are unknown.
 * To add one: a line here, and the component of that name where prose is rendered.
 */
export const components: ReadonlyMap<string, ComponentSpec> = new Map<string, ComponentSpec>([
  ["Kpi", reference("kpis", '<Kpi id="net-sentiment"/>')],
  ["Rule", reference("rules", '<Rule id="r01"/>')],
  ["Template", reference("templates", '<Template id="ai-svar"/>')],
  [
    "Callout",
    {
      form: "block",
      attributes: new Map([["kind", oneOf(["note", "warning", "stop"])]]),
      example: '<Callout kind="note">…</Callout>',
    },
  ],
]);

function reference(collection: ReferencedCollection, example: string): ComponentSpec {
  const id: AttributeSpec = {
    accepts: (value) => value.length <= 64 && idPattern.test(value),
    expected: "an id: lower-case letters, digits and single hyphens",
    references: collection,
  };
  return { form: "inline", attributes: new Map([["id", id]]), example };
}

function oneOf(values: readonly string[]): AttributeSpec {
  const last = values.at(-1);
  return {
    accepts: (value) => values.includes(value),
    expected: `${values.slice(0, -1).join(", ")} or ${last}`,
  };
}
