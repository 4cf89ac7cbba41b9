import { lineOf } from "../../lib/line-of.ts";
import type { Location } from "../diagnostic.ts";

/** The author's line at a place; an empty text when the file could not be read or has no such line. */
export const lineAt = (texts: ReadonlyMap<string, string>, { file, line }: Location): string =>
  lineOf(texts.get(file) ?? "", line);
