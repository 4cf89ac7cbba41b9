import { hiddenCharacters } from "./hidden-characters.ts";

/**
 * Why a link target is refused, or `undefined` when it is safe. Safe are `https://host…`,
 * `mailto:name@host`, a path of this site that starts with `/`, and `#anchor`.
 *
 * @param target As the syntax tree holds it: entities and backslash escapes are already decoded.
 * @returns The end of a sentence that begins with the quoted target: `leads to another host …`.
 */
export function linkTargetProblem(target: string): string | undefined {
  if (target === "") return "leads nowhere";
  if (target.length > 2000) return "is longer than 2,000 characters";
  if (!isDecodable(target)) return 'holds a "%" that encodes no character';

  const decoded = decodeAscii(target);
  // A browser drops tabs and line feeds inside an address; U+FFFD is what a NUL byte becomes.
  if (/[\s\uFFFD]/u.test(target) || /[\t\r\n]/.test(decoded) || hiddenCharacters(decoded).length > 0) {
    return "holds a space or a hidden character";
  }
  if (decoded.includes("\\")) return 'holds a backslash, which browsers read as "/"';
  if (/(?:^|\/)\.\.?(?:[/?#]|$)/.test(decoded)) return 'holds "." or ".." as a step of its path';

  if (target.startsWith("#")) return target.length > 1 ? undefined : "leads nowhere";
  if (target.startsWith("/")) {
    return decoded.startsWith("//") ? "leads to another host without saying so" : undefined;
  }
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(decoded)?.[0].toLowerCase();
  if (scheme === "https:") return httpsProblem(target);
  if (scheme === "mailto:") {
    return /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i.test(target)
      ? undefined
      : "is more than an e-mail address";
  }
  if (scheme !== undefined) return `starts with "${scheme}"`;
  return "depends on the page it stands on";
}

function httpsProblem(target: string): string | undefined {
  if (!/^https:\/\/[^/?#]/i.test(target) || !URL.canParse(target)) return "names no host";
  const { username, password } = new URL(target);
  return username || password ? 'hides the host behind an "@"' : undefined;
}

/** False for a stray `%` and for bytes that are no UTF-8, such as the overlong dot `%c0%ae`. */
function isDecodable(target: string): boolean {
  try {
    decodeURIComponent(target);
    return true;
  } catch {
    return false;
  }
}

/** Decodes `%00`–`%7F` until nothing changes, for servers that decode twice. */
function decodeAscii(target: string): string {
  const decoded = target.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return decoded === target ? decoded : decodeAscii(decoded);
}
