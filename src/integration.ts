import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { modeOf } from "./approvals/mode.ts";
import { checkApproved } from "./build/check-approved.ts";
import { contentError, thrownError } from "./build/content-error.ts";
import { contentInDev } from "./build/content-in-dev.ts";
import { dataInDev } from "./build/data-in-dev.ts";
import { writeRelease, writeWorker } from "./build/offline.ts";
import { buildPublicSearch } from "./build/build-public-search.ts";
import { buildReport } from "./build/report.ts";
import { rawTextsInDev } from "./build/raw-texts-in-dev.ts";
import { searchInDev } from "./build/search-in-dev.ts";
import { buildSearch } from "./build/build-search.ts";
import { handOn } from "./lib/hand-on.ts";
import type { JudgedContent } from "./site/judged-content.ts";
import type { Site } from "./build/sites.ts";

export interface KvittoOptions {
  readonly site: Site;
  /** The content folder, from the working directory. */
  readonly content: string;
  /** The day to judge by where `site.yaml` pins none. */
  readonly today: string;
  /** What lacking proof of approvals means, as `KVITTO_APPROVALS` says; off unless set. */
  readonly approvals?: string | undefined;
}

/**
 * Kvitto's part in Astro. A build is refused when the content has errors, whoever started it, and ends
 * with the search index; the dev server shows errors over the page and follows the content folder.
 */
export function kvitto({ site, content, today, approvals }: KvittoOptions): AstroIntegration {
  const mode = modeOf(approvals);
  if (mode === undefined) throw new Error(`KVITTO_APPROVALS is off, warn or require, not "${approvals}".`);
  // What is public was judged with all the rest, where its approvers are known.
  const judge = () => checkApproved(content, { today }, site === "internal" ? mode : "off");
  let started = performance.now();
  return {
    name: `kvitto-${site}`,
    hooks: {
      async "astro:config:setup"({ command, updateConfig, logger }) {
        if (command === "dev") {
          const plugins = [
            contentInDev({ content, ...dataInDev(site, content, today) }),
            searchInDev(`dist/${site}`),
            rawTextsInDev(),
          ];
          updateConfig({ vite: { plugins } });
        }
        if (command !== "build") return;
        const checked = await judge();
        const found = contentError(checked);
        if (!found) {
          // The pages are made from the same content on the same day: it is not read and judged again.
          if (site === "internal") handOn({ content, today, mode, checked } satisfies JudgedContent);
          started = performance.now();
          return;
        }
        logger.error(`\n${buildReport(checked)}`);
        throw thrownError(found);
      },
      async "astro:build:done"({ dir, logger }) {
        const stage = (name: string) => {
          const now = performance.now();
          logger.info(`Stage ${name}: ${((now - started) / 1000).toFixed(2)} s`);
          started = now;
        };
        stage("pages");
        const folder = fileURLToPath(dir);
        if (site === "internal") await Promise.all([buildSearch(folder), writeWorker(folder)]);
        else await buildPublicSearch(folder);
        stage("search");
        // Last: it lists every file.
        if (site === "internal") await writeRelease(folder);
      },
    },
  };
}
