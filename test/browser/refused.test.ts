import { globSync } from "node:fs";
import { chmod, cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { contentTypes } from "../../src/build/response-headers.ts";
import { ask } from "../deploy/ask.ts";
import { headerFaults } from "../deploy/header-faults.ts";
import { hosts, leftOut, startNginx, type NginxServer, titled } from "../deploy/nginx-server.ts";
import { refusalFaults } from "../deploy/refusal-faults.ts";
import { cookie, signInStub, type SignInStub } from "../deploy/sign-in-stub.ts";

/** Parts of Pagefind's index, which have no type of their own. */
const typeless = /^(?:pagefind|pf_\w+)$/;

test("the types of all that the sites hold are in the table", () => {
  const files = [inject("internalFolder"), inject("publicFolder")].flatMap(filesOf);
  const endings = new Set(files.map((file) => file.replace(/^.*\./, "")));
  const unknown = [...endings].filter((ending) => !contentTypes.has(ending) && !typeless.test(ending));
  expect(unknown).toEqual([]);
});

describe.skipIf(leftOut)(titled("the built internal site on nginx"), { timeout: 120_000 }, () => {
  let folder: string;
  let stub: SignInStub;
  let server: NginxServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kvitto-refused-"));
    await chmod(folder, 0o755);
    await cp(inject("internalFolder"), join(folder, "releases/one"), { recursive: true });
    await symlink("releases/one", join(folder, "current"));
    stub = await signInStub();
    server = await startNginx({ internal: folder, public: folder, signInPort: stub.port });
  });
  afterAll(async () => {
    await server.stop();
    await stub.close();
    await rm(folder, { recursive: true });
  });

  test("refuses every file of it, and gives each to who has signed in, with the right headers", async () => {
    const files = filesOf(inject("internalFolder"));
    expect(files.length).toBeGreaterThan(1500);
    const faults: string[] = [];
    const lane = async (waiting: Iterable<string>) => {
      for (const path of waiting) {
        const question = { port: server.port, host: hosts.internal, path };
        faults.push(...refusalFaults(path, await ask(question)));
        const given = await ask({ ...question, headers: { cookie } });
        if (given.status !== 200) faults.push(`${path} is answered with ${given.status}.`);
        faults.push(...headerFaults(given, { site: "internal", path }));
      }
    };
    const waiting = files.values();
    await Promise.all(Array.from({ length: 8 }, () => lane(waiting)));
    expect(faults).toEqual([]);
  });
});

/** The addresses of a folder's files. */
function filesOf(folder: string): string[] {
  const files = globSync("**/*.*", { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => `/${relative(folder, join(entry.parentPath, entry.name))}`);
}
