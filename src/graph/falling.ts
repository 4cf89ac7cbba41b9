import { findReferences } from "../catalogue/references.ts";
import type { ContentType } from "../content-types/define.ts";
import { contentTypes, type TypeName } from "../content-types/index.ts";

/** The fields whose records take one with them when they go out of force. What forbids something stands without them. */
export function fallingFields(type: TypeName, data: unknown): readonly string[] {
  const { restsOn = [], fallsWith = restsOn }: ContentType = contentTypes[type];
  return deniesUse(data) ? [] : fallsWith;
}

/**
 * What a record falls with, by its fields alone, in the order of its type’s `restsOn`: for versions of long ago, which
 * today’s schema may refuse as a whole.
 */
export function fallingNames(type: TypeName, data: unknown): readonly { type: TypeName; id: string }[] {
  const fields = fallingFields(type, data);
  const all = fields.length === 0 ? [] : findReferences(contentTypes[type].schema, data);
  return fields.flatMap((field) =>
    all
      .filter(({ path }) => path[0] === field)
      .map(({ collection, id }) => ({ type: collection as TypeName, id })),
  );
}

/** Whether a record forbids something, or says that it is not done: then it may name what is blocked, and stands without it. */
export const deniesUse = (data: unknown): boolean =>
  typeof data === "object" &&
  data !== null &&
  (("verdict" in data && data.verdict === "not_allowed") || ("used" in data && data.used === false));
