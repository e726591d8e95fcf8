/** UTF-8 that a program took for another encoding and saved as UTF-8 once more: "MÃ¼ller". */

/** What windows-1252 has at 0x80 to 0x9f; programs that know Latin-1 alone keep control characters there. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const MAY_BE = /[Â-ô][\x80-¿Œ-ƒˆ˜–-›€™]/u;
/** One may stand in a title: "CAFÉ™". */
const FEWEST = 2;

/**
 * The text as it was before, if all of its letters beyond ASCII are such: one that is not, as "é" in
 * "Café", shows that the text is as it should be.
 */
export function encodedOnce(text: string): string | undefined {
  if (!MAY_BE.test(text) || !isAllEncodedTwice(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = byteOf(text.charAt(i));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Looked through without making a copy: of most texts the first letter with an accent tells. */
function isAllEncodedTwice(text: string): boolean {
  let missing = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (missing > 0) return false;
      continue;
    }
    const byte = byteOf(text.charAt(i));
    const isInner = byte >= 0x80 && byte < 0xc0;
    if (isInner !== missing > 0) return false;
    if (isInner) missing--;
    else if (byte >= 0xc2 && byte <= 0xf4) missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    else return false;
    if (!isInner) count++;
  }
  return missing === 0 && count >= FEWEST;
}

/** 256, which is none, for what windows-1252 does not have. */
function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x100) return code;
  const place = WINDOWS_1252.indexOf(character);
  return place === -1 ? 0x100 : 0x80 + place;
}
