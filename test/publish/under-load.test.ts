import { spawn } from "node:child_process";
import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer as createProbe } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { assetsOf, madeFiles, madeSite, ownFolder, pages } from "./made-site.ts";
import { placesIn, publishMade, wholeLive } from "./in-process.ts";

const nginx = "/usr/sbin/nginx";
const swaps = 24;
/** Should the swaps never end, the requests do. */
const mostRequests = 20_000;

/** Serves whatever `current` leads to at each request, and knows nothing of releases. */
async function serveCurrent(root: string): Promise<string> {
  const { current } = placesIn(root);
  const server = createServer((request, response) => {
    readFile(join(current, request.url ?? "/")).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function serveByNginx(root: string): Promise<string> {
  const port = await freePort();
  await writeFile(
    join(root, "nginx.conf"),
    `daemon off; master_process off; pid ${root}/nginx.pid; error_log ${root}/error.log;
     events {}
     http {
       access_log off; gzip_static on;
       ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${root}/${name};`).join(" ")}
       server { listen 127.0.0.1:${port}; root ${placesIn(root).current}; }
     }`,
  );
  const server = spawn(nginx, ["-p", root, "-e", join(root, "error.log"), "-c", join(root, "nginx.conf")]);
  onTestFinished(() => void server.kill("SIGKILL"));
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(address).catch(() => undefined)) return address;
    await wait(50);
  }
  throw new Error(await readFile(join(root, "error.log"), "utf8"));
}

async function freePort(): Promise<number> {
  const probe = createProbe();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Fingerprints of the two editions' files, by path. */
const prints = (edition: string): Map<string, string> =>
  new Map(Object.entries(madeFiles(edition)).map(([path, content]) => [path, hash("sha256", content)]));

describe("requests while two releases are swapped again and again", { timeout: 120_000 }, () => {
  test.for([
    { server: "a server that asks the file system", serve: serveCurrent },
    { server: "nginx", serve: serveByNginx },
  ])(
    "$server: each answer is 200 and whole, and a page's assets are of its release",
    async ({ serve }, { skip }) => {
      if (serve === serveByNginx && !existsSync(nginx)) {
        if (process.env["CI"] === "true") throw new Error("nginx is missing: apt-get install nginx-light.");
        skip("Install nginx to run this: apt-get install nginx-light.");
      }
      const root = await ownFolder();
      const editions = ["a", "b"];
      for (const edition of editions) await madeSite(join(root, edition), madeFiles(edition));
      await publishMade(join(root, "a"), root);
      const address = await serve(root);
      const wanted = new Map(editions.map((edition) => [edition, prints(edition)]));

      const wrong: string[] = [];
      const seen = new Map<string, number>();
      let requests = 0;
      let swapped = 0;
      const get = async (path: string): Promise<string> => {
        requests += 1;
        const response = await fetch(`${address}/${path}`);
        const bytes = await response.bytes();
        if (response.status !== 200) wrong.push(`${path}: ${response.status}`);
        return hash("sha256", bytes);
      };
      /** Loads a page and then its assets, at once or only after further swaps. */
      const browse = async (visitor: number, patience: number) => {
        for (let turn = visitor; swapped < swaps && requests < mostRequests; turn += 1) {
          const page = pages[turn % pages.length] ?? "";
          const print = await get(page);
          const edition = editions.find((one) => wanted.get(one)?.get(page) === print);
          if (edition === undefined) wrong.push(`${page}: neither release's bytes`);
          if (edition === undefined) continue;
          seen.set(edition, (seen.get(edition) ?? 0) + 1);
          for (const until = swapped + patience; swapped < Math.min(until, swaps);) await wait(2);
          for (const asset of assetsOf(edition)) {
            if ((await get(asset)) !== wanted.get(edition)?.get(asset))
              wrong.push(`${asset}: not ${edition}'s bytes`);
          }
        }
      };
      const publishing = async () => {
        for (; swapped < swaps; swapped += 1) {
          const { code, problem } = await publishMade(join(root, editions[(swapped + 1) % 2] ?? ""), root);
          if (code !== 0) wrong.push(problem ?? "not published");
          await wait(5);
        }
      };
      await Promise.all([publishing(), browse(0, 0), browse(1, 0), browse(2, 1), browse(3, 1), browse(4, 2)]);

      expect(wrong).toEqual([]);
      expect([...seen.keys()].toSorted()).toEqual(editions);
      expect(requests).toBeGreaterThan(200);
      expect(requests).toBeLessThan(mostRequests);
      expect(await wholeLive(root)).toMatch(/^[0-9a-f]{16}$/);
    },
  );
});
