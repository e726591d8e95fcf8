/** Names with initials behind the family; apart from the other orders, which the first picture takes. */

import { authorFromParts, familyFirst } from "../author-name.ts";
import { oneLine } from "../one-line.ts";
import type { PersonIds, PrintedAuthor } from "../paper.ts";

import { SUFFIX } from "./name-suffix.ts";

/**
 * "Müller KR", "Kathiria P.", "van der Berg J-P": the last word holds initials only; with full stops
 * also "Hsieh C.-c.", "Petersen Jø.H.", "Ivanov Yu.", but no "Co."
 */
const INITIALS =
  /^(?:(?:\p{Lu}\p{M}*[.-]*){1,4}|(?!Co|St|Jr|Sr|No)\p{Lu}\p{Ll}?\.(?:-?\p{L}\p{Ll}?\.){0,3})$/u;

const ONE_LETTER = /^(?:\p{Lu}\p{M}*\.-?)+$|^\p{Lu}\p{M}*$/u;

/** "Kathiria P.", "Müller KR" or "King M.L., Jr.": family, then initials without a comma. */
export function familyThenInitials(printed: string, ids?: PersonIds): PrintedAuthor {
  const comma = printed.indexOf(",");
  const afterComma = comma === -1 ? "" : printed.slice(comma + 1).trim();
  if (comma !== -1 && !SUFFIX.test(afterComma)) return familyFirst(printed, ids);
  const words = oneLine(comma === -1 ? printed : printed.slice(0, comma)).split(" ");
  const isAtEnd = afterComma === "" && words.length > 2 && SUFFIX.test(words.at(-1) ?? "");
  const suffix = isAtEnd ? words.pop() : afterComma;
  const start = startOfInitials(words);
  const family = words.slice(0, start);
  // Scopus: "King Jr. M.L."
  const isWithin = !suffix && family.length > 1 && /^[JS]r\.?$/u.test(family.at(-1) ?? "");
  const found = isWithin ? family.pop() : suffix;
  return authorFromParts({
    family: family.join(" "),
    given: words.slice(start).join(" "),
    ...(found && { suffix: found }),
    ...(ids && { ids }),
  });
}

/** "Lovelace A. B.", "van Byron C D": the last word, and single letters before it. */
function startOfInitials(words: readonly string[]): number {
  let start = words.length;
  while (start > 1 && (start === words.length ? INITIALS : ONE_LETTER).test(words[start - 1]!)) {
    start--;
  }
  return start;
}
