import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leftOut, startNginx, type ConfigFiles, type NginxServer, titled } from "./nginx-server.ts";
import { strangerFaults } from "./refusal-faults.ts";
import { signInStub, type SignInStub } from "./sign-in-stub.ts";
import { siteFaults } from "./site-faults.ts";
import { siteTree, type SiteTree } from "./site-tree.ts";

/** What distributions write into nginx.conf, and what our files must get along with. */
const usual = `
sendfile on;
tcp_nopush on;
types_hash_max_size 2048;
types { text/html html; application/javascript js; }
default_type application/octet-stream;
ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;
ssl_prefer_server_ciphers on;
gzip on;
`;

/** The lines that deploy/README.md has people put into their nginx.conf. */
function linesOfReadme(): string {
  const [, lines] = /```nginx\n([^]*?)```/.exec(readFileSync("deploy/README.md", "utf8")) ?? [];
  if (lines === undefined) throw new Error("deploy/README.md has no lines for nginx.conf.");
  return lines;
}

describe.skipIf(leftOut)(titled("in an nginx that serves other things too"), { timeout: 60_000 }, () => {
  let stub: SignInStub;
  let tree: SiteTree;
  let server: NginxServer;
  beforeAll(async () => {
    [stub, tree] = await Promise.all([signInStub(), siteTree()]);
    const plant = (files: ConfigFiles) => {
      const own = files.get("nginx.conf") ?? "";
      const [places = ""] = /(?:\s+\w+_temp_path \S+;)+/.exec(own) ?? [];
      const [pid = ""] = /^pid .*$/m.exec(own) ?? [];
      const lines = linesOfReadme().replace("/var/log/nginx/kvitto.log", "access.log");
      files.set(
        "nginx.conf",
        `${pid}\nerror_log stderr crit;\nevents {}\nhttp {${places}\n${usual}\n${lines}}\n`,
      );
    };
    server = await startNginx({ internal: tree.folder, public: tree.folder, signInPort: stub.port, plant });
  }, 30_000);
  afterAll(async () => {
    await server.stop();
    await Promise.all([stub.close(), tree.remove()]);
  });

  test("the steps of deploy/README.md give the same answers", async () => {
    const addresses = await tree.addresses();
    expect(await strangerFaults(server, addresses)).toEqual([]);
    expect(await siteFaults(server, "internal", addresses)).toEqual([]);
    expect(await siteFaults(server, "public", addresses)).toEqual([]);
    expect(await server.accessLog()).toContain('"GET /rules/" 200');
  });
});
