import type { Memory } from "../catalogue/build.ts";
import { check } from "../check.ts";
import type { ContentInDevOptions } from "./content-in-dev.ts";
import type { Site } from "./sites.ts";

/**
 * Where each site's data is held in `npm run dev`, and how it is read anew: all that has been parsed is kept, so that a save
 * costs the file that was saved.
 *
 * @param today The day to judge by where `site.yaml` pins none.
 */
export function dataInDev(
  site: Site,
  content: string,
  today: string,
): Pick<ContentInDevOptions, "holder" | "judge"> {
  if (site === "internal") {
    // Judged where it is shown, so that it is read once.
    return {
      holder: "src/site/site.ts",
      judge: async (evaluate) =>
        (await evaluate<typeof import("../site/portal-now.ts")>("src/site/portal-now.ts")).reopenPortal(),
    };
  }
  // What is public is read as if nothing else were there; what is wrong with all the rest is said nevertheless.
  const memory: Memory = new Map();
  return {
    holder: "src/site/public/public-site.ts",
    judge: () => check(content, { today, memory }),
  };
}
