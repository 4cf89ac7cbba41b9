import { hostname } from "node:os";
import { settleHistory } from "./history.ts";
import { emptyStaging, removeLeftovers } from "./leftovers.ts";
import { takeLock } from "./lock.ts";
import { openPlaces, type Places } from "./places.ts";

/**
 * Does something while nobody else may change these places. What a killed publisher left is cleaned up before, and the
 * work in progress after, however it ends.
 *
 * @param now Milliseconds since 1970.
 */
export async function withLocks<T>(all: readonly Places[], now: number, work: () => Promise<T>): Promise<T> {
  const me = { pid: process.pid, host: hostname(), since: new Date(now).toISOString() };
  const held: { places: Places; giveBack: () => Promise<void> }[] = [];
  try {
    for (const places of all) {
      await openPlaces(places);
      held.push({ places, giveBack: await takeLock(places, me) });
      await removeLeftovers(places);
      await settleHistory(places);
    }
    return await work();
  } finally {
    for (const { places, giveBack } of held) {
      // The next publisher cleans up what cannot be removed now; why we are here matters more.
      await emptyStaging(places).catch(() => undefined);
      await giveBack().catch(() => undefined);
    }
  }
}
