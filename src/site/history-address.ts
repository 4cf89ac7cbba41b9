import type { ContentType } from "../content-types/define.ts";
import { contentTypes, type TypeName } from "../content-types/index.ts";

/** The folder that a type's pages lie in, or its files where it has none: `rules`, `no-claim-zones`. */
export function sectionOf(type: TypeName): string {
  const { page, path }: ContentType = contentTypes[type];
  const [, section = ""] = page?.("x").split("/") ?? [];
  return section || path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
}

/** Address of the page that shows a record's versions, without language prefix. */
export const historyAddress = (type: TypeName, id: string): string => `/history/${sectionOf(type)}/${id}/`;
