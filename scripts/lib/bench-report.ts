import type { PeerRow } from "./bench-compare.ts";
import type { SizeResult } from "./bench-size.ts";

/** Every size with its stages, and how much each grew since the size before. */
export function sizesReport(sizes: readonly SizeResult[]): string {
  const parts = sizes.map((size, i) => {
    const before = sizes[i - 1];
    const rows = size.stages.map(({ stage, seconds, megabytes }) => {
      const then = before?.stages.find((one) => one.stage === stage)?.seconds;
      return [stage, figure(seconds, "s"), figure(megabytes, "MB"), growth(seconds, then)];
    });
    const { check, build } = size;
    const whole = [
      [
        "check",
        figure(check.seconds, "s"),
        figure(check.peakMegabytes, "MB peak"),
        growth(check.seconds, before?.check.seconds),
      ],
      [
        "build",
        figure(build.seconds, "s"),
        figure(build.peakMegabytes, "MB peak"),
        growth(build.seconds, before?.build.seconds),
      ],
      [
        "build, processor",
        figure(build.cpuSeconds, "s"),
        `${perPage(build.cpuSeconds, size.pages)} ms a page`,
        "",
      ],
    ];
    const more = before && size.records / before.records;
    const title = `${size.records} records, ${size.pages} pages${more === undefined ? "" : `, ${more.toFixed(1)} times as many records`}`;
    return `${title}\n${table([...rows, ...whole])}`;
  });
  return `${parts.join("\n\n")}\n`;
}

/** Kvitto beside its peers on the same pages. */
export function peersReport(rows: readonly PeerRow[]): string {
  const lines = rows.map(({ name, pages, seconds, cpuSeconds, peakMegabytes }) => [
    name,
    `${pages} pages`,
    figure(seconds, "s"),
    figure(cpuSeconds, "s processor"),
    `${perPage(cpuSeconds, pages)} ms a page`,
    figure(peakMegabytes, "MB peak"),
  ]);
  return `${table(lines)}\n`;
}

const perPage = (seconds: number | undefined, pages: number): string =>
  seconds === undefined ? "–" : ((seconds * 1000) / pages).toFixed(1);

const figure = (value: number | undefined, unit: string): string =>
  value === undefined ? "–" : `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;

const growth = (now: number, before: number | undefined): string =>
  before === undefined || before === 0 ? "" : `${(now / before).toFixed(1)} times`;

/** Columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")}`.trimEnd())
    .join("\n");
}
