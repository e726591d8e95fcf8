/** Given names, as printed → names, initials and abbreviations, folded. */

import { fold } from "../../bibliography/fold.ts";

/** Scripts in which one letter may stand for a name; in others a name may have but one letter. */
const ABBREVIATING = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]+$/u;
/** "DA" where nothing else is given: nobody's name, but two initials. */
const CAPITALS = /^\p{Lu}\p{M}*(?:\p{Lu}\p{M}*){1,2}$/u;
export const APOSTROPHES = /['’ʼ`´]/gu;
/** Titles, and what a person did: "eds. Nixon Apcin". "Ed." is left: it may be short for Edward. */
const HONOURS = /^(?:(?:prof|dr|mr|mrs|ms|eds|trans|comps)\.?\s+)+(?=\S)/iu;

/** "Karl-Robert" → one name; "K.-R.", "K.R." and "KR" → two initials; "Chr." → an abbreviation. */
export function givenNames(printed: string): readonly string[] {
  const given = printed.replace(HONOURS, "").trim();
  if (CAPITALS.test(given)) return Array.from(fold(given), (letter) => `${letter}.`);
  return given
    .replaceAll(APOSTROPHES, "")
    .split(/(?<=\.)-?|[\s,;]+/u)
    .flatMap((word) => namesIn(word))
    .filter((name) => name !== "");
}

/** A word without blanks → names. Hyphens glue words written out, and part initials. */
function namesIn(word: string): readonly string[] {
  const isCut = word.endsWith(".");
  const parts = fold(word)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
  const isCutPart = (part: string, i: number) =>
    ABBREVIATING.test(part) &&
    (part.length === 1 ||
      // "Md. Saiful" is called Saiful: what is before it says no less than a name.
      (isCut && part !== "md" && i === parts.length - 1 && part.length <= LONGEST_CUT));
  if (!parts.some(isCutPart)) return [parts.join("-")];
  return parts.map((part, i) => (isCutPart(part, i) ? `${part}.` : part));
}

/** "Chr." and "Thom." are cut; a dot after a longer name ends a list. */
const LONGEST_CUT = 4;
