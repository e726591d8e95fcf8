/** What references to characters stand for, in XML as in HTML. */

/** The names that XML knows. */
export const NAMED_IN_XML: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** A character by its number in one of the two ways to write it; nothing where no text can hold it. */
export function numbered(decimal: string | undefined, hexadecimal = ""): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** What XML 1.0 can hold, by number or by itself: https://www.w3.org/TR/xml/#NT-Char */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  if (code <= 0xffff) return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd);
  return code <= 0x10_ffff;
}
