/** The encoding of Western Europe that files are taken for where they are no UTF-8. */

/** Node 20 decodes the bytes 0x80 to 0x9f as control characters, browsers as these. */
export const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Every byte stands for something: a text comes of any. */
export function fromWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replaceAll(/[\x80-\x9f]/gu, (control) =>
    WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80),
  );
}
