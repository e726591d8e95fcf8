/** Authors in our own format: a string where that says all, else an object with the parts. */

import { authorFromParts, givenFirst, groupAuthor } from "../author-name.ts";
import { anObject, aText, field, type JsonEntry, type JsonObject, type Kind } from "../json.ts";
import type { PersonIds, PrintedAuthor } from "../paper.ts";

type JsonAuthor = string | JsonObject;

const ID_KEYS = ["orcid", "openalex", "scopus", "dblp", "semanticScholar"] as const;

/** The value of "authors". */
export const someAuthors: Kind<readonly JsonAuthor[]> = {
  is: (value): value is readonly JsonAuthor[] =>
    Array.isArray(value) && value.every((author) => aText.is(author) || anObject.is(author)),
  expected: "a list of names",
};

/** An author from what was written by {@link writeAuthor}; a string is read as "Given Family". */
export function readAuthor(author: JsonAuthor, entry: JsonEntry): PrintedAuthor {
  if (typeof author === "string") return givenFirst(author);
  const of = { ...entry, object: author };
  const name = field(of, "name", aText);
  if (name !== undefined) {
    return groupAuthor(name, field(of, "kind", aText) === "literal" ? "literal" : "group");
  }
  const given = field(of, "given", aText);
  const suffix = field(of, "suffix", aText);
  const ids = readIds({ ...entry, object: field(of, "ids", anObject) ?? {} });
  return authorFromParts({
    family: field(of, "family", aText) ?? "",
    ...(given !== undefined && { given }),
    ...(suffix !== undefined && { suffix }),
    ...(ids !== undefined && { ids }),
  });
}

/** The shortest form from which {@link readAuthor} makes the same author. */
export function writeAuthor(author: PrintedAuthor): JsonAuthor {
  const { printed, family = "", given, suffix, kind, ids } = author;
  if (kind !== undefined) return { name: printed, kind };
  const read = givenFirst(printed);
  const isPlain = read.family === family && read.given === given && read.suffix === suffix;
  return isPlain && ids === undefined ? printed : { family, given, suffix, ids };
}

function readIds(entry: JsonEntry): PersonIds | undefined {
  const ids = ID_KEYS.flatMap((key) => {
    const id = field(entry, key, aText);
    return id === undefined ? [] : [[key, id] as const];
  });
  return ids.length === 0 ? undefined : Object.fromEntries(ids);
}
