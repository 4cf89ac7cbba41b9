/**
 * Whether a text is the address of a page that anyone can open: `https://host.tld/…`, the host a name with a dot
 * that does not end in a number, with no user name, password or port.
 */
export function isPublicAddress(text: string): boolean {
  if (!text.startsWith("https://") || /\s/.test(text)) return false;
  const url = URL.parse(text);
  return (
    url !== null && url.username === "" && url.password === "" && url.port === "" && isName(url.hostname)
  );
}

/** `imy.se`, not `localhost`, `192.0.2.1` or `[::1]`. */
const isName = (host: string): boolean => /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(host);
