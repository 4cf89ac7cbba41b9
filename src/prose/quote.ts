import { escapeHidden } from "./hidden-characters.ts";

/** The author's own words between quotes: one line, 60 characters at most, hidden characters named. */
export function quote(text: string): string {
  const line = escapeHidden(text).replace(/\s+/g, " ").trim();
  const characters = [...line];
  return `"${characters.length > 60 ? `${characters.slice(0, 60).join("")}…` : line}"`;
}
