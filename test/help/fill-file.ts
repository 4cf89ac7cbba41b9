import { isMap, parseDocument, stringify } from "yaml";
import type { z } from "zod";
import { splitFrontMatter } from "../../src/catalogue/front-matter.ts";
import { place } from "../../src/catalogue/place.ts";
import { contentTypes } from "../../src/content-types/index.ts";
import { missingFields } from "../../src/authoring/example-of.ts";

/** A complete file made of an example that shows only the fields that matter. */
export interface FilledFile {
  readonly text: string;
  /** The example's line that a line of the complete file is; positions in reports count as the reader sees them. */
  readonly shownLine: (line: number) => number;
}

/**
 * Adds the required fields that an example leaves out, below those it has, so that its lines keep their numbers.
 * A text that cannot be read as fields is left as it is.
 *
 * @param path Below the content folder.
 */
export function fillFile(path: string, text: string): FilledFile {
  const where = place(path);
  if ("message" in where || path.endsWith(".csv")) return { text, shownLine: (line) => line };
  const { schema, translation } = contentTypes[where.type] as {
    schema: z.ZodObject;
    translation?: z.ZodObject;
  };
  if (where.part === "record") return { text: text + missingYaml(schema, text), shownLine: (line) => line };
  return fillProse(where.part === "en" && translation ? translation : schema, text);
}

function fillProse(schema: z.ZodObject, text: string): FilledFile {
  const hasMark = text.startsWith("---\n");
  if (hasMark && !/^---$/m.test(text.slice(4))) return { text, shownLine: (line) => line };
  if (!hasMark) {
    const before = `---\n${stringify(missingFields(schema, [], "required"))}---\n`;
    const added = lines(before);
    return { text: before + text, shownLine: (line) => line - added };
  }
  const { frontMatter, body } = splitFrontMatter(text);
  const more = missingYaml(schema, frontMatter);
  const last = 1 + lines(frontMatter);
  const added = lines(more);
  return {
    text: `---\n${frontMatter}${more}---${body}`,
    shownLine: (line) => (line > last + added ? line - added : line),
  };
}

function missingYaml(schema: z.ZodObject, text: string): string {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return "";
  const written = document.contents.items.map(({ key }) => String(key));
  const missing = missingFields(schema, written, "required");
  return Object.keys(missing).length === 0 ? "" : stringify(missing);
}

const lines = (text: string): number => text.split("\n").length - 1;
