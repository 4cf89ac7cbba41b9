import { connect, type OutgoingHttpHeaders } from "node:http2";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { ask, valueOf } from "./ask.ts";
import { headerFaults } from "./header-faults.ts";
import { hosts, leftOut, startNginx, type NginxServer, titled } from "./nginx-server.ts";
import { refusalFaults, strangerFaults } from "./refusal-faults.ts";
import { cookie, signInStub, type Mood, type SignInStub } from "./sign-in-stub.ts";
import { askSite, siteFaults } from "./site-faults.ts";
import { siteTree, type SiteTree } from "./site-tree.ts";

const products = ["oauth2-proxy", "authelia"] as const;

describe.skipIf(leftOut).each(products)(
  titled("the internal site behind %s"),
  { timeout: 60_000 },
  (product) => {
    let stub: SignInStub;
    let tree: SiteTree;
    let server: NginxServer;
    beforeAll(async () => {
      [stub, tree] = await Promise.all([signInStub(), siteTree()]);
      server = await startNginx({
        internal: tree.folder,
        public: tree.folder,
        signInPort: stub.port,
        product,
      });
    }, 30_000);
    afterAll(async () => {
      await server.stop();
      await Promise.all([stub.close(), tree.remove()]);
    });
    afterEach(() => stub.setMood("works"));

    const stranger = (path: string, headers = {}) =>
      ask({ port: server.port, host: hosts.internal, path, headers });

    test("gives a stranger nothing: no file, no index, no hint of what is there, however it is asked for", async () => {
      expect(await strangerFaults(server, await tree.addresses())).toEqual([]);
    });

    test("gives somebody who has signed in everything, with the headers of docs/security.md", async () => {
      expect(await siteFaults(server, "internal", await tree.addresses())).toEqual([]);
    });

    test.for(["/", "/rules/", "/rules", "/rules/r01/?q=secret%20words", "/en/nothing/", "/404.html"])(
      "leads a stranger's page %s to the sign-in and back, without what was searched for",
      async (path) => {
        const answer = await stranger(path);
        expect(answer.status).toBe(302);
        const back = path.replace(/\?.*/, "");
        expect(valueOf(answer, "location")).toBe(
          product === "authelia"
            ? `https://auth.example/?rd=https://${hosts.internal}${back}`
            : `/oauth2/start?rd=${back}`,
        );
      },
    );

    test.for(["/rules/r01.json", "/release.json", "/sw.js", "/_astro/page.DJb95bj2.css", "/nothing.json"])(
      "answers a stranger's script that asks for %s with 401: a redirect would be taken for the data",
      async (path) => {
        expect((await stranger(path)).status).toBe(401);
      },
    );

    // A sign-in that leads to another host, or has a second value, would be a stranger's trap.
    test.for([
      "//elsewhere.example/",
      "/%2f%2felsewhere.example/",
      "/a&rd=https:%2f%2felsewhere.example/",
      "/a%0d%0aX: y/",
    ])("never leads to another host: %s", async (path) => {
      const location =
        valueOf(await stranger(encodeURI(decodeURI(path)).replaceAll("%25", "%")), "location") ?? "";
      expect(location).toMatch(
        product === "authelia"
          ? /^https:\/\/auth\.example\/\?rd=https:\/\/portal\.example\/(?!\/)[\w/.~%-]*$/
          : /^\/oauth2\/start\?rd=\/(?!\/)[\w/.~%-]*$/,
      );
    });

    test.for<{ mood: Mood; status: number }>([
      { mood: "fails", status: 500 },
      { mood: "hangs", status: 500 },
      { mood: "breaks off", status: 500 },
      { mood: "redirects", status: 500 },
      { mood: "forbids", status: 403 },
    ])(
      "when the sign-in service $mood, everybody is refused, also those who have signed in",
      async ({ mood, status }) => {
        stub.setMood(mood);
        const paths = ["/", "/rules/r01.json", "/_astro/page.DJb95bj2.css", "/nothing/"];
        const answers = await Promise.all(paths.map((path) => stranger(path, { cookie })));
        expect(answers.map((answer) => answer.status)).toEqual(paths.map(() => status));
        expect(answers.flatMap((answer, at) => refusalFaults(paths[at] ?? "", answer))).toEqual([]);
        expect(
          answers.flatMap((answer) => headerFaults(answer, { site: "internal", path: "/refused/" })),
        ).toEqual([]);
      },
    );

    test("judges HTTP/2 alike", async () => {
      const session = connect(`https://127.0.0.1:${server.port}`, {
        servername: hosts.internal,
        rejectUnauthorized: false,
      });
      const status = (headers: OutgoingHttpHeaders) =>
        new Promise((resolve, reject) => {
          const request = session.request({ ":authority": hosts.internal, ...headers });
          request.on("response", (answer) => resolve(answer[":status"]));
          request.on("error", reject);
          request.resume();
        });
      expect(await status({ ":path": "/rules/r01.json" })).toBe(401);
      expect(await status({ ":path": "/rules/" })).toBe(302);
      expect(await status({ ":path": "/rules/", cookie: ["other=1", cookie] })).toBe(200);
      session.close();
    });

    test("asks the sign-in service with the cookies and nothing else that the client sent", async () => {
      stub.asked.length = 0;
      await stranger("/rules/?q=words", {
        cookie,
        "x-forwarded-for": "10.0.0.1",
        "x-forwarded-uri": "/oauth2/start",
        "x-original-url": "https://elsewhere.example/",
        "x-auth-request-email": "a@portal.example",
        authorization: "Basic YTpi",
      });
      const [first] = stub.asked;
      expect(first?.headers).toEqual({
        host: hosts.internal,
        cookie,
        "x-real-ip": "127.0.0.1",
        "x-forwarded-for": "127.0.0.1",
        "x-forwarded-proto": "https",
        "x-forwarded-host": hosts.internal,
        "x-forwarded-uri": "/rules/",
        "x-forwarded-method": "GET",
        "x-original-url": `https://${hosts.internal}/rules/`,
        "x-original-method": "GET",
      });
    });

    test("signing out leaves nothing of the portal on the device", async () => {
      const answer = await stranger("/sign-out");
      expect(answer.status).toBe(302);
      expect(headerFaults(answer, { site: "internal", path: "/sign-out" })).toEqual([]);
      expect(valueOf(answer, "location")).toBe(
        product === "authelia"
          ? `https://auth.example/logout?rd=https://${hosts.internal}/`
          : "/oauth2/sign_out?rd=%2F",
      );
    });

    test.runIf(product === "oauth2-proxy")(
      "passes the way to the sign-in on, with our headers only",
      async () => {
        const start = await stranger("/oauth2/start?rd=/");
        expect([start.status, valueOf(start, "location"), valueOf(start, "set-cookie")]).toEqual([
          302,
          "https://identity.example/",
          "csrf=1",
        ]);
        const callback = await stranger("/oauth2/callback?code=1");
        expect(callback.body.toString()).toBe("the service's own /oauth2/callback?code=1");
        for (const answer of [start, callback]) {
          expect(headerFaults(answer, { site: "internal", path: "/oauth2/" })).toEqual([]);
        }
      },
    );

    test("logs which page was asked for, and not what was searched for", async () => {
      await askSite(server, "internal", { path: "/rules/?q=customers-words" });
      await stranger("/nothing/?q=customers-words");
      const log = await server.accessLog();
      expect(log).toContain('"GET /rules/" 200');
      expect(`${log}${server.errorLog()}`).not.toContain("customers-words");
    });
  },
);
