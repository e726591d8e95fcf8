/**
 * The seeded generator: the same numbers on every machine, because it computes with integers only.
 *
 * Three xorshifts on 32 bits. Source: G. Marsaglia, Xorshift RNGs, Journal of Statistical
 * Software 8 (2003), 14, the triple (13, 17, 5); period 2³² − 1, ample for jitter and samples.
 */

/** Numbers in [0, 1). */
export type Random = () => number;

/** @param seed - any integer; 0 is read as 1, because zero never leaves itself. */
export function seededRandom(seed: number): Random {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
