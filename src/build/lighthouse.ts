import { createServer, type AddressInfo } from "node:net";
import lighthouse, { desktopConfig, type Config, type Flags } from "lighthouse";
import { launchBrowser } from "./browser.ts";
import { categories, type Category, type Device, type PageAudit } from "./lighthouse-report.ts";

export interface AuditOptions {
  /** Where the site is served: `http://127.0.0.1:4321/`. */
  readonly address: string;
  readonly paths: readonly string[];
  readonly devices: readonly Device[];
  /** All four unless told. */
  readonly categories?: readonly Category[];
  /** Is given each audit as it is done. */
  readonly done?: (audit: PageAudit) => void;
}

/**
 * Time is measured, and whatever else the machine does makes it longer, never shorter: the best of so many tries is nearest to
 * the page's own.
 */
const mostTries = 3;

/**
 * Audits pages with Lighthouse, each device's way of loading simulated, one page after the other: two at once would slow
 * each other down.
 *
 * @throws {Error} When there is no browser, or a page cannot be loaded.
 */
export async function auditPages({
  address,
  paths,
  devices,
  categories: asked = categories,
  done,
}: AuditOptions): Promise<PageAudit[]> {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    const audits: PageAudit[] = [];
    for (const path of paths) {
      for (const device of devices) {
        const url = new URL(path, address).href;
        let best = await auditPage(url, port, device, asked);
        for (let tries = 1; tries < mostTries && isOnlySlow(best); tries++) {
          const again = await auditPage(url, port, device, asked);
          if ((again.scores.performance ?? 0) > (best.scores.performance ?? 0)) best = again;
        }
        audits.push({ ...best, path });
        done?.({ ...best, path });
      }
    }
    return audits;
  } finally {
    await browser.close();
  }
}

type Audited = Omit<PageAudit, "path">;

const isOnlySlow = ({ scores: { performance, ...rest } }: Audited): boolean =>
  performance !== undefined && performance !== 100 && Object.values(rest).every((score) => score === 100);

async function auditPage(
  url: string,
  port: number,
  device: Device,
  asked: readonly Category[],
): Promise<Audited> {
  const flags: Flags = { port, output: "json", logLevel: "silent", onlyCategories: [...asked] };
  const config: Config | undefined = device === "desktop" ? desktopConfig : undefined;
  const report = (await lighthouse(url, flags, config))?.lhr;
  if (!report) throw new Error(`Lighthouse said nothing of ${url}.`);
  if (report.runtimeError)
    throw new Error(`Lighthouse could not load ${url}: ${report.runtimeError.message}`);
  const { audits } = report;
  const scores = Object.fromEntries(
    asked.map((name) => {
      const score = report.categories[name]?.score;
      return [name, score === null || score === undefined ? null : Math.round(score * 100)];
    }),
  ) as PageAudit["scores"];
  const lacking = asked.flatMap((category) =>
    (report.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      const isWhole = audit?.score === null || (audit?.score ?? 1) >= whole;
      return weight === 0 || audit === undefined || isWhole
        ? []
        : [{ category, id, title: audit.title, score: audit.score ?? 0 }];
    }),
  );
  return {
    device,
    scores,
    lacking: lacking
      .sort((a, b) => a.score - b.score)
      .map(({ category, id, title }) => ({ category, id, title })),
  };
}

/** Scores are rounded to hundredths: what rounds to 1 is whole. */
const whole = 0.995;

/** A port that nobody listens on. Chromium can choose one itself, but tells only a file in its profile. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
