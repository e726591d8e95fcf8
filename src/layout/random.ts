/**
 * The seeded generator: the same numbers on every machine, because it computes with integers only.
 *
 * Three xorshifts on 32 bits. Source: G. Marsaglia, Xorshift RNGs, Journal of Statistical
 * Software 8 (2003), 14, the triple (13, 17, 5); period 2³² − 1, ample for jitter and samples. A
 * generator of this kind starts alike from small seeds, so they are mixed first.
 */

/** Zero is mixed into itself, which no xorshift ever leaves: the golden ratio's 32 bits instead. */
const MIXED_ZERO = 0x9e3779b9;

/** Numbers in [0, 1). */
export type Random = () => number;

/** @param seed - any integer; no two small ones begin alike. */
export function seededRandom(seed: number): Random {
  let state = mixed(seed | 0) || MIXED_ZERO;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The finaliser of MurmurHash3 (A. Appleby, public domain): a bijection in which every bit counts. */
export function mixed(seed: number): number {
  let hash = seed;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
