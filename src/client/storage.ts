/** For this visit only, gone with the tab; or for this browser. */
type Place = "sessionStorage" | "localStorage";

/** What was kept under a key; undefined when nothing was, or the browser refuses to say. */
export function kept(place: Place, key: string): string | undefined {
  try {
    return window[place].getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text under a key. Where the browser refuses, nothing is kept and the page works on. */
export function keep(place: Place, key: string, text: string): void {
  try {
    window[place].setItem(key, text);
  } catch {
    // Storage is full or forbidden: a convenience is lost, nothing else.
  }
}
