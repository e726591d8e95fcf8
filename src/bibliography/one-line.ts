/** A printed value on one line, with a single blank between words and none at an end. */
export function oneLine(text: string): string {
  const isTrimmed = isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1));
  const trimmed = isTrimmed ? text : text.trim();
  // Most are so already, which is faster to see than to make; of words by themselves, without a pattern.
  if (trimmed.length <= SHORT && isOneWord(trimmed)) return trimmed;
  return /[^\S ]|  /.test(trimmed) ? trimmed.replaceAll(/\s+/gu, " ") : trimmed;
}

/** In characters. */
const SHORT = 16;

function isOneWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (!isVisible(text.charCodeAt(i))) return false;
  }
  return true;
}

/** Within ASCII. */
function isVisible(code: number): boolean {
  return code > 32 && code < 127;
}
