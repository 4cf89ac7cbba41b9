/**
 * The lines of `allowed_signers` that prove one person: those that name nobody else. Patterns (`*`), lists of people and
 * authorities would let one key speak for two, and so does a key that stands in another's line too.
 *
 * @param signers Text of the file.
 * @param person The person's key.
 */
export function keysOf(signers: string, person: string): string {
  const lines = signers
    .split(/\r?\n/)
    .map((text) => text.trim())
    .filter((text) => text !== "" && !text.startsWith("#"))
    .map((text) => {
      const [, name = "", options = "", key = ""] = keyLine.exec(text) ?? [];
      return { text, key, isOwn: name === person && !/cert-authority/i.test(options) };
    });
  return lines
    .filter(({ isOwn, key }) => isOwn && lines.every((other) => other.isOwn || !other.text.includes(key)))
    .map(({ text }) => `${text}\n`)
    .join("");
}

/** Name, options, and the key after its kind. */
const keyLine = /^(\S+)\s+(?:(.*?)\s+)?(?:sk-)?(?:ssh|ecdsa)-\S+\s+([A-Za-z0-9+/=]{16,})(?:\s|$)/;
