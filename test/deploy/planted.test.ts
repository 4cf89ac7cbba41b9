import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  leftOut,
  replaceIn,
  startNginx,
  type ConfigFiles,
  type NginxServer,
  titled,
} from "./nginx-server.ts";
import { strangerFaults } from "./refusal-faults.ts";
import { signInStub, type SignInStub } from "./sign-in-stub.ts";
import { askSite, siteFaults } from "./site-faults.ts";
import { contentOf, siteTree, type SiteTree } from "./site-tree.ts";

const site = "kvitto/shared/site.conf";
const internal = "kvitto/internal.conf";
const headers = "kvitto/written/headers-internal.conf";
const whole = "location / {\n    try_files";

/** What somebody does who means well, and what the tests of the shipped files then say. */
const mistakes: { mistake: string; plant: (files: ConfigFiles) => void; says: RegExp }[] = [
  {
    mistake: "a header of one location's own",
    plant: (files) =>
      replaceIn(files, site, whole, 'location / {\n    add_header X-Note "a";\n    try_files'),
    says: /content-security-policy is missing/,
  },
  {
    mistake: "assets without the sign-in",
    plant: (files) => replaceIn(files, site, whole, `location /_astro/ { auth_request off; }\n${whole}`),
    says: /GET \/_astro\/page\.DJb95bj2\.css \{\} gives the text away/,
  },
  {
    mistake: "a sign-in for pages only",
    plant: (files) => {
      replaceIn(files, internal, "    auth_request /kvitto-sign-in-check;\n", "");
      const forPages = `location ~ \\.(json|js)$ { }\nlocation / {\n    auth_request /kvitto-sign-in-check;\n    try_files`;
      replaceIn(files, site, whole, forPages);
    },
    says: /GET \/rules\/r01\.json \{\} gives the text away/,
  },
  {
    mistake: "a sign-in path that is too wide",
    plant: (files) =>
      replaceIn(
        files,
        "kvitto/sign-in/oauth2-proxy.conf",
        "^/oauth2/(start|callback|sign_out)$",
        "^/oauth2/",
      ),
    says: /GET \/oauth2\/userinfo \{\} is answered with 200/,
  },
  {
    mistake: "always on the cache header",
    plant: (files) =>
      replaceIn(files, headers, '"$kvitto_internal_cache";', '"$kvitto_internal_cache" always;'),
    says: /\(404\): cache-control is there 2 times/,
  },
  {
    mistake: "always on the cache header, by what was asked for",
    plant: (files) => {
      replaceIn(files, headers, '"$kvitto_internal_cache";', '"$kvitto_internal_cache" always;');
      replaceIn(files, headers, 'add_header Cache-Control "$kvitto_internal_cache_of_errors" always;', "");
      replaceIn(
        files,
        "kvitto/written/maps.conf",
        "map $uri $kvitto_internal_cache",
        "map $request_uri $kvitto_internal_cache",
      );
    },
    says: /\(404\): cache-control is "private, max-age=31536000, immutable"/,
  },
  {
    mistake: "nginx's own list of types",
    plant: (files) => replaceIn(files, site, "include kvitto/written/types.conf;", ""),
    says: /content-type is "text\/plain"/,
  },
  {
    mistake: "the version in every answer",
    plant: (files) => replaceIn(files, "kvitto/http.conf", "server_tokens off;", ""),
    says: /the server says its version/,
  },
  {
    mistake: "nothing compressed",
    plant: (files) => replaceIn(files, site, "gzip_static on;", ""),
    says: /index\.html is not packed as it should be/,
  },
  {
    mistake: "redirects with the server's own port",
    plant: (files) => replaceIn(files, site, "absolute_redirect off;", ""),
    says: /\/rules\/ is not led to/,
  },
];

describe.skipIf(leftOut)(titled("the tests say of"), { timeout: 60_000 }, () => {
  let stub: SignInStub;
  let tree: SiteTree;
  beforeAll(async () => {
    [stub, tree] = await Promise.all([signInStub(), siteTree()]);
  });
  afterAll(() => Promise.all([stub.close(), tree.remove()]));

  const running = async (
    plant: (files: ConfigFiles) => void,
    use: (server: NginxServer) => Promise<void>,
  ) => {
    const server = await startNginx({
      internal: tree.folder,
      public: tree.folder,
      signInPort: stub.port,
      plant,
    });
    await use(server).finally(() => server.stop());
  };

  test.for(mistakes)("$mistake", async ({ plant, says }) => {
    await running(plant, async (server) => {
      const addresses = await tree.addresses();
      const faults = [
        ...(await strangerFaults(server, addresses)),
        ...(await siteFaults(server, "internal", addresses)),
      ];
      expect(faults.join("\n")).toMatch(says);
    });
  });

  test("a cache of open files: the old release goes on being served", async () => {
    const plant = (files: ConfigFiles) =>
      replaceIn(files, "kvitto/http.conf", "open_file_cache off;", "open_file_cache max=100 inactive=60s;");
    await running(plant, async (server) => {
      await askSite(server, "internal", { path: "/rules/" });
      await tree.publish("second");
      const { body } = await askSite(server, "internal", { path: "/rules/" });
      await tree.publish("first");
      expect(body.toString()).toBe(contentOf("first", "rules/index.html"));
    });
  });
});
