import { audienceOf } from "../../content-types/define.ts";
import { contentTypes, typeNames, type TypeName } from "../../content-types/index.ts";

/** An address on the site, `/en/rules/r05/#why`, as far as it names a record's page. */
export interface PageAddress {
  /** First step of the path, language left out: `rules`. */
  readonly section: string;
  /** Second step, or an empty text: `r05`. */
  readonly id: string;
}

/** Reads a link's target; undefined when it leads away from the site. */
export function pageAddress(target: string): PageAddress | undefined {
  const [, section, id = ""] = /^\/(?:en\/)?([^/?#]+)(?:\/([^/?#]+))?/.exec(target) ?? [];
  return section === undefined ? undefined : { section, id };
}

/** The types of content whose pages lie in a section: `rules` for `/rules/…`. */
export function typesIn(section: string): TypeName[] {
  return typeNames.filter((name) => pageAddress(pageOf(name, "any") ?? "")?.section === section);
}

/** Whether a section is on the internal site only. The declaration's page is on both: the public one is made from facts. */
export function isInternalSection(section: string): boolean {
  const types = typesIn(section);
  return (
    types.length > 0 &&
    types.every((name) => name !== "declarations" && audienceOf(contentTypes[name]) === "internal")
  );
}

/** Address of a record's page; undefined for types without pages. */
export function pageOf(type: TypeName, id: string): string | undefined {
  const { page }: { readonly page?: (id: string) => string } = contentTypes[type];
  return page?.(id);
}
