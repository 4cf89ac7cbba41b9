import { codequality } from "./formats/codequality.ts";
import { github } from "./formats/github.ts";
import { json } from "./formats/json.ts";
import { md } from "./formats/md.ts";
import { rdjsonl } from "./formats/rdjsonl.ts";
import { sarif } from "./formats/sarif.ts";
import { text } from "./formats/text.ts";

/** Every form that findings are written in. To add one: a file in `formats/`, and its name here. */
export const formatters = { text, github, json, rdjsonl, sarif, codequality, md } as const;
export type Format = keyof typeof formatters;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(formatters, name);
}
