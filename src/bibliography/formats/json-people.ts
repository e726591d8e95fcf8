/** Authors as anybody's JSON holds them: a text, a list of names, or of objects that hold the parts of a name. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import { separatorOf } from "../author-separator.ts";
import { bylineOf, joinedBylines } from "../byline-reader.ts";
import { normalOrcid } from "../ids.ts";
import { listAt, textAt, valueAt } from "../json-path.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import { type Fields, fieldsOf, textIn, textsIn } from "./json-keys.ts";
import { authorBy, type Conventions, conventionsOf, namesIn } from "./name-conventions.ts";

const FAMILY = ["family", "familyname", "lastname", "last", "surname"];
const GIVEN = ["given", "givenname", "givennames", "firstname", "first", "forename", "forenames"];
const MIDDLE = ["middle", "middlename", "middlenames"];
const WHOLE =
  "name fullname displayname audisplayname authorname authname text literal creditname creator".split(
    " ",
  );
const ROLE = ["creatortype", "role", "contributortype", "authtype"];
/** Whom roles other than these name is no author. */
const AUTHOR_ROLE = /author|collective|inventor|presenter|programmer|artist|director/iu;
const COLLECTIVE = /collective|organi[sz]ation|consorti/iu;
/** Stand among the names of their members. */
const GROUP_NAME = /(?:collaboration|consortium)$/iu;

/** Lists within objects within lists are not deeper. */
const DEEPEST = 4;

/** The byline that a value stands for; of what is no author, nobody. */
export function bylineFrom(authors: unknown): Byline {
  return bylineAt(authors, 0);
}

function bylineAt(authors: unknown, depth: number): Byline {
  if (depth > DEEPEST) return nobody;
  if (typeof authors === "string") return bylineOfText(authors);
  const list = Array.isArray(authors) ? listAt({ authors }, "authors") : [authors];
  const [first] = list;
  // A list of one text may be a list within it.
  if (list.length === 1 && typeof first === "string") return bylineOfText(first);
  const conventions = conventionsOf(list.map(wholeName), "");
  return joinedBylines(list.map((entry) => bylineOfEntry(entry, { conventions, depth })));
}

/** Web sites set a name among them in bold, or make links of them. */
const TAG = /<[^<>]{0,300}>/gu;

function bylineOfText(printed: string): Byline {
  const text = printed.replaceAll(TAG, "");
  const conventions = conventionsOf([text], separatorOf([text]));
  return bylineOf(namesIn(text, conventions), (name) => personOrGroup(conventions, name));
}

function wholeName(entry: unknown): string {
  return typeof entry === "string" ? entry.replaceAll(TAG, "") : textIn(fieldsOf(entry), WHOLE);
}

interface ListOfEntries {
  readonly conventions: Conventions;
  readonly depth: number;
}

function bylineOfEntry(entry: unknown, { conventions, depth }: ListOfEntries): Byline {
  if (typeof entry === "string")
    return bylineOf([wholeName(entry)], (name) => personOrGroup(conventions, name));
  if (Array.isArray(entry)) return bylineOfParts(listAt({ entry }, "entry"));
  const fields = fieldsOf(entry);
  const role = textIn(fields, ROLE);
  if (fields.size === 0 || (role !== "" && !AUTHOR_ROLE.test(role))) return nobody;
  const family = textIn(fields, FAMILY);
  const whole = textIn(fields, WHOLE);
  if (family !== "") return bylineOf([family], (name) => personFrom(fields, name));
  if (whole !== "") return bylineOf([whole], (name) => namedWhole(fields, { name, conventions }));
  const inner = ["author", "authors", "value"].map((key) => valueAt(entry, key)).find(Boolean);
  if (inner !== undefined) return bylineAt(inner, depth + 1);
  return bylineOf([textIn(fields, GIVEN)], (name) => groupAuthor(name, "literal"));
}

const nobody: Byline = { authors: [], listComplete: true };

/** "[Family, Given, Suffix]", as arXiv's data set has them. */
function bylineOfParts(parts: readonly unknown[]): Byline {
  const [family = "", given = "", suffix = ""] = parts.map((part) => textAt({ part }, "part"));
  return bylineOf([family || given], (name) =>
    authorFromParts({ family: name, given: family === "" ? "" : given, suffix }),
  );
}

function personFrom(fields: Fields, family: string): PrintedAuthor {
  const given = [textIn(fields, GIVEN), ...MIDDLE.flatMap((key) => textsIn(fields, key))];
  return withIds(
    authorFromParts({
      family,
      given: given.filter((part) => part !== "").join(" "),
      suffix: textIn(fields, ["suffix"]),
    }),
    fields,
  );
}

interface WholeName {
  readonly name: string;
  readonly conventions: Conventions;
}

function namedWhole(fields: Fields, { name, conventions }: WholeName): PrintedAuthor {
  // Zotero has the name of an organisation, and no other, in one piece.
  if (fields.has("creatortype") || fields.has("literal")) return groupAuthor(name, "literal");
  if (COLLECTIVE.test(textIn(fields, ["authtype", "type", "nametype"]))) return groupAuthor(name);
  return withIds(personOrGroup(conventions, name), fields);
}

function personOrGroup(conventions: Conventions, name: string): PrintedAuthor {
  return GROUP_NAME.test(name) ? groupAuthor(name, "literal") : authorBy(conventions, name);
}

function withIds(author: PrintedAuthor, fields: Fields): PrintedAuthor {
  const orcid = normalOrcid(textIn(fields, ["orcid", "orcidid"]));
  return orcid === undefined || author.kind !== undefined ? author : { ...author, ids: { orcid } };
}
