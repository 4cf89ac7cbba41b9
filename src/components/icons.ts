import type { IconName } from "../site/views.ts";

/** Shapes on a 20 × 20 grid. Cut-outs are drawn in the paper's colour, so that they work on any ground. */
export const icons: Readonly<Record<IconName, string>> = {
  check: '<circle cx="10" cy="10" r="8.5"/><path class="cut" d="m5.8 10.3 2.9 2.9 5.6-6"/>',
  disc: '<circle cx="10" cy="10" r="7.5"/>',
  dot: '<circle cx="10" cy="10" r="4.5"/>',
  triangle: '<path d="M10 2 18.7 17.5H1.3Z"/>',
  warning: '<path d="M10 1.2 19.2 18H.8Z"/><path class="cut" d="M10 7v5m0 2v1.6"/>',
  octagon: '<path d="M6.2 1.2h7.6l5 5v7.6l-5 5H6.2l-5-5V6.2Z"/><path class="cut" d="M5.5 10h9"/>',
  diamond: '<path d="M10 .8 19.2 10 10 19.2.8 10Z"/>',
  ring: '<circle class="ink" stroke-dasharray="3.4 3" cx="10" cy="10" r="7"/>',
  clock: '<circle class="ink" cx="10" cy="10" r="8"/><path class="ink" d="M10 5v5.4l3.4 2"/>',
  up: '<path class="ink" d="M4 16 15 5M7 4.5h8.5V13"/>',
  down: '<path class="ink" d="m4 4 11 11M7 15.5h8.5V7"/>',
  flat: '<path class="ink" d="M2 10h14m-5-5 5 5-5 5"/>',
  search: '<circle class="ink" cx="8.5" cy="8.5" r="6"/><path class="ink" d="m13 13 5.5 5.5"/>',
  copy: '<path class="ink" d="M7 1h11v13h-3v5H2V6h5Z"/><path class="ink" d="M7 6h8v8"/>',
  tick: '<path class="ink" d="m2.5 10.5 5 5 10-11"/>',
};
