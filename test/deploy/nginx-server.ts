import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ask } from "./ask.ts";

/** Where Debian puts it; a person's shell may not look there. */
const nginx = ["/usr/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx"].find((path) =>
  existsSync(path),
);
const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

/** Why these tests are left out here; undefined where they must run. With CI=true they always must. */
export const leftOut =
  (nginx !== undefined && hasOpenssl) || process.env["CI"] === "true"
    ? undefined
    : "nginx is not here. Install nginx-light and openssl (Debian), or nginx (Homebrew), to run these tests.";

/** What a group of tests is called, with the reason when it is left out. */
export const titled = (about: string): string =>
  leftOut === undefined ? about : `${about}: left out. ${leftOut}`;

/** The shipped files by path below `deploy/nginx`, as they will be run. */
export type ConfigFiles = Map<string, string>;

export interface NginxServer {
  readonly port: number;
  readonly plainPort: number;
  readonly accessLog: () => Promise<string>;
  readonly errorLog: () => string;
  readonly stop: () => Promise<void>;
}

export interface NginxOptions {
  /** Folders with `current` in them. */
  readonly internal: string;
  readonly public: string;
  /** Where the sign-in service listens on loopback. */
  readonly signInPort: number;
  readonly product?: "oauth2-proxy" | "authelia";
  /** What somebody breaks. */
  readonly plant?: (files: ConfigFiles) => void;
}

export const hosts = { internal: "portal.example", public: "public.example" } as const;

/** Runs nginx on loopback by the shipped files; only ports, folders, certificates and the product are put in. */
export async function startNginx(options: NginxOptions): Promise<NginxServer> {
  if (nginx === undefined) throw new Error("nginx is not installed: apt-get install nginx-light");
  const prefix = await mkdtemp(join(tmpdir(), "kvitto-nginx-"));
  // The worker is nobody when we are root.
  await chmod(prefix, 0o755);
  makeCertificate(prefix);
  const [port, plainPort] = await freePorts();
  const files = await shippedFiles();
  putIn(files, { ...options, prefix, port, plainPort });
  options.plant?.(files);
  await cp("deploy/nginx", prefix, { recursive: true });
  for (const [path, text] of files) await writeFile(join(prefix, path), text);

  const run = spawn(nginx, ["-p", prefix, "-c", join(prefix, "nginx.conf"), "-g", "daemon off;"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  run.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => {
    run.once("exit", () => resolve());
  });
  const stop = async () => {
    run.kill("SIGTERM");
    await ended;
    await rm(prefix, { recursive: true });
  };
  for (let tries = 0; !(await isAlive(plainPort)); tries += 1) {
    if (run.exitCode !== null || tries > 200) {
      await stop();
      throw new Error(`nginx did not start.\n${said}`);
    }
    await wait(25);
  }
  return {
    port,
    plainPort,
    accessLog: () => readFile(join(prefix, "access.log"), "utf8"),
    errorLog: () => said,
    stop,
  };
}

async function isAlive(port: number): Promise<boolean> {
  return ask({ port, tls: false, host: "any", path: "/alive" }).then(
    ({ status }) => status === 200,
    () => false,
  );
}

export async function shippedFiles(): Promise<ConfigFiles> {
  const names = await readdir("deploy/nginx", { recursive: true });
  const paths = names.filter((name) => name.endsWith(".conf"));
  const read = async (path: string) => [path, await readFile(join("deploy/nginx", path), "utf8")] as const;
  return new Map(await Promise.all(paths.map(read)));
}

/** Replaces every occurrence in a file; the text must be there. */
export function replaceIn(files: ConfigFiles, path: string, from: string, to: string): void {
  const text = files.get(path);
  if (!text?.includes(from)) throw new Error(`${path} does not hold "${from}".`);
  files.set(path, text.replaceAll(from, to));
}

interface Places extends NginxOptions {
  readonly prefix: string;
  readonly port: number;
  readonly plainPort: number;
}

function putIn(files: ConfigFiles, { prefix, port, plainPort, signInPort, product, ...roots }: Places): void {
  for (const name of ["internal", "public", "unknown-host"]) {
    const path = `kvitto/${name}.conf`;
    replaceIn(files, path, "listen 80", `listen 127.0.0.1:${plainPort}`);
    replaceIn(files, path, "listen 443", `listen 127.0.0.1:${port}`);
  }
  for (const site of ["internal", "public"] as const) {
    const path = `kvitto/${site}.conf`;
    replaceIn(files, path, `/srv/kvitto/${site}/current`, join(roots[site], "current"));
    replaceIn(files, path, `/etc/ssl/kvitto/${site}`, join(prefix, "site"));
  }
  replaceIn(files, "kvitto/internal.conf", "127.0.0.1:4180", `127.0.0.1:${signInPort}`);
  if (product)
    replaceIn(files, "kvitto/internal.conf", "sign-in/oauth2-proxy.conf", `sign-in/${product}.conf`);
  replaceIn(files, "nginx.conf", "/run/nginx/", `${prefix}/`);
  replaceIn(files, "nginx.conf", "/dev/stdout", join(prefix, "access.log"));
}

function makeCertificate(folder: string): void {
  const said = spawnSync("openssl", [
    ..."req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=portal.example".split(
      " ",
    ),
    ...["-keyout", join(folder, "site.key"), "-out", join(folder, "site.pem")],
  ]);
  if (said.status !== 0) throw new Error("openssl made no certificate: apt-get install openssl");
}

/** Both are held until both are known, so that they differ. */
async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()];
  const ports = servers.map(
    (server) =>
      new Promise<number>((resolve) => {
        server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
      }),
  );
  const [first = 0, second = 0] = await Promise.all(ports);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return [first, second];
}
