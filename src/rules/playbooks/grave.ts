import type { Severity } from "../../content-types/fields.ts";

/** The levels at which the public hears from us within two hours. */
export const graveSeverities: readonly Severity[] = ["SEV1", "SEV2"];

export const isGrave = (severity: Severity): boolean => graveSeverities.includes(severity);
