/** The two sites that one repository holds; each is built from its own pages and its own content. */
export const sites = ["internal", "public"] as const;
export type Site = (typeof sites)[number];

export function isSite(name: string): name is Site {
  return sites.some((site) => site === name);
}
