/** Whether a value comes back from JSON as it went in: plain lists, fields and values, none of them undefined, `-0` or `NaN`. */
export function isFaithful(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value === "string" || typeof value === "boolean" || value === null) return true;
  if (typeof value !== "object") return false;
  if (Array.isArray(value)) return value.every(isFaithful);
  const { constructor } = Object.getPrototypeOf(value) ?? {};
  return constructor === Object && Object.values(value).every(isFaithful);
}
