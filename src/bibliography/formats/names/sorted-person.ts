/** Whether "Family, Given" is a person where whoever wrote it says that it is one name, perhaps a group's. */

import { isParticle } from "../../author-name.ts";
import { SUFFIX } from "../../bylines/name-suffix.ts";

import { isOrganisation } from "./printed-people.ts";
import { hasOfficialWord } from "./several-names.ts";

/** "AT", "O'Brien", "García-Márquez", "d'Alembert", but not "OpenAI" nor "A.". */
const FAMILY_WORD =
  /^(?:\p{Ll}{1,2}['’])?\p{Lu}[\p{L}\p{M}'’ʹ-]*(?<!(?:\p{Ll}|^)\p{Lu})(?<!\p{Ll}\p{Lu}{2,9})$/u;
/** "Ada", "Anna-Maria", "Th.", and initials: "A.", "J.-P.", "A.B.", "AB". */
const GIVEN_WORD = /^\p{Lu}\p{M}*\p{Ll}[\p{L}\p{M}'’-]*\.?$/u;
const INITIALS = /^(?:(?:\p{Lu}\p{M}*\.-?){1,5}|\p{Lu}\p{M}*(?:-?\p{Lu}\p{M}*){0,2})$/u;
/** Of more words either is no part of a name. */
const MOST_WORDS = 5;
const MOST_GIVEN_WORDS = 3;

/** Words of companies, offices and the press; a person who is called so stays a group. */
const BUSINESS =
  /(?:^|[\s.])(?:army|authors|city|contributors|co|corp|county|court|database|developers|editorial|editors|editions|holdings|incorporated|journal|kingdom|labs|limited|magazine|media|navy|news|panel|parliament|pharma|police|press|publish(?:ing|ers)|registry|republic|senate|software|solutions|staff|state|studios?|study|survey|systems|task|technolog(?:y|ies)|times|trial|verlag|llc|llp|plc|s\.?r\.?l|s\.?p\.?a|pty)(?=$|[\s.])|\p{L}(?:amt|ministerium|verband|verein|gesellschaft|stiftung|hochschule|akademie|bibliothek)(?=$|\s)/iu;
/** A company's form, a state's short name, or initials that cannot be told from them. */
const NO_INITIALS =
  /^(?:A[BGS]|[BN]V|KG|L[CP]|OY|SA|DC|E[CU]|U[KNS]|US[A]?|A\.[BGS]\.|S\.A\.|[EU]\.[KNSU]\.(?:A\.)?|D\.C\.)$/u;
/** What somebody is, not called. */
const OFFICE =
  /^(?:anonymous|chair(?:man|woman)?|director|editor|headquarters|hq|minister|president|professor|secretary|translator)s?$/iu;
/**
 * Where groups are: "Bayer, Leverkusen". Places that people are called after, too, are left out: Austin, Basel,
 * Cairo, Geneva, India, London, Milan, Paris, Vienna, York.
 */
const PLACES: ReadonlySet<string> = new Set(
  `aachen amsterdam argentina athens atlanta australia austria baltimore bangkok bangladesh barcelona beijing belgium berlin bern bonn
  brasília brazil bruxelles brussels budapest california canada canberra chicago chile colombia colorado copenhagen cupertino
  darmstadt delhi denmark dublin düsseldorf edinburgh egypt eindhoven england europe finland frankfurt genève genf germany
  ghent glasgow greece göttingen hamburg hannover heidelberg helsinki hongkong hungary indonesia italy jakarta japan karlsruhe
  korea köln cologne kyiv kyoto lausanne leipzig leuven leverkusen lisboa lisbon ljubljana ludwigshafen lyon madrid malaysia
  manchester mannheim maryland massachusetts melbourne mexico michigan montreal montréal moscow mumbai munich münchen nairobi
  netherlands nigeria norway osaka oslo ottawa oxford pakistan pennsylvania philippines pittsburgh poland portugal potsdam
  prague redmond romania rotterdam russia scotland seattle seoul shanghai singapore spain stavanger stockholm strasbourg
  stuttgart sweden switzerland taiwan texas thailand tokyo toronto turkey tübingen ukraine uppsala utrecht vancouver vietnam
  wales warsaw wien wiesbaden wuhan würzburg zurich zürich`.split(/\s+/u),
);

/**
 * Whether "van der Elst" and "Domien" are of a person, where nothing else tells. What may be a group is none:
 * "CERN, Geneva", "Anaconda, Inc.", nor are what may be two names: "Ada Lovelace, Bob Byron".
 */
export function isSortedPerson(family: string, given: string): boolean {
  return mayBeSortedPerson(family, given) && isOneFamily(family.split(" "), given.split(" "));
}

/**
 * The same where something holds the family together, as it would no group, or others of the list are people:
 * "García López" and "Ramón José" are of one.
 */
export function mayBeSortedPerson(family: string, given: string): boolean {
  const isName = (part: string) =>
    !isOrganisation(part) && !hasOfficialWord(part) && !BUSINESS.test(part);
  return (
    isGiven(given.split(" ")) &&
    [family, given].every(isName) &&
    isFamily(family.split(" "), given.split(" "))
  );
}

/** One to three names or initials, and what Zotero keeps behind them: "Alexander von". */
function isGiven(words: readonly string[]): boolean {
  const end = words.findIndex((word) => isParticle(word));
  const names = end === -1 ? words : words.slice(0, end);
  if (names.length === 0 || names.length > MOST_GIVEN_WORDS) return false;
  if (!words.slice(names.length).every((word) => isParticle(word))) return false;
  return (
    names.every((word) => INITIALS.test(word) || GIVEN_WORD.test(word)) &&
    !names.some((word) => NO_INITIALS.test(word) || SUFFIX.test(word) || OFFICE.test(word)) &&
    !PLACES.has(names.at(-1)?.toLowerCase() ?? "")
  );
}

function isFamily(words: readonly string[], given: readonly string[]): boolean {
  const names = withoutParticles(words);
  if (words.length > MOST_WORDS || names.length === 0 || !names.every(isFamilyPart)) return false;
  // "CERN, Geneva"; the family of "LOVELACE, A." is printed in capitals.
  const isInCapitals = names.some((word) => /^\p{Lu}{2,}$/u.test(word));
  return !isInCapitals || given.every((word) => /^(?:\p{Lu}\.-?)+$/u.test(word));
}

function isOneFamily(words: readonly string[], given: readonly string[]): boolean {
  const names = withoutParticles(words);
  if (names.length < words.length || names.length === 1) return true;
  return names.length === 2 && given.filter((word) => GIVEN_WORD.test(word)).length < 2;
}

/** Those before a family. */
function withoutParticles(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !isParticle(word));
  return start === -1 ? [] : words.slice(start);
}

function isFamilyPart(word: string): boolean {
  return isParticle(word) || FAMILY_WORD.test(word);
}
