/** A printed value on one line, with a single blank between words and none at an end. */
export function oneLine(text: string): string {
  const trimmed = text.trim();
  // Most are so already, which is faster to see than to make; of words by themselves, without a pattern.
  if (trimmed.length <= SHORT && isOneWord(trimmed)) return trimmed;
  return /[^\S ]|  /.test(trimmed) ? trimmed.replaceAll(/\s+/gu, " ") : trimmed;
}

/** In characters. */
const SHORT = 16;

function isOneWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code >= 127) return false;
  }
  return true;
}
