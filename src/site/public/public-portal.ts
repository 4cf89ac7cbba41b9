import { buildCatalogue } from "../../catalogue/build.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { readContent } from "../../catalogue/read.ts";

/** What the public site may be made from, should it be given more. */
const isPublic = (path: string): boolean => path === "site.yaml" || path.startsWith("public/");

/**
 * Reads a content folder as if nothing internal were in it. The public site is built where internal files
 * do not exist; this keeps them out in `npm run dev` too, which has the whole folder.
 */
export async function openPublicPortal(folder: string): Promise<Catalogue> {
  const files = await readContent(folder);
  return buildCatalogue(
    files.filter(({ path }) => isPublic(path)),
    folder,
  ).catalogue;
}
