/** Telling GB 18030, which programs in China still save, from the encodings of Europe and Korea. */

/** So many characters are no accident; fewer may be "Größe", or words of even lengths in Cyrillic. */
const FEWEST = 16;
/** Japanese, in an encoding with the same bytes, is full of these: Chinese has none. */
const KANA = new Set([0xa4, 0xa5]);
const MOST_KANA = 0.1;
/** Nearly all characters of Chinese names and titles are those of GB 2312, whose bytes are both high. */
const USUAL_SHARE = 0.9;
/** Hangul has leading bytes below these, Chinese about half of each. */
const FIRST_BEYOND_HANGUL = 0xc9;
const BEYOND_SHARE = 0.1;

/**
 * Whether bytes that are no UTF-8 are GB 18030: accents of Latin letters stand alone, and the words of
 * other alphabets have odd lengths, so that high bytes do not come in pairs.
 */
export function isGb18030(bytes: Uint8Array): boolean {
  let pairs = 0;
  let usual = 0;
  let beyond = 0;
  let kana = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    const trail = bytes[++i] ?? 0;
    if (lead === 0x80 || lead === 0xff || trail < 0x30 || trail === 0xff) return false;
    pairs++;
    if (lead < 0xa1 || trail < 0xa1) continue;
    usual++;
    if (KANA.has(lead)) kana++;
    if (lead >= FIRST_BEYOND_HANGUL) beyond++;
  }
  return (
    pairs >= FEWEST &&
    usual >= pairs * USUAL_SHARE &&
    beyond >= usual * BEYOND_SHARE &&
    kana <= usual * MOST_KANA
  );
}
