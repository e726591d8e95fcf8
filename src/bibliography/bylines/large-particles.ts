/** "De", "Van": particles that a family prints large, told from given names. */

/** Nobody's given name, but in China and, of "Le", in Vietnam for some. */
const PARTICLES: ReadonlySet<string> = new Set(
  "Dal Dalla De Degli Dei Del Della Dello Den Der Dos El Ibn Las Le Los Mc Vande Vanden Vander Von".split(
    " ",
  ),
);
/** Given names, too: of Vietnam above all, where "Van" is most men's second name, and of China. */
const MAY_BE_GIVEN: ReadonlySet<string> = new Set("Al Da Di Du La Lo Ten Ter Van".split(" "));

/** One syllable of Vietnam or China, as families there are, without its marks. */
const SYLLABLE =
  /^(?:[b-df-hj-np-tv-xz]|[cgknpst]h|ngh?|gi|qu|tr|zh)?[aeiouy]{1,3}(?:ch?|m|ng|nh?|p|r|t)?$/i;

/**
 * Whether such a particle stands before the last word, in front of which there is a given name.
 *
 * @param blank - where the last blank is.
 */
export function hasLargeParticle(name: string, blank: number): boolean {
  const before = name.lastIndexOf(" ", blank - 1);
  return before > 0 && isLarge(name.slice(before + 1, blank));
}

/**
 * Where the family begins.
 *
 * @param start - the same without large particles, of a name of several words.
 */
export function withLargeParticles(words: readonly string[], start: number): number {
  let first = start;
  while (first > 1 && isLarge(words[first - 1]!)) first--;
  // "Liesbet Van der Perre": small ones say that this is no given name.
  if (first === start || start < words.length - 1) return first;
  if (!isSyllable(words[start]!)) return first;
  // "Meng Di Jiang", "Hung Van Nguyen", "Yu De Huang"; but "Bart De Win", "Yann Le Cun".
  return MAY_BE_GIVEN.has(words[start - 1]!) || words.every(isSyllable) ? start : first;
}

/** How many such particles stand behind given names: "Ramy El", "C. G. Van De". */
export function largeBehind(given: readonly string[]): number {
  let first = given.length;
  while (first > 1 && PARTICLES.has(given[first - 1]!)) first--;
  if (first === given.length || given.every(isSyllable)) return 0;
  if (first > 1 && given[first - 1] === "Van") first--;
  return given.length - first;
}

function isLarge(word: string): boolean {
  return PARTICLES.has(word) || MAY_BE_GIVEN.has(word);
}

function isSyllable(word: string): boolean {
  return SYLLABLE.test(word.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(/đ/giu, "d"));
}
