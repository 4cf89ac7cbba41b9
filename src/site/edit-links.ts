import { allEntries, isProse, type Catalogue, type Entry } from "../catalogue/catalogue.ts";
import { audienceOf, isOneFile, type ContentType } from "../content-types/define.ts";
import { contentTypes, typeNames, type DataOf } from "../content-types/index.ts";
import { belowContent } from "./context.ts";
import type { Language } from "./language.ts";
import type { LinkView } from "./views.ts";
import { editWords } from "./words/edit.ts";

/** What leads from a page to where its text is changed, by the page's address without language. */
export type EditLinks = ReadonlyMap<string, readonly LinkView[]>;

type Repository = NonNullable<DataOf<"site">["repository"]>;

/**
 * Links to the editor of the files' host: from a record's page to its file, from a list to a new file in its folder.
 *
 * @param catalogue What the site is made from.
 * @param site Which site the links are for. The public one leads to public files only, and to nothing unless anybody
 *   may read the repository.
 */
export function editLinks(catalogue: Catalogue, site: "internal" | "public", language: Language): EditLinks {
  const repository = catalogue.site?.data.repository;
  if (!repository || (site === "public" && !repository.public)) return new Map();
  const link = (word: keyof typeof editWords, href: string): LinkView => ({
    text: editWords[word][language],
    href,
  });
  const edit = (file: string, word: keyof typeof editWords = "edit") =>
    link(word, editAddress(repository, file));
  const files = Array.from(catalogue.texts.keys(), (file): [string, LinkView[]] => [
    `/source/${belowContent(file)}/`,
    [edit(file)],
  ]);
  const records = Array.from(Map.groupBy(allEntries(catalogue), pageOf)).flatMap(
    ([address, entries]): [string, LinkView[]][] => {
      const [entry, ...others] = entries;
      if (address === undefined || entry === undefined || others.length > 0) return [];
      const table = "table" in entry ? (entry as Entry & { table?: { file: string } }).table : undefined;
      return [
        [address, [edit(fileIn(entry, language)), ...(table ? [edit(table.file, "editFigures")] : [])]],
      ];
    },
  );
  const types = typeNames.filter(
    (name) => site === "internal" || audienceOf(contentTypes[name]) === "public",
  );
  const lists = types.flatMap((name): [string, LinkView[]][] => {
    const { form, path }: ContentType = contentTypes[name];
    const address = newAddress(repository, path);
    return isOneFile(form) || address === undefined
      ? []
      : [[listOf(contentTypes[name]), [link("writeNew", address)]]];
  });
  return new Map([...lists, ...files, ...records]);
}

const pageOf = ({ type, id }: Entry): string | undefined => {
  const { page }: ContentType = contentTypes[type];
  return page?.(id);
};

/** The list that a type's entries are in: the first part of their addresses, or the folder's name. */
export function listOf({ page, path }: ContentType): string {
  const [, section] = page?.("id").split("/") ?? [];
  return `/${section ?? path.slice(path.lastIndexOf("/") + 1)}/`;
}

/** The file that a reader of a language reads. */
const fileIn = (entry: Entry, language: Language): string =>
  (isProse(entry) && language === "en" ? entry.prose.en?.file : undefined) ?? entry.file;

const editAddress = ({ edit, branch }: Repository, file: string): string =>
  filled(edit, { branch, path: `content/${belowContent(file)}` });

const newAddress = ({ new: address, branch }: Repository, folder: string): string | undefined =>
  address === undefined ? undefined : filled(address, { branch, folder: `content/${folder}` });

/** Each part of a path is written so that no sign in it ends the path or begins something else. */
const filled = (address: string, parts: Readonly<Record<string, string>>): string =>
  address.replace(/\{(\w+)\}/g, (all, name: string) => {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    return part === undefined ? all : part.split("/").map(encodeURIComponent).join("/");
  });
