import { isOneFile, type ContentType } from "../content-types/define.ts";
import { contentTypes, typeNames, type TypeName } from "../content-types/index.ts";
import { kebabCase } from "../lib/kebab-case.ts";
import { list } from "../lib/list.ts";
import { nearestWord } from "../lib/nearest-word.ts";
import type { Refusal } from "./refusal.ts";

/** Types whose files a command writes, and which one. */
const writtenBy: Readonly<Record<string, string>> = {
  facts: "npm run facts",
  declarationVersions: "npm run facts",
  attestations: "npm run attest",
  templateUse: "npm run use:import",
  reviews: "npm run review",
  terms: "npm run terms:add",
};

/**
 * The type that an author means: by its folder, by what one entry is called in either language, in the singular or
 * the plural.
 *
 * @example typeNamed("svarsmall"); // "templates"
 */
export function typeNamed(written: string): TypeName | Refusal {
  const meant = names.get(plain(written));
  if (meant === undefined) {
    const near = nearestWord(plain(written), names.keys());
    const known = typeNames.filter(canBeNew).map(shortName);
    return {
      problem: `There is no type "${written}".`,
      hint: `${near ? `Did you mean "${names.get(near)?.shown}"? ` : ""}The types are ${list(known)}.`,
    };
  }
  return canBeNew(meant.type) ? meant.type : refuseWritten(meant.type);
}

/** Whether `npm run new` can start one: there are several, and no command writes them. */
export const canBeNew = (type: TypeName): boolean =>
  !isOneFile(contentTypes[type].form) && !Object.hasOwn(writtenBy, type);

/** The command that starts an entry of a type, or writes it; undefined for a file that is only edited. */
export const commandFor = (type: TypeName): string | undefined =>
  canBeNew(type) ? `npm run new -- ${shortName(type)} …` : writtenBy[type];

function refuseWritten(type: TypeName): Refusal {
  const { label, path } = contentTypes[type];
  const command = writtenBy[type];
  if (command)
    return { problem: `Files of the type "${label.en}" are written by a command.`, hint: `Run ${command}.` };
  return { problem: `There is only one file of the type "${label.en}".`, hint: `Edit content/${path}.` };
}

/** As it is written on the command line: `no-claim-zone`. */
export function shortName(type: TypeName): string {
  return kebabCase(type).replace(/ies$/, "y").replace(/s$/, "");
}

/** Every name of every type, by how it reads without case, spaces and hyphens. What an author can begin goes first. */
const names: ReadonlyMap<string, { type: TypeName; shown: string }> = new Map(
  [...typeNames.filter((type) => !canBeNew(type)), ...typeNames.filter(canBeNew)].flatMap((type) =>
    namesOf(type).map((shown) => [plain(shown), { type, shown }] as const),
  ),
);

function namesOf(type: TypeName): string[] {
  const { label, path }: ContentType = contentTypes[type];
  const folder = path.slice(path.lastIndexOf("/") + 1);
  return [folder, label.en, `${label.en}s`, label.sv, kebabCase(type), shortName(type)];
}

function plain(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s_-]/g, "");
}
