/** Authors as anybody's JSON holds them: a text, a list of names, or of objects that hold the parts of a name. */

import { authorFromParts, groupAuthor } from "../../author-name.ts";
import { split } from "../../bylines/author-separator.ts";
import { bylineOf, joinedBylines } from "../../bylines/byline-reader.ts";
import { separatorOf } from "../../bylines/told-separator.ts";
import { listAt, textAt } from "../../json/json-path.ts";
import type { Byline, PrintedAuthor } from "../../paper.ts";
import { withoutFootnoteMarks } from "../names/footnote-marks.ts";
import { withGroupsApart } from "../names/groups-apart.ts";
import { authorBy, type Conventions, conventionsOf, namesIn } from "../names/name-conventions.ts";
import { isOrganisation } from "../names/printed-people.ts";
import { severalNames } from "../names/several-names.ts";

import { type Fields, fieldsOf, textIn, textsIn } from "./json-keys.ts";
import { withIds } from "./json-person-ids.ts";

const FAMILY =
  "family familyname lastname last surname nachname apellido apellidos sobrenome cognome achternaam".split(
    " ",
  );
/** Beside these, "nom" and "name" are of the family alone. */
const GIVEN_APART = ["prénom", "prenom", "vorname"];
const GIVEN = [
  ..."given givenname givennames firstname first forename forenames voornaam".split(" "),
  ...GIVEN_APART,
  // By themselves these are whole names.
  "nombre",
  "nombres",
  "nome",
];
const MIDDLE = ["middle", "middlename", "middlenames"];
const WHOLE =
  "name fullname displayname audisplayname authorname authname text literal creditname creator nombre nome nom nombrecompleto nomecompleto".split(
    " ",
  );
const ROLE = ["creatortype", "role", "contributortype", "authtype"];
/** Roles of no author; all others, as "first" or "Writing – review & editing", are an author's. */
const OTHER_ROLE =
  /editor|translator|reviewe[dr]|^contributor$|supervisor|illustrator|advis[eo]r|referee|examiner|commenter|recipient|interviewer|producer|funder|sponsor|publisher/iu;
const COLLECTIVE = /collective|organi[sz]ation|consorti/iu;
/** Stand among the names of their members. */
const GROUP_NAME = /(?:collaboration|consortium)$/iu;

/** Lists within objects within lists are not deeper. */
const DEEPEST = 4;

/** What a list of authors is read by. */
interface Place {
  readonly depth: number;
  readonly isFamilyFirst: boolean;
}

/**
 * The byline that a value stands for; of what is no author, nobody.
 *
 * @param isFamilyFirst - whether "Cruz Soto, Ana María" is known to be one name, as elsewhere in the file.
 */
export function bylineFrom(authors: unknown, isFamilyFirst = false): Byline {
  return bylineAt(authors, { depth: 0, isFamilyFirst });
}

function bylineAt(authors: unknown, place: Place): Byline {
  if (place.depth > DEEPEST) return nobody;
  if (typeof authors === "string") return bylineOfText(authors, place);
  const list = Array.isArray(authors) ? listAt({ authors }, "authors") : [authors];
  const [first] = list;
  if (list.length === 1 && typeof first === "string") return bylineOfOnly(first, place);
  const conventions = conventionsOf(list.map(wholeName), "");
  return joinedBylines(list.map((entry) => bylineOfEntry(entry, { ...place, conventions })));
}

/** Web sites set a name among them in bold, or make links of them. */
const TAG = /<[^<>]{0,300}>/gu;

function bylineOfText(printed: string, { isFamilyFirst }: Place): Byline {
  const text = withoutFootnoteMarks(unwrapped(printed.replaceAll(TAG, "")));
  const separator = separatorOf([text]);
  const isOne = separator === "," && isOneName(text, isFamilyFirst);
  const conventions = conventionsOf([text], isOne ? "" : separator);
  return bylineOf(namesIn(text, conventions), (name) => personOrGroup(conventions, name));
}

/** BibTeX in JSON has its long lists on several lines, which are indented. */
function unwrapped(text: string): string {
  return /\sand\s/iu.test(text) ? text.replaceAll(/\r?\n[ \t]{2,}/gu, " ") : text;
}

/** The only text of a list may be a list itself, but more likely is one name. */
function bylineOfOnly(printed: string, place: Place): Byline {
  const text = withoutFootnoteMarks(printed.replaceAll(TAG, ""));
  if (/[;；|\n，、]/u.test(text) || !/,|\sand\s/iu.test(text)) return bylineOfText(text, place);
  const { names } = severalNames([text]);
  const mayBeTwo = names.length === 1 && !AND.test(text) && split(text, ",").length === 2;
  if (mayBeTwo && !isOneName(text, place.isFamilyFirst)) return bylineOfText(text, place);
  const conventions = conventionsOf(names, "");
  return bylineOf(withGroupsApart(names), (name) => personOrGroup(conventions, name));
}

const AND = /\s(?:and|&)\s/iu;

/** "de la Cruz, Ana", "King, Martin Luther, Jr.", "Department of Health, Education, and Welfare". */
function isOneName(text: string, isFamilyFirst: boolean): boolean {
  const [first = "", ...others] = split(text, ",");
  if (isSeveralWords(first) && isOrganisation(first)) return !others.some(isSeveralWords);
  const [second = ""] = others;
  if (others.length !== 1 || AND.test(text)) return false;
  return isFamilyFirst || FAMILY_ALONE.test(first) || !isSeveralWords(first) || !isWhole(second);
}

