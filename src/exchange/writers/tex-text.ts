/** Plain text as TeX that reads as the same text. */

const WRITTEN: ReadonlyMap<string, string> = new Map([
  ["\\", "\\textbackslash{}"],
  ["{", "\\textbraceleft{}"],
  ["}", "\\textbraceright{}"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
  ...["&", "%", "#", "_", "$"].map((sign): [string, string] => [sign, `\\${sign}`]),
]);

/** Escaped; dashes and quotes that TeX would join stay apart. */
export function texOf(text: string): string {
  return text
    .replaceAll(/[\\{}~^&%#_$]/gu, (sign) => WRITTEN.get(sign) ?? sign)
    .replaceAll(/([-`'])(?=\1)/gu, "$1{}");
}

/**
 * A printed title, which is TeX already, such that a value can hold it: braces that do not match are
 * left out, and signs that would end the line or the table are escaped.
 */
export function texTitle(title: string): string {
  const whole = hasMatchingBraces(title) ? title : title.replaceAll(/[{}]/gu, "");
  return whole
    .replaceAll(/(?<!\\)[&%#]/gu, "\\$&")
    .replace(/(?<!\\)((?:\\\\)*)\\$/u, "$1\\textbackslash{}");
}

/** BibTeX counts braces also after a backslash. */
function hasMatchingBraces(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/gu)) {
    depth += brace === "{" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
