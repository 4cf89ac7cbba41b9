export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof categories)[number];

export const devices = ["phone", "desktop"] as const;
export type Device = (typeof devices)[number];

/** What Lighthouse says of one page on one device. */
export interface PageAudit {
  readonly path: string;
  readonly device: Device;
  /** 0 to 100 for each category that was asked for; null when Lighthouse could not tell. */
  readonly scores: Readonly<Partial<Record<Category, number | null>>>;
  /** Audits that count and are not whole, worst first. */
  readonly lacking: readonly { readonly category: Category; readonly id: string; readonly title: string }[];
}

/** A table of the four categories, a line a page, and under it every audit that counts and is not whole. */
export function lighthouseReport(audits: readonly PageAudit[]): { text: string; isWhole: boolean } {
  const rows = audits.map(({ path, device, scores }) => [
    path,
    device,
    ...categories.map((name) => String(scores[name] ?? "–")),
  ]);
  const head = ["page", "device", ...categories];
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ");
  const lacking = audits.flatMap(({ path, device, lacking: some }) =>
    some.map(({ category, id, title }) => `${path} on a ${device}: ${category}, ${id}: ${title}`),
  );
  const isWhole = audits.every(({ scores }) => categories.every((name) => scores[name] === 100));
  const end = lacking.length > 0 ? ["", ...lacking] : [];
  return { text: `${[line(head), ...rows.map(line), ...end].join("\n")}\n`, isWhole };
}
