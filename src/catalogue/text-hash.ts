import { createHash } from "node:crypto";

/**
 * Fingerprint of a text that others have written, such as a vendor's terms.
 *
 * @returns SHA-256 of its UTF-8 bytes: 64 hexadecimal digits, as `sha256sum` prints them.
 */
export const textHash = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
