import { EventEmitter } from "node:events";
import { resolve } from "node:path";
import type { ViteDevServer } from "vite";
import { expect, test, vi } from "vitest";
import { contentInDev } from "../../src/build/content-in-dev.ts";

// All else is tested with a real server and a real browser: test/browser/dev.test.ts.
test("a program that cannot judge stops neither the pages nor what is saved later", async () => {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const error = vi.fn<(line: string) => void>();
  const use =
    vi.fn<(handler: (request: object, response: object, next: () => void) => Promise<void>) => void>();
  const server = {
    // No environment evaluates anything, so judging throws before it begins.
    ...{ environments: {}, watcher, ws: new EventEmitter() },
    ...{ config: { logger: { error } }, middlewares: { use } },
  };
  const { configureServer } = contentInDev({
    content: "content",
    judge: () => Promise.reject(new Error("Nobody asks.")),
    holder: "src/site/site.ts",
  });
  if (typeof configureServer !== "function") throw new TypeError("The plugin has no hook.");
  await configureServer.call({} as never, server as unknown as ViteDevServer);

  const next = vi.fn<() => void>();
  const ask = () => use.mock.calls[0]?.[0]({ headers: { accept: "text/html" } }, {}, next);
  await ask();
  expect(next).toHaveBeenCalledTimes(1);
  watcher.emit("all", "change", resolve("content/site.yaml"));
  await ask();
  expect(next).toHaveBeenCalledTimes(2);
  expect(error.mock.calls.map(([line]) => line)).toEqual([
    expect.stringMatching(/^The content was not judged\. Error: Astro has no server side/),
    expect.stringMatching(/^The content was not judged\./),
  ]);
});
