/** "De", "Van": particles that a family prints large, told from given names. */

const LARGE: ReadonlySet<string> = new Set(
  (
    "Al Da Dal Dalla De Degli Dei Del Della Dello Den Der Di Dos Du El Ibn La Las Le Lo Los Ten Ter " +
    "Van Vande Vanden Vander Von"
  ).split(" "),
);

/** Of two words in China: "Meng Di Jiang" is of the family Jiang. */
const SYLLABLE =
  /^(?:[bcdfghjklmnpqrstwxyz]|[csz]h)?(?:a(?:i|ng?|o)?|e(?:i|ng?)?|i(?:a(?:ng?|o)?|e|ng?|ong|u)?|o(?:ng|u)?|u(?:a(?:i|ng?)?|e|i|n|o)?)$/iu;
/** Families of Vietnam, where "Van" is most men's second name, and "Le" many a family. */
const VIETNAMESE =
  /^(?:b[uù]i|[dđ](?:a[oặ]ng|inh|[oỗ]|[uư][oơ]ng)|h[oồ]|ho[aà]ng|hu[yỳ]nh|l[eêyý]|l[uư][oơ]ng|ng[oô]|nguy[eễ]n|ph[aạ]m|phan|tr[aầ]n|tr[iị]nh|tr[uư][oơ]ng|v[oõuũ])$/iu;

/** Where such a particle stands before the last word, in front of which there is a given name. */
export const MAY_HAVE_LARGE = /^\S+ (?:.* )?[ADELTV][a-z]{1,5} \S+$/;

/**
 * Where the family begins.
 *
 * @param start - the same without large particles, of a name of several words.
 */
export function withLargeParticles(words: readonly string[], start: number): number {
  let first = start;
  while (first > 1 && LARGE.has(words[first - 1]!)) first--;
  if (first === start) return start;
  const last = words.at(-1)!;
  if (VIETNAMESE.test(words[0]!) || VIETNAMESE.test(last)) return start;
  return words.every((word) => SYLLABLE.test(word)) ? start : first;
}

/** Second names of Vietnam, where these stand behind given names: "Nguyen, Hung Van". */
const MAY_BE_GIVEN: ReadonlySet<string> = new Set(["Le", "Van"]);

/** Whether a word behind given names is such a particle: "Khoury, Ramy El", "Luca, Raffaele De". */
export function isLargeParticle(word: string, given: readonly string[]): boolean {
  if (!LARGE.has(word) || MAY_BE_GIVEN.has(word)) return false;
  return !given.every((name) => SYLLABLE.test(name));
}
