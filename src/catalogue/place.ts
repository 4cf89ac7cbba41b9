import { contentTypes, typeNames, type TypeName } from "../content-types/index.ts";
import { idPattern, isOneFile } from "../content-types/define.ts";
import { nearestWord } from "../lib/nearest-word.ts";

/** What a path says about a file: folder = type, file name = id. */
export interface Place {
  readonly type: TypeName;
  readonly id: string;
  /** Which part of the entry the file holds. */
  readonly part: "record" | "table" | "sv" | "en";
}

export type Placement = Place | { readonly message: string; readonly hint: string };

/**
 * Finds the type and id that a path stands for.
 *
 * @param path Path below the content folder.
 * @returns The place, or in words why nothing belongs there.
 */
export function place(path: string): Placement {
  const single = singles.get(path);
  if (single) return { type: single, id: single, part: "record" };

  // The longest folder first: a type's may lie inside another's.
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    const home = folders.get(path.slice(0, end));
    if (home) return placeInFolder(home, path.slice(end + 1));
  }
  return unknownFolder(path);
}

const isSingle = (type: TypeName): boolean => isOneFile(contentTypes[type].form);
const typesByPath = (types: readonly TypeName[]): ReadonlyMap<string, TypeName> =>
  new Map(types.map((type) => [contentTypes[type].path, type]));
const singles = typesByPath(typeNames.filter(isSingle));
const folders = typesByPath(typeNames.filter((type) => !isSingle(type)));

function placeInFolder(type: TypeName, rest: string): Placement {
  const { form } = contentTypes[type];
  if (form === "prose") {
    const match = /^([^/]+)\/(sv|en)\.mdx$/.exec(rest);
    if (!match)
      return {
        message: "Only “sv.mdx” and “en.mdx” belong here, in one folder per text.",
        hint: "Give each text a folder of its own, named by its id, with “sv.mdx” in it.",
      };
    return named(type, match[1] ?? "", match[2] === "sv" ? "sv" : "en");
  }
  if (rest.includes("/")) {
    return { message: "There are no folders below this one.", hint: "Move the file up." };
  }
  const match = /^([^/]+)\.([^./]+)$/.exec(rest);
  const [, stem = "", ending = ""] = match ?? [];
  if (ending === "yaml") return named(type, stem, "record");
  if (ending === "csv" && form === "table") return named(type, stem, "table");
  const endings = form === "table" ? "“.yaml” and “.csv”" : "“.yaml”";
  return {
    message: `Only files that end in ${endings} belong in this folder.`,
    hint: ending === "yml" ? `Rename it to ${stem}.yaml.` : "Move it, or rename it.",
  };
}

/** The address of a page and the path of a file have to fit where they are shown and stored. */
const longestId = 100;

const keptByWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function named(type: TypeName, id: string, part: Place["part"]): Placement {
  if (idPattern.test(id) && id.length <= longestId && !keptByWindows.test(id)) return { type, id, part };
  if (idPattern.test(id)) {
    return {
      message: `"${id}" cannot be an id.`,
      hint:
        id.length > longestId
          ? `Use at most ${longestId} characters.`
          : "Choose another name: Windows keeps this one for itself, and could not check the repository out.",
    };
  }
  return {
    message: `"${id}" cannot be an id.`,
    hint: "Use lower-case letters a–z, digits and single hyphens: the name becomes the address of the page.",
  };
}

function unknownFolder(path: string): Placement {
  const homes = typeNames.map((name) => contentTypes[name].path);
  const byName = new Map(homes.map((home) => [home.slice(home.lastIndexOf("/") + 1), home]));
  const meant = path.split("/").map((name) => nearestWord(name, byName.keys()) ?? "");
  const near = meant.map((name) => byName.get(name)).find((home) => home !== undefined);
  return {
    message: "Nothing reads a file at this place.",
    hint: near
      ? `Did you mean "${near}"?`
      : 'Move it to the folder of its type, such as "internal/rules", or delete it. content/README.md lists the folders.',
  };
}
