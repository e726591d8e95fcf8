/** A printed value on one line, with a single blank between words and none at an end. */
export function oneLine(text: string): string {
  const trimmed = text.trim();
  // Most are so already, which is faster to see than to make.
  return /[^\S ]|  /.test(trimmed) ? trimmed.replaceAll(/\s+/gu, " ") : trimmed;
}
