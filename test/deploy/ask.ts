import { request as plainRequest, type OutgoingHttpHeaders } from "node:http";
import { Agent, request as tlsRequest } from "node:https";

export interface Question {
  readonly port: number;
  /** Also the name of the TLS handshake, unless `servername` says another. */
  readonly host: string;
  readonly servername?: string;
  /** Sent as it is written here: nothing is resolved or encoded. */
  readonly path: string;
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly tls?: boolean;
}

export interface Answer {
  readonly status: number;
  /** Names in lower case, every occurrence. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

// The certificate was made a second ago, by us.
const agent = new Agent({ keepAlive: true, rejectUnauthorized: false, maxSockets: 16 });

/** Asks a server on loopback, and follows nothing. */
export function ask({
  port,
  host,
  servername,
  path,
  method = "GET",
  headers,
  tls = true,
}: Question): Promise<Answer> {
  const options = { host: "127.0.0.1", port, path, method, headers: { host, ...headers } };
  return new Promise((resolve, reject) => {
    const request = tls
      ? tlsRequest({ ...options, agent, servername: servername ?? host })
      : plainRequest(options);
    request.on("error", reject);
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("error", reject);
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const names = response.rawHeaders.filter((_, at) => at % 2 === 0);
        resolve({
          status: response.statusCode ?? 0,
          headers: names.map((name, at) => [name.toLowerCase(), response.rawHeaders[at * 2 + 1] ?? ""]),
          body: Buffer.concat(chunks),
        });
      });
    });
    request.end();
  });
}

/** A header's value; undefined when there is none. */
export const valueOf = ({ headers }: Answer, name: string): string | undefined =>
  headers.find(([found]) => found === name)?.[1];
