/** Authors in fields that begin with a tag: one in each, as asked, or several. */

import { type Finding, quoted, type Report } from "../../diagnostic.ts";
import { withGroupsApart } from "../names/groups-apart.ts";
import { areNumbered, withoutNumbers } from "../names/note-numbers.ts";
import { isOrganisation } from "../names/printed-people.ts";
import { severalNames } from "../names/several-names.ts";

import { withLettersJoined } from "./letters-apart.ts";
import type { UntaggedLine } from "./tagged-lines.ts";
import { fieldsOf, type TaggedRecord } from "./tagged-records.ts";

/** "Byron, Bob" and no address: two short parts without digits. */
const NAME = /^[^,\d@]{1,40},[^,\d@]{1,40}$/u;
const OPEN_END = /(?:[,;&]|\sand)$/iu;
/** A name that goes on in the next line is not longer there. */
const LONGEST = 60;

/**
 * Whether a line without a tag goes on with the authors above it: their list is open, or the line
 * is an indented name. Other text there is about an author.
 */
export function continuesAuthors({
  above,
  text,
  isAfterBlank,
  isIndented,
  isBegunBelow,
}: UntaggedLine): boolean {
  if (isAfterBlank) return false;
  if (above.endsWith(";")) return true;
  const printed = text.trim();
  if (printed.length > LONGEST) return false;
  if (above === "" || OPEN_END.test(above)) return true;
  // Not indented, "Paris, France" is the address of the author above.
  return (isIndented || isBegunBelow) && NAME.test(printed) && !isOrganisation(printed);
}

/** "Lovelace1,2, Ada" */
const OF_FAMILY = /^([^,\d]*\p{L})\d{1,2}(?:, ?\d{1,2}){0,9}(?=,\s?\p{L})/u;

/** The names in these fields, in printed order; a split that the format does not know is reported. */
export function namesIn(
  record: TaggedRecord,
  report: Report,
  ...tags: readonly string[]
): readonly string[] {
  const values: string[] = [];
  for (const { lines } of fieldsOf(record, tags)) values.push(...unfolded(lines));
  const several = severalNames(withLettersJoined(values));
  if (several.isGuessed) report(guessedNames(values.join("; "), several.names.length));
  const names = withGroupsApart(several.names);
  // Copied from a title page: beside "Lovelace, Ada1,2" the 2 of "Byron, Bob2" is no namesake's.
  const areCopied = names.some((name) => /\d[\s)\]*†‡]*$/u.test(name)) && areNumbered([names]);
  return areCopied ? names.map((name) => withoutNumbers(name.replace(OF_FAMILY, "$1"))) : names;
}

/** A line is a name of its own, unless the one above is not at its end. */
function unfolded(lines: readonly string[]): readonly string[] {
  if (lines.length === 1) return lines;
  const values: string[] = [];
  for (const line of lines) {
    const above = values.at(-1);
    if (above === undefined || above === "" || !OPEN_END.test(above)) values.push(line);
    // "Lovelace, Ada," is at its end; "Lovelace," is not.
    else if (/,.*,$/u.test(above)) values.splice(-1, 1, above.slice(0, -1), line);
    else values.splice(-1, 1, `${above} ${line}`);
  }
  return values;
}

/** What to say of names that are separated by marks of which the format knows nothing. */
export function guessedNames(printed: string, count: number): Finding {
  return {
    severity: "warning",
    code: "guessed-authors",
    message: `One author field holds several names, ${quoted(printed)}; ${count} names were read.`,
    remedy: "Check the names, and give each a field of its own in the source.",
    several: "author fields hold several names; how they were split is our reading",
  };
}
