/** Names as they stand in a printed list. */
export interface NameList {
  readonly names: readonly string[];
  /** `false` when the list was cut. */
  readonly listComplete: boolean;
}

/** "et al." as people write it, with one full stop or none within. */
export const ET_AL = /et(?:\. ?| )al(?:ii|iae?)?/u.source;
const OTHERS = /(?:\d+ |many )?(?:others|colleagues|other (?:co-?)?authors)/u.source;
const MORE = /\+? ?\d+ more(?: (?:co-?)?authors?)?/u.source;
/**
 * How lists say that they were cut; each is looked for at the end of a name only. A name that is
 * "others" or "others, and" is what programs make of BibTeX's "and others", and "al., et" what they make of "et al.";
 * EndNote sets a comma behind what it is not to take apart. Somebody may be called "Al Etal".
 */
const cutMark = new RegExp(
  String.raw`(?:(?:^|[\s,;&])[(\[]?(?:${ET_AL}|and ${OTHERS}|(?:and )?${MORE})[.,)\]]*|(?:^|&\s?)al\.,?|^[(\[]?(?:etal|al\.?, ?et|${OTHERS}|others, ?and)[.,)\]]*|…|\.{3}|\. \. \.|(?:^|\s)\.{2})$`,
  "iu",
);
/** In other languages, as written: initials are "U. A.", and 平等 may be a given name. */
const otherCutMark =
  /(?:(?:^|[\s;&])(?:et coll\.?|u\. ?a\.|y (?:otros|cols?\.?)|e outros|и др\.?|та ін\.?|vd\.|ve ark\.|i (?:wsp|sur)\.|a kol\.)|^(?:и, ?др\.?|др\.?, ?и)|(?<=^|[\s,，;；]|[\p{Script=Han}·]{3})等)$/u;
/** Longer than every cut mark, so that a name of any length is tested in constant time. */
const longestCutMark = 32;
const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/u;
/** No printed name has more words than this between two commas; most sentences do. */
const mostWordsInName = 12;

/**
 * Reads authors printed one after the other with commas: "Ada Lovelace, Bob Byron et al.".
 *
 * "et al.", "and others", "and 3 others", "+5 more" and "…" cut the list and name nobody; a part
 * without a letter is no name; "Jr." after a comma belongs to the name before it.
 */
export function readByline(printed: string): NameList {
  const parts = printed
    .replaceAll(/\s+/gu, " ")
    .split(",")
    .map((part) => part.trim());
  const names: string[] = [];
  for (const name of parts.map(withoutCutMark)) {
    if (suffix.test(name) && names.length > 0) names.push(`${names.pop()}, ${name}`);
    else if (/\p{L}/u.test(name)) names.push(name);
  }
  return { names, listComplete: !parts.some(isCut) };
}

/** Whether a line is running text and no list of names. */
export function isProse(line: string): boolean {
  if (isCut(line.trim())) return false;
  if (/(?:^|\s)\p{Ll}[\p{L}-]{0,40}[.!?]$/u.test(line.slice(-44))) return true;
  return line.split(",").some((part) => part.trim().split(" ").length > mostWordsInName);
}

/** Whether a name, or what stands in its place, ends in a mark that cuts the list. */
export function isCut(part: string): boolean {
  // Most names end in none of these letters, which is faster to see.
  return (
    "lL.sSeEtTiIaAdD,)]…рин等".includes(part.charAt(part.length - 1)) &&
    [cutMark, otherCutMark].some((mark) => mark.test(part.slice(-longestCutMark)))
  );
}

/** The name before a mark that cuts the list: "Ada et al." → "Ada", "…" → "". */
export function withoutCutMark(part: string): string {
  const head = part.slice(0, -longestCutMark);
  const tail = part.slice(-longestCutMark).replace(cutMark, "");
  return (head + tail.replace(otherCutMark, "")).trim();
}
