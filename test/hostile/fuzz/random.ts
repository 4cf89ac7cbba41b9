/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** From 0 up to, not including, `below`. */
  readonly whole: (below: number) => number;
  /** @throws {RangeError} On an empty list. */
  readonly pick: <T>(from: readonly T[]) => T;
  /** True once in so many times. */
  readonly once: (times: number) => boolean;
}

/** @see Tommy Ettinger's mulberry32: 32 bits of state, enough to choose by. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    whole,
    pick: (from) => {
      const one = from[whole(from.length)];
      if (one === undefined) throw new RangeError("nothing to pick from");
      return one;
    },
    once: (times) => whole(times) === 0,
  };
}