/** "De Souza" is hardly given and family name; "Di Wu" and "Le Zhang" are. */
const FAMILY_ALONE = /^(?:\p{Ll}|(?:De|Da|Do|Dos|Das|Del|Della|Van|Von|Ter)\s)/u;

function isSeveralWords(name: string): boolean {
  return name.includes(" ");
}

/** "Bob Byron", no "Martin Luther, Jr.", "M. L." or "Gabriel". */
function isWhole(name: string): boolean {
  return isSeveralWords(name) && /\p{L}\p{M}*[\p{L}'’]/u.test(name) && !name.includes(",");
}

/** How a group is written tells nothing of how people are. */
function wholeName(entry: unknown): string {
  if (typeof entry === "string") return withoutFootnoteMarks(entry.replaceAll(TAG, ""));
  const fields = fieldsOf(entry);
  return isCollective(fields) ? "" : textIn(fields, WHOLE);
}

/** "CollectiveName" of PubMed. */
function isCollective(fields: Fields): boolean {
  return COLLECTIVE.test(textIn(fields, ["authtype", "type", "nametype"]));
}

interface PlaceInList extends Place {
  readonly conventions: Conventions;
}

function bylineOfEntry(entry: unknown, { conventions, ...place }: PlaceInList): Byline {
  if (typeof entry === "string")
    return bylineOf(withGroupsApart([wholeName(entry)]), (name) =>
      personOrGroup(conventions, name),
    );
  if (Array.isArray(entry)) return bylineOfParts(listAt({ entry }, "entry"), conventions);
  const fields = fieldsOf(entry);
  const role = textIn(fields, ROLE) || textAt(fields.get("role"), "type");
  if (fields.size === 0 || isOtherRole(role)) return nobody;
  const isApart = textIn(fields, GIVEN_APART) !== "";
  const family = textIn(fields, isApart ? [...FAMILY, "nom", "name"] : FAMILY);
  const whole = textIn(fields, WHOLE);
  if (family !== "") return bylineOf([family], (name) => personFrom(fields, name));
  if (whole !== "") return bylineOf([whole], (name) => namedWhole(fields, { name, conventions }));
  const collective = textIn(fields, ["collectivename", "collective"]);
  if (collective !== "") return bylineOf([collective], groupAuthor);
  const inner = INNER.map((key) => fields.get(key)).find(Boolean);
  if (inner !== undefined) return bylineAt(inner, { ...place, depth: place.depth + 1 });
  return bylineOf([textIn(fields, GIVEN)], (name) => groupAuthor(name, "literal"));
}

/** What holds the person of an entry: "person_or_org" in InvenioRDM, and Zenodo with it, "name" in Pure, "meta" in NASA's; researchmap has the list in each language, Norway's Cristin the beginning of it, "identity" is of NVA there. */
const INNER = [
  "author",
  "authors",
  "value",
  "personororg",
  "name",
  "meta",
  "en",
  "ja",
  "preview",
  "identity",
];

/** Who is author and editor is an author; Zotero's "reviewedAuthor" is none. */
function isOtherRole(role: string): boolean {
  return OTHER_ROLE.test(role) && !/\bauthor\b/iu.test(role);
}

const nobody: Byline = { authors: [], listComplete: true };

/** "[Family, Given, Suffix]", as arXiv's data set has them; else a whole name and where the person works. */
function bylineOfParts(parts: readonly unknown[], conventions: Conventions): Byline {
  const [family = "", given = "", suffix = ""] = parts.map((part) => textAt({ part }, "part"));
  if (family.includes(",") || isOrganisation(given))
    return bylineOf([family], (name) => personOrGroup(conventions, name));
  return bylineOf([family || given], (name) =>
    authorFromParts({ family: name, given: family === "" ? "" : given, suffix }),
  );
}

function personFrom(fields: Fields, family: string): PrintedAuthor {
  const given = [textIn(fields, GIVEN), ...MIDDLE.flatMap((key) => textsIn(fields, key))];
  return withIds(
    authorFromParts({
      family,
      given: given.filter((part) => part !== "").join(" ") || givenBeside(fields, family),
      suffix: textIn(fields, ["suffix"]),
    }),
    fields,
  );
}

/** OpenAIRE has { "fullName": "King, Ada", "name": "Ada", "surname": "King" }. */
function givenBeside(fields: Fields, family: string): string {
  const name = textIn(fields, WHOLE);
  if (!name.includes(family)) return textIn(fields, ["name"]);
  const [before = "", behind = ""] = name.split(family);
  // "A. King-Byron" has another family.
  if (before === "" && /^[,\s]/u.test(behind)) return behind.replace(/^[,\s]{1,9}/u, "");
  return behind === "" && before.endsWith(" ") ? before.trim() : "";
}

interface WholeName {
  readonly name: string;
  readonly conventions: Conventions;
}

function namedWhole(fields: Fields, { name, conventions }: WholeName): PrintedAuthor {
  // Zotero has the name of an organisation, and no other, in one piece.
  if (fields.has("creatortype") || fields.has("literal")) return groupAuthor(name, "literal");
  if (isCollective(fields)) return groupAuthor(name);
  return withIds(personOrGroup(conventions, name), fields);
}

function personOrGroup(conventions: Conventions, name: string): PrintedAuthor {
  return GROUP_NAME.test(name) ? groupAuthor(name, "literal") : authorBy(conventions, name);
}
