import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leftOut, startNginx, type NginxServer, titled } from "./nginx-server.ts";
import { askSite } from "./site-faults.ts";
import { contentOf, siteTree, type SiteTree } from "./site-tree.ts";

describe.skipIf(leftOut)(titled("a swap of releases"), { timeout: 60_000 }, () => {
  let tree: SiteTree;
  let server: NginxServer;
  beforeAll(async () => {
    tree = await siteTree();
    server = await startNginx({ internal: tree.folder, public: tree.folder, signInPort: 9 });
  }, 30_000);
  afterAll(async () => {
    await server.stop();
    await tree.remove();
  });

  test("under load is answered by the old release or the new one, whole, and by the new one after it", async () => {
    const files = ["index.html", "rules/index.html", "rules/r01.json", "_astro/page.DJb95bj2.css"] as const;
    const packed = { "accept-encoding": "gzip" };
    const releases = ["first", "second"];
    await tree.publish("second");
    let swapping = true;
    let asked = 0;
    const faults = new Set<string>();
    const reader = async () => {
      while (swapping) {
        for (const file of files) {
          const path = `/${file.replace(/index\.html$/, "")}`;
          const { status, body } = await askSite(server, "public", { path });
          asked += 1;
          const whole = releases.some((release) => body.toString() === contentOf(release, file));
          if (status !== 200 || !whole) faults.add(`${path} ${status} ${body.toString().slice(0, 80)}`);
          const twin = await askSite(server, "public", { path, headers: packed });
          const isWhole = releases.some(
            (release) => contentOf(release, file) === String(gunzipSync(twin.body)),
          );
          if (twin.status !== 200 || !isWhole) faults.add(`${path} packed ${twin.status}`);
        }
      }
    };
    const readers = Array.from({ length: 4 }, reader);
    for (let swap = 0; swap < 50; swap += 1) {
      const release = releases[swap % 2] ?? "";
      await tree.publish(release);
      const { body } = await askSite(server, "public", { path: "/rules/" });
      if (body.toString() !== contentOf(release, "rules/index.html"))
        faults.add(`swap ${swap}: the old one came.`);
    }
    swapping = false;
    await Promise.all(readers);
    expect([...faults]).toEqual([]);
    expect(asked).toBeGreaterThan(50);
  });
});
