import { describe, expect, test } from "vitest";
import { publishCommand } from "../../scripts/lib/publish-command.ts";

describe("npm run publish", () => {
  test("publishes both sites from dist and keeps five, unless told", () => {
    expect(publishCommand(["--to", "www"])).toEqual({
      command: "publish",
      to: "www",
      site: undefined,
      from: "dist",
      keep: 5,
      release: undefined,
      verify: false,
    });
  });

  test("goes back, and says what is live", () => {
    expect(publishCommand(["rollback", "--to", "www", "--release", "0123abcd"])).toMatchObject({
      command: "rollback",
      release: "0123abcd",
    });
    expect(publishCommand(["status", "--to", "www", "--verify"])).toMatchObject({
      command: "status",
      verify: true,
    });
  });

  test.for([
    { args: [], says: "Name the folder to publish to: --to DIR." },
    { args: ["--to", ""], says: "Name the folder to publish to: --to DIR." },
    { args: ["roll", "--to", "www"], says: 'Unknown command "roll". Write rollback, status or nothing.' },
    { args: ["status", "now", "--to", "www"], says: 'Unknown command "status now".' },
    {
      args: ["--to", "www", "--site", "both"],
      says: 'Unknown site "both". The sites are "internal" and "public".',
    },
    { args: ["--to", "www", "--keep", "1"], says: "2 or more." },
    { args: ["--to", "www", "--keep", "2.5"], says: "2 or more." },
    { args: ["rollback", "--to", "www", "--release", "../x"], says: '"../x" is no release.' },
    { args: ["--to", "www", "--release", "0123abcd"], says: "--release says where a rollback goes." },
    { args: ["--to", "www", "--force"], says: "Unknown option '--force'" },
  ])("refuses $args", ({ args, says }) => {
    expect(() => publishCommand(args)).toThrow(says);
  });
});
