import { defineConfig } from "vitest/config";

const browser = "test/browser/**/*.test.ts";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["test/**/*.test.ts"], exclude: [browser] } },
      {
        test: {
          name: "browser",
          include: [browser],
          // Builds both sites once and serves them, for all browser tests together.
          globalSetup: ["test/browser/serve-sites.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
