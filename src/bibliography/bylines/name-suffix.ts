/** What stands behind a name to tell it from a parent's: "Jr.", "III". */

export const SUFFIX = /^(?:jn?r|sn?r|ii|iii|iv|2nd|3rd|4th)\.?$/iu;
/** In characters. */
export const LONGEST_SUFFIX = 4;
/** Behind a family without a comma only as they are usually printed: in "KING JR" they may be initials. */
const USUAL_SUFFIX = /^(?:[JS]n?r\.?|I{2,3}|IV|[234](?:nd|rd|th))$/u;

interface Parts {
  readonly family: string;
  readonly given: string;
  readonly suffix: string;
}

/** Sources without a place for it set the suffix behind the family, "King Jr.", or behind the given name, "Martin Luther, Jr.". */
export function suffixApart(first: string, last: string): Parts | undefined {
  const ofFamily = suffixBehind(last);
  if (ofFamily !== undefined) {
    const { name, suffix, isBehindComma } = ofFamily;
    if (isBehindComma || (USUAL_SUFFIX.test(suffix) && /\p{Ll}/u.test(name))) {
      return { family: name, given: first, suffix };
    }
  }
  const ofGiven = suffixBehind(first);
  return ofGiven && { family: last, given: ofGiven.name, suffix: ofGiven.suffix };
}

function suffixBehind(printed: string) {
  const blank = printed.lastIndexOf(" ");
  // Told by its length first: all names of sources with parts come through here.
  if (blank < 1 || printed.length - blank > LONGEST_SUFFIX + 1) return undefined;
  const suffix = printed.slice(blank + 1);
  if (!SUFFIX.test(suffix)) return undefined;
  const isBehindComma = printed.charAt(blank - 1) === ",";
  const name = printed.slice(0, isBehindComma ? blank - 1 : blank);
  return name === "" ? undefined : { name, suffix, isBehindComma };
}
