import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSites } from "../../src/build/build-sites.ts";
import { buildReport } from "../../src/build/report.ts";
import { serve } from "../../src/build/serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** `http://127.0.0.1:4321/` of the built internal site; `inject("internalSite")` in a test. */
    internalSite: string;
    publicSite: string;
    /** Folders of the two built sites. */
    internalFolder: string;
    publicFolder: string;
  }
}

const output = join(".kvitto", "tested");

/** Builds the shipped content once, and serves both sites while the browser tests run. */
export default async function serveSites({ provide }: TestProject): Promise<() => Promise<unknown>> {
  const built = await buildSites({
    content: "content",
    today: "2026-11-22",
    output,
    progress: () => undefined,
  });
  if (built.outcome === "refused") throw new Error('The content has errors: "npm run check" lists them.');
  if (built.outcome === "leaks") throw new Error(buildReport({ ...built.found, asOf: built.checked.asOf }));
  if (built.outcome === "failed")
    throw new Error(`The ${built.site} site could not be built.\n${built.said}`);

  const [internalFolder, publicFolder] = [join(output, "internal"), join(output, "public")];
  const internal = await serve(internalFolder, { port: 0 });
  const visible = await serve(publicFolder, { port: 0, site: "public" });
  provide("internalSite", internal.address);
  provide("publicSite", visible.address);
  provide("internalFolder", internalFolder);
  provide("publicFolder", publicFolder);
  return () => Promise.all([internal.close(), visible.close()]);
}
