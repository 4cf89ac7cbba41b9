// Written by `npm run icons` from lucide-static (ISC); see docs/adr/0032-icons-and-mark.md.

/** Lines on a 24 × 24 grid, drawn by the style sheet. */
export const interfaceIcons = {
  search: '<circle cx="11" cy="11" r="8"/><path d="m21 21-4.34-4.34"/>',
  copy: '<rect width="14" height="14" x="8" y="8" rx="2"/><path d="M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2"/>',
  tick: '<path d="M20 6 9 17l-5-5"/>',
  clock: '<circle cx="12" cy="12" r="10"/><path d="M12 6v6l4 2"/>',
  up: '<path d="M13 5H19V11M19 5L5 19"/>',
  down: '<path d="M19 13V19H13M5 5L19 19"/>',
  flat: '<path d="M18 8L22 12L18 16M2 12H22"/>',
  print:
    '<rect x="6" y="14" width="12" height="8" rx="1"/><path d="M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6"/>',
} as const;
