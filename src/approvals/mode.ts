/** What lacking proof of approvals means for `check` and the build. */
export const modes = ["off", "warn", "require"] as const;
export type Mode = (typeof modes)[number];

/**
 * @param value Of `KVITTO_APPROVALS`; `off` where it is not set.
 * @returns Undefined for a word that is none of the modes.
 */
export const modeOf = (value: string | undefined): Mode | undefined =>
  value === undefined || value === "" ? "off" : modes.find((mode) => mode === value);
