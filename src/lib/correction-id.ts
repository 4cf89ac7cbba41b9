/**
 * What the public site calls a correction: its day and number, without what says that it is an internal record.
 *
 * @param id The record's own id, such as `correction-2026-11-19-1`.
 * @returns Undefined for a record that is called something else (KV684).
 * @example publicIdOf("correction-2026-11-19-1"); // "2026-11-19-1"
 */
export function publicIdOf(id: string): string | undefined {
  return /^correction-(\d{4}-\d\d-\d\d-[1-9]\d*)$/.exec(id)?.[1];
}
