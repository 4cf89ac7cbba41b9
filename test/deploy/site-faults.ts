import { gunzipSync } from "node:zlib";
import type { Site } from "../../src/build/sites.ts";
import { ask, type Answer, type Question, valueOf } from "./ask.ts";
import { headerFaults } from "./header-faults.ts";
import { hosts, type NginxServer } from "./nginx-server.ts";
import { cookie } from "./sign-in-stub.ts";
import { contentOf } from "./site-tree.ts";

/** Asks as somebody who has signed in, or on the public site as anybody. */
export const askSite = (
  { port }: NginxServer,
  site: Site,
  question: Pick<Question, "path" | "method" | "headers">,
): Promise<Answer> =>
  ask({
    port,
    host: hosts[site],
    ...question,
    headers: { ...question.headers, ...(site === "internal" && { cookie }) },
  });

/**
 * What is wrong with a site for those who may read it: files that do not come as they are, and any header of any kind of
 * answer that docs/security.md does not know.
 *
 * @param addresses Every file of the release `first`.
 */
export async function siteFaults(
  server: NginxServer,
  site: Site,
  addresses: readonly string[],
): Promise<string[]> {
  const faults: string[] = [];
  const say = (fault: string | undefined) => fault !== undefined && faults.push(fault);
  for (const file of addresses.filter((address) => !/\.(?:gz|br)$/.test(address))) {
    const path = file.replace(/(?<=\/)index\.html$/, "");
    const whole = await askSite(server, site, { path });
    say(differs(whole, file, 200, contentOf("first", file.slice(1))));
    faults.push(...headerFaults(whole, { site, path: file }));

    const packed = await askSite(server, site, { path, headers: { "accept-encoding": "gzip" } });
    faults.push(...headerFaults(packed, { site, path: file }));
    const isPacked = addresses.includes(`${file}.gz`);
    const cameAs = valueOf(packed, "content-encoding") === "gzip" ? gunzipSync(packed.body) : packed.body;
    if ((cameAs !== packed.body) !== isPacked) say(`${file} is not packed as it should be.`);
    if (isPacked && [whole, packed].some((answer) => valueOf(answer, "vary") !== "Accept-Encoding")) {
      say(`${file} does not say Vary: Accept-Encoding.`);
    }
    if (cameAs.toString() !== contentOf("first", file.slice(1))) say(`${file} is packed as something else.`);

    const etag = valueOf(whole, "etag") ?? "";
    const again = await askSite(server, site, { path, headers: { "if-none-match": etag } });
    say(differs(again, file, 304, ""));
    faults.push(...headerFaults(again, { site, path: file }));

    const part = await askSite(server, site, { path, headers: { range: "bytes=0-3" } });
    say(differs(part, file, 200, contentOf("first", file.slice(1))));
    const head = await askSite(server, site, { path, method: "HEAD" });
    say(differs(head, file, 200, ""));
    faults.push(...headerFaults(part, { site, path: file }), ...headerFaults(head, { site, path: file }));

    // What was there a moment ago, and what was not there yet.
    const missed = await askSite(server, site, { path: file.replace(/(\w)(\.\w+)$/, "$1-old$2") });
    if (missed.status !== 404) say(`An old ${file} is answered with ${missed.status}.`);
    faults.push(...headerFaults(missed, { site, path: file }));
    const posted = await askSite(server, site, { path, method: "POST" });
    if (posted.status !== 405) say(`POST ${file} is answered with ${posted.status}.`);
    faults.push(...headerFaults(posted, { site, path: file }));
    if (path.endsWith("/") && path !== "/") {
      const bare = await askSite(server, site, { path: `${path.slice(0, -1)}?q=a` });
      if (bare.status !== 301 || valueOf(bare, "location") !== `${path}?q=a`) say(`${path} is not led to.`);
      faults.push(...headerFaults(bare, { site, path }));
    }
  }
  for (const twin of addresses.filter((address) => /\.(?:gz|br)$/.test(address))) {
    const answer = await askSite(server, site, { path: twin });
    if (answer.status !== 404) say(`${twin} is answered with ${answer.status}.`);
    faults.push(...headerFaults(answer, { site, path: twin }));
  }
  return faults;
}

function differs(answer: Answer, file: string, status: number, text: string): string | undefined {
  if (answer.status !== status) return `${file} is answered with ${answer.status}, not ${status}.`;
  return answer.body.toString() === text ? undefined : `${file} is not what it holds.`;
}
