import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Location } from "../../diagnostics/diagnostic.ts";
import { LineIndex } from "../../lib/line-index.ts";

/**
 * Where a field's value starts in the front matter of an English text, which is no record of its own.
 *
 * @param file Path of `en.mdx` as the author knows it.
 * @param field The field's name, at any depth.
 * @returns The place, or the file's start when the field is not there.
 */
export function locateInEnglish({ texts }: Pick<Catalogue, "texts">, file: string, field: string): Location {
  const text = texts.get(file) ?? "";
  const name = new RegExp(`^[ \\t]*${field}:[ \\t]*`, "m").exec(text);
  return { file, ...new LineIndex(text).at(name ? name.index + name[0].length : 0) };
}
