/**
 * A stream of standard normal numbers that is the same for the same seed on every machine.
 *
 * @param seed A whole number.
 * @see Box and Muller, A Note on the Generation of Random Normal Deviates, Annals of Mathematical Statistics 29,
 *   1958; the uniform numbers are Jenkins' small fast generator (sfc32), which passes PractRand.
 */
export function normalSource(seed: number): () => number {
  const uniform = uniformSource(seed);
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    // 1 − u is never 0, whose logarithm has no end.
    const length = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = length * Math.sin(angle);
    return length * Math.cos(angle);
  };
}

/** Uniform numbers from 0 up to, not including, 1. */
function uniformSource(seed: number): () => number {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first numbers still resemble the seed.
  for (let i = 0; i < 16; i++) next();
  return next;
}
