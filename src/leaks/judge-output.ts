import type { Catalogue } from "../catalogue/catalogue.ts";
import { compareDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Canaries } from "./canaries.ts";
import { internalContent } from "./find-canaries.ts";
import { hiddenParts } from "./hidden-parts.ts";
import { linkLeaks, statedAddresses } from "./link-leaks.ts";
import type { OutputFile } from "./output-file.ts";
import { unlisted } from "./output-list.ts";

/** What the public site is judged by. */
export interface Judged {
  /** The whole content, or its public part. */
  readonly catalogue: Pick<Catalogue, "site" | "posts">;
  /** Texts of public content and of the public pages' code. */
  readonly open: readonly string[];
  readonly canaries: Canaries;
  /** Folders of the machine that builds. */
  readonly machine: readonly string[];
}

/** The gates by their names in the manifest, in the order in which they judge. */
export const gateNames = ["output-list", "hidden-parts", "canaries", "links"] as const;

/**
 * All that a built public site shows and should not, in reading order. Each file that is on the list is judged by every
 * gate; a file that is not has no place there whatever it says.
 */
export function judgeOutput(files: readonly OutputFile[], judged: Judged): Diagnostic[] {
  const { catalogue, open, canaries, machine } = judged;
  const strangers = unlisted(files, new Set(catalogue.posts.keys()));
  const refused = new Set(strangers.map(({ at }) => at.file));
  const site = catalogue.site?.data;
  const reach = site && {
    paths: new Set(files.map(({ path }) => path)),
    address: site.public_address,
    email: site.contact.email,
    stated: statedAddresses(open),
    repository: site.repository && { url: site.repository.url, isPublic: site.repository.public },
  };
  const others = files
    .filter(({ path }) => !refused.has(path))
    .flatMap((file) => [
      ...hiddenParts(file, machine),
      ...internalContent(file, canaries),
      ...(reach ? linkLeaks(file, reach) : []),
    ]);
  return [...strangers, ...others].sort(compareDiagnostics);
}
