import { expect, test } from "vitest";
import { textHash } from "../../src/catalogue/text-hash.ts";

// As printed by `printf … | sha256sum`; the first is the well-known one of nothing.
test.for([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ["Villkor.", "393ce05d5a289f47e0883a013226deef0eb0441b5ec662a52964c5e919819aea"],
] as const)("textHash(%j)", ([text, want]) => {
  expect(textHash(text)).toBe(want);
});
