import type { IconName } from "../site/views.ts";
import { interfaceIcons } from "./interface-icons.ts";

type LineName = keyof typeof interfaceIcons;

/**
 * What a status is drawn with, on a 20 × 20 grid: ours, since which shape means what is part of the language. Cut-outs are in the
 * paper's colour, so that they work on any ground.
 */
const shapes: Readonly<Record<Exclude<IconName, LineName>, string>> = {
  check: '<circle cx="10" cy="10" r="8.5"/><path class="cut" d="m5.8 10.3 2.9 2.9 5.6-6"/>',
  disc: '<circle cx="10" cy="10" r="7.5"/>',
  dot: '<circle cx="10" cy="10" r="4.5"/>',
  triangle: '<path d="M10 2 18.7 17.5H1.3Z"/>',
  warning: '<path d="M10 1.2 19.2 18H.8Z"/><path class="cut" d="M10 7v5m0 2v1.6"/>',
  octagon: '<path d="M6.2 1.2h7.6l5 5v7.6l-5 5H6.2l-5-5V6.2Z"/><path class="cut" d="M5.5 10h9"/>',
  diamond: '<path d="M10 .8 19.2 10 10 19.2.8 10Z"/>',
  ring: '<circle class="ink" stroke-dasharray="3.4 3" cx="10" cy="10" r="7"/>',
};

const isLine = (name: IconName): name is LineName => name in interfaceIcons;

/** The grid of an icon, what is drawn on it, and the class that draws lines where it is made of them. */
export function iconOf(name: IconName): { viewBox: string; drawing: string; line: "ui" | undefined } {
  return isLine(name)
    ? { viewBox: "0 0 24 24", drawing: interfaceIcons[name], line: "ui" }
    : { viewBox: "0 0 20 20", drawing: shapes[name], line: undefined };
}
