import { describe, expect, test } from "vitest";
import { keysOf } from "../../src/approvals/keys-of.ts";

const [key, other] = ["AAAAC3NzaC1lZDI1NTE5AAAAIOne", "AAAAC3NzaC1lZDI1NTE5AAAAITwo"];

describe("keysOf(signers, person)", () => {
  test.for([
    { because: "a line of one's own", signers: `person-01 ssh-ed25519 ${key}`, own: true },
    { because: "a remark after the key", signers: `person-01 ssh-ed25519 ${key} laptop`, own: true },
    { because: "options before it", signers: `person-01 namespaces="git" ssh-ed25519 ${key}`, own: true },
    {
      because: "a key on a card",
      signers: `person-01 sk-ssh-ed25519@openssh.com ${key}`,
      own: true,
    },
    { because: "somebody else's line", signers: `person-02 ssh-ed25519 ${key}`, own: false },
    { because: "a name that only begins alike", signers: `person-011 ssh-ed25519 ${key}`, own: false },
    {
      because: "an authority, which could sign for anybody",
      signers: `person-01 Cert-Authority ssh-ed25519 ${key}`,
      own: false,
    },
    {
      because: "a key that is somebody else's too",
      signers: `person-01 ssh-ed25519 ${key}\nperson-02 ssh-ed25519 ${key}`,
      own: false,
    },
    {
      because: "two keys of one person",
      signers: `person-01 ssh-ed25519 ${key}\nperson-01 ssh-ed25519 ${other}`,
      own: true,
    },
    { because: "no key", signers: "person-01 ssh-ed25519 short", own: false },
    { because: "a remark", signers: `# person-01 ssh-ed25519 ${key}`, own: false },
    { because: "nothing", signers: "", own: false },
  ])("$because", ({ signers, own }) => {
    expect(keysOf(signers, "person-01").includes("ssh-")).toBe(own);
  });

  test("a line of spaces costs little", { timeout: 5_000 }, () => {
    const line = `person-01${" ".repeat(100_000)}x`;
    expect(keysOf(`${line}\nperson-01 ssh-ed25519 ${key}`, "person-01")).toContain(key);
  });
});
