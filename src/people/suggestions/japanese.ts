/** Names from Japan in Latin letters, whose long vowels some print and others do not. */

/** Syllables of Hepburn and of the official system; a vowel may be long ("oh"). */
const SYLLABLES =
  /^(?:(?:k?k|g|s?s|z|t?t|d|n|h|b|p?p|m|r|f|w|j|y|[kgnhbpmr]y|s?sh|t?ch|t?ts)?[aeiou]|n(?![aeiouy])|m(?=[bpm])|h(?![aeiouy]))+$/;

/** Whether a folded word may be a Japanese name; many of other languages may. */
export function isJapanese(word: string): boolean {
  return SYLLABLES.test(word);
}

/** "ohno" and "ono", "satou", "satoh" and "sato", "yuuki" and "yuki". */
export function withShortVowels(word: string): string {
  return word.replaceAll(/o(?:h(?![aeiouy])|[ou])/gu, "o").replaceAll("uu", "u");
}
