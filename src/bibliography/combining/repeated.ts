/** Which of many keys occur again, found by their hashes. */

/** Of what has no key. */
export const NO_HASH = -1;

/** The 32 bits that FNV-1a begins with, and what it multiplies by. */
export const BASIS = 0x811c9dc5;
export const PRIME = 0x01000193;

/**
 * Tells of every index that repeats an earlier one: has its hash, and is the same. One flat table of
 * places: a `Map` of 100,000 keys takes three times as long.
 *
 * @param hashes - one a key: whole numbers of 30 bits, or {@link NO_HASH}.
 */
export function eachRepeated(
  hashes: Int32Array,
  areSame: (first: number, other: number) => boolean,
  tell: (first: number, other: number) => void,
): void {
  let size = 16;
  while (size < 2 * hashes.length) size *= 2;
  // Each place holds an index, from 1; 0 is free.
  const places = new Int32Array(size);
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index]!;
    if (hash === NO_HASH) continue;
    for (let place = hash & (size - 1); ; place = (place + 1) & (size - 1)) {
      const first = places[place]! - 1;
      if (first === -1) places[place] = index + 1;
      else if (hashes[first] !== hash || !areSame(first, index)) continue;
      else tell(first, index);
      break;
    }
  }
}

/**
 * The FNV-1a hash of a key that is not blank.
 *
 * @see Fowler, Noll, Vo: The FNV Non-Cryptographic Hash Algorithm, RFC 9923.
 */
export function keyHash(key: string): number {
  if (key === "") return NO_HASH;
  let hash = BASIS;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), PRIME);
  return shortened(hash);
}

/** Small integers of V8 have 31 bits in browsers; the lowest bits of FNV-1a scatter less. */
export function shortened(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fff_ffff;
}
