/** How much is read, packed or written at once: enough to keep a disk and Node's four worker threads busy. */
const lanes = 8;

/**
 * Does something with each of a list, several at a time.
 *
 * @returns The results in the order of the list. The first error ends it: what is under way is waited for, the rest is left.
 */
export async function inLanes<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = all.entries();
  const failures: unknown[] = [];
  const lane = async () => {
    for (const [index, one] of waiting) {
      if (failures.length > 0) return;
      try {
        results[index] = await work(one);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (failures.length > 0) throw failures[0];
  return results;
}
