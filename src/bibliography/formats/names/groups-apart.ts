/** A person and the group they wrote for, printed as one name: "Dee, Dora for the Zeta Study Group". */

import { familyThenInitials } from "../../bylines/family-then-initials.ts";
import { SUFFIX } from "../../bylines/name-suffix.ts";
import { spokenName } from "../../bylines/spoken-name.ts";
import type { PrintedAuthor } from "../../paper.ts";
import { texToUnicode } from "../../tex.ts";

import { areDegrees } from "./degrees.ts";
import { groupIn } from "./group-names.ts";
import { isSortedPerson, mayBeSortedPerson } from "./sorted-person.ts";

/** Asked first, because nearly all names have none of these. */
const MAY_HAVE_GROUP = /(?:^|\s)(?:and|behalf|for)\s|^the\s|,[^,]*,/iu;
/** Nothing stands before it where only the list shows whose group it is. */
const FOR_GROUP =
  /^(?:(.+?),?\s)??(?:and\s(?=the\s)|(?:and\s)?for\s|(?:and\s)?(on behalf of)\s)(the\s)?(.+)$/iu;
/** "Ely, Eve, Research Team". */
const BEHIND_COMMA = /^([^,]+,[^,]+),(?!\s*(?:and|for|on behalf)\s)\s*()(the\s)?([^,]+)$/iu;
/** "the ADNI": as written, for people are called "The Anh". */
const GROUP_ALONE = /^()()(the\s)(.+)$/u;
/** What is longer is a list or a text. */
const LONGEST = 200;

/** The names of a list; a person who wrote for a group stands before it, and each is a name. */
export function withGroupsApart(names: readonly string[]): readonly string[] {
  return names.some(mayHaveGroup) ? names.flatMap(apart) : names;
}

function mayHaveGroup(name: string): boolean {
  return name.length <= LONGEST && MAY_HAVE_GROUP.test(name);
}

function apart(name: string): readonly string[] {
  if (!mayHaveGroup(name)) return [name];
  const [, person = "", behalf = "", article = "", rest = ""] =
    FOR_GROUP.exec(name) ?? BEHIND_COMMA.exec(name) ?? GROUP_ALONE.exec(name) ?? [];
  if (!isBalanced(rest)) return [name];
  const groups = groupIn(rest) === undefined ? [inBraces(rest)] : apart(rest);
  // "the GBD Group" is told by its article.
  const isKnown = [rest, article + rest].some((printed) => groupIn(printed) !== undefined);
  const isNamed = `${behalf}${article}` !== "";
  if (person === "") return rest !== "" && (isKnown || isNamed) ? groups : [name];
  const isInOrder = person.includes(",");
  // "Early Detection for Cancer Study Group" is one, and so is "Weavers Union for the Poor".
  const isTold = isKnown ? isInOrder || isNamed : behalf !== "" || (isNamed && hasInitials(person));
  return isTold && isPerson(person) ? [person, ...groups] : [name];
}

/** "{King, Ada for the ADNI}" is one name for BibTeX. */
function isBalanced(text: string): boolean {
  return text.split("{").length === text.split("}").length;
}

/** As BibTeX has who is no person. */
function inBraces(group: string): string {
  return /^\{[^{}]*\}$/u.test(group) ? group : `{${group}}`;
}

/** Or a comma behind the family. */
function hasInitials(person: string): boolean {
  return /,|(?:^|\s)\p{Lu}(?:\p{Lu}{0,2}$|\.)/u.test(person);
}

/** Tables made of BibTeX keep its accents and braces, as its own lists do. */
function isPerson(printed: string): boolean {
  const name = /[\\{}]/u.test(printed) ? texToUnicode(printed) : printed;
  const [family = "", given = "", ...others] = name.split(",").map((part) => part.trim());
  if (name.includes(","))
    return (
      others.every((part) => SUFFIX.test(part) || areDegrees(part)) &&
      mayBeSortedPerson(family, given)
    );
  return [spokenName(name), familyThenInitials(name)].some(isPersons);
}

function isPersons({ family = "", given = "" }: PrintedAuthor): boolean {
  return isSortedPerson(family, given);
}
