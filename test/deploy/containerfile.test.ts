import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { shippedFiles } from "./nginx-server.ts";

// No container is built here: what its file says is held against what it packs.
const text = readFileSync("deploy/Containerfile", "utf8").replaceAll(/\\\n\s*/g, "");
const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
const argumentsOf = (instruction: string) =>
  lines
    .filter((line) => line.startsWith(`${instruction} `))
    .map((line) => line.slice(instruction.length + 1));

describe("deploy/Containerfile", () => {
  test("copies what is there", () => {
    const sources = argumentsOf("COPY").map((copy) => copy.split(" ")[0] ?? "");
    expect(sources).toEqual(["deploy/nginx/"]);
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
  });

  test("names its base by a tag, and runs as somebody who is not root", () => {
    expect(argumentsOf("FROM")).toEqual([expect.stringMatching(/^docker\.io\/library\/debian:\w+-slim$/)]);
    expect(argumentsOf("USER")).toEqual([expect.stringMatching(/^[1-9]\d*:[1-9]\d*$/)]);
    const last = lines.findIndex((line) => line.startsWith("USER "));
    expect(lines.slice(last).filter((line) => /^(?:RUN|COPY|ADD) /.test(line))).toEqual([]);
  });

  test("exposes the ports that nginx listens on once it has changed them, and asks one of them how it is", async () => {
    const ports = new Set<string>();
    for (const [, config] of await shippedFiles()) {
      for (const [, port = ""] of config.matchAll(/^\s*listen (?:\S+:)?(\d+)/gm)) ports.add(port);
    }
    const changes = Array.from(text.matchAll(/s\/listen (\d+)\\b\/listen (\d+)\//g), ([, from, to]) => [
      from,
      to,
    ]);
    expect(Array.from(ports).sort()).toEqual(changes.map(([from]) => from).sort());
    const exposed = argumentsOf("EXPOSE").flatMap((list) => list.split(" "));
    expect(exposed).toEqual(changes.map(([, to]) => to));
    const [health = ""] = argumentsOf("HEALTHCHECK");
    expect(exposed).toContain(/tcp\/127\.0\.0\.1\/(\d+)/.exec(health)?.[1]);
    expect((await shippedFiles()).get("kvitto/unknown-host.conf")).toContain("location = /alive");
  });

  test("writes nowhere but /run/nginx, so that the rest can be read-only", async () => {
    const main = (await shippedFiles()).get("nginx.conf") ?? "";
    const written = Array.from(main.matchAll(/^\s*(?:pid|\w+_temp_path) (\S+);/gm), ([, path]) => path);
    expect(written).toHaveLength(6);
    expect(written.filter((path) => !path?.startsWith("/run/nginx/"))).toEqual([]);
  });
});
