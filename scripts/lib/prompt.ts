import { createInterface } from "node:readline";
import type { Ask } from "../../src/init/take-answers.ts";

/**
 * Asks on this process's own terminal, or reads a line for each question from what is piped in.
 *
 * @returns How to ask, how to say a line, and what ends it.
 */
export function prompt(): { readonly ask: Ask; readonly say: (line: string) => void } & Disposable {
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  return {
    ask: async (question, otherwise) => {
      process.stderr.write(`${question}${otherwise ? ` [${otherwise}]` : ""} `);
      const { done, value } = await lines.next();
      return done === true ? undefined : value;
    },
    say: (line) => process.stderr.write(`${line}\n`),
    [Symbol.dispose]: () => terminal.close(),
  };
}
