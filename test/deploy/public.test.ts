import { rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, valueOf } from "./ask.ts";
import { headerFaults } from "./header-faults.ts";
import { hosts, leftOut, startNginx, type NginxServer, titled } from "./nginx-server.ts";
import { strangePaths } from "./refusal-faults.ts";
import { askSite, siteFaults } from "./site-faults.ts";
import { contentOf, secret, siteTree, type SiteTree } from "./site-tree.ts";

describe.skipIf(leftOut)(titled("the public site"), { timeout: 60_000 }, () => {
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

  const get = (path: string) => askSite(server, "public", { path });

  test("gives everything to everybody, with the headers of docs/security.md", async () => {
    expect(await siteFaults(server, "public", await tree.addresses())).toEqual([]);
  });

  test("gives nothing outside the release, and no hint of it", async () => {
    const there = /^\/(?:404\.html|en\/404\/|rules|en|_astro\/?)$/;
    for (const path of strangePaths.filter((path) => !there.test(path))) {
      const answer = await get(path);
      expect([400, 404], path).toContain(answer.status);
      expect(answer.body.toString(), path).not.toMatch(new RegExp(`${secret}(?<!404.*)$`));
      if (answer.status === 404)
        expect(headerFaults(answer, { site: "public", path: "/missing" })).toEqual([]);
    }
  });

  test.for([
    { path: "/nothing/", page: "404.html" },
    { path: "/english/", page: "404.html" },
    { path: "/_astro/old.DJb95bj2.css", page: "404.html" },
    { path: "/en/nothing/", page: "en/404/index.html" },
    { path: "/en/rules/nothing.json", page: "en/404/index.html" },
  ])("answers $path with $page", async ({ path, page }) => {
    const answer = await get(path);
    expect([answer.status, answer.body.toString()]).toEqual([404, contentOf("first", page)]);
    expect(valueOf(answer, "content-type")).toBe("text/html; charset=utf-8");
  });

  test("answers with the Swedish page where there is no English one", async () => {
    const root = join(tree.folder, "releases/first");
    await rename(join(root, "en"), join(root, "away"));
    const answer = await get("/en/nothing/");
    await rename(join(root, "away"), join(root, "en"));
    expect([answer.status, answer.body.toString()]).toEqual([404, contentOf("first", "404.html")]);
    expect(headerFaults(answer, { site: "public", path: "/missing" })).toEqual([]);
  });

  test("lists no folder", async () => {
    for (const path of ["/_astro/", "/exports/"])
      expect([403, 404], path).toContain((await get(path)).status);
  });

  test("follows no link inside a release, and serves none of what a publisher leaves by mistake", async () => {
    const root = join(tree.folder, "releases/first");
    await symlink("/etc/hostname", join(root, "hostname.txt"));
    await symlink("/etc", join(root, "etc"));
    await writeFile(join(root, ".env"), secret);
    await writeFile(join(root, "public.manifest.json"), secret);
    for (const path of ["/hostname.txt", "/etc/hostname", "/etc/", "/.env", "/public.manifest.json"]) {
      const answer = await get(path);
      expect([403, 404], path).toContain(answer.status);
      expect(headerFaults(answer, { site: "public", path: "/missing" })).toEqual([]);
    }
  });

  test("answers no other host, by name or by handshake", async () => {
    const other = { port: server.port, path: "/rules", host: "elsewhere.example" };
    expect((await ask({ ...other, servername: hosts.public })).status).toBe(421);
    await expect(ask(other)).rejects.toThrow();
    expect((await ask({ ...other, port: server.plainPort, tls: false })).status).toBe(421);
  });

  test.for(["internal", "public"] as const)(
    "leads plain HTTP of the %s site to its own name",
    async (site) => {
      for (const path of ["/rules/?q=a", "//elsewhere.example/", "http://elsewhere.example/rules/"]) {
        const answer = await ask({ port: server.plainPort, tls: false, host: hosts[site], path });
        const isHere = answer.status === 301 || answer.status === 421;
        expect(isHere, `${path} ${answer.status}`).toBe(true);
        if (answer.status === 301) expect(valueOf(answer, "location")).toBe(`https://${hosts[site]}${path}`);
        expect(answer.body.toString()).not.toContain(secret);
      }
    },
  );

  test("reads no body and no endless header", async () => {
    const { status } = await askSite(server, "public", {
      path: "/",
      headers: { "content-length": "1000000" },
    }).catch(() => ({ status: 413 }));
    expect(status).toBe(413);
    const long = await askSite(server, "public", { path: "/", headers: { "x-long": "a".repeat(17_000) } });
    expect(long.status).toBe(400);
  });
});
