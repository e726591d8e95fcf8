/** Authors in our own format: a string where that says all, else an object with the parts. */

import { authorFromParts, givenFirst, groupAuthor } from "../../author-name.ts";
import { quoted } from "../../diagnostic.ts";
import { normalOpenAlex, normalOrcid } from "../../ids.ts";
import {
  bracedObject,
  field,
  isJsonObject,
  type JsonEntry,
  type JsonObject,
  type Kind,
  quotedText,
} from "../../json/json.ts";
import type { PersonIds, PrintedAuthor } from "../../paper.ts";

type JsonAuthor = string | JsonObject;

const ID_KEYS = ["orcid", "openalex", "scopus", "dblp", "semanticScholar"] as const;

/** The value of "authors". */
export const someAuthors: Kind<readonly JsonAuthor[]> = {
  is: (value): value is readonly JsonAuthor[] =>
    Array.isArray(value) &&
    value.every((author) => typeof author === "string" || isJsonObject(author)),
  expected: "a list of names",
};

/** An author from what was written by {@link writeAuthor}; a string is read as "Given Family". */
export function readAuthor(author: JsonAuthor, entry: JsonEntry): PrintedAuthor {
  if (typeof author === "string") return givenFirst(author);
  const of = { ...entry, object: author };
  const name = field(of, "name", quotedText);
  if (name !== undefined) {
    return groupAuthor(name, field(of, "kind", quotedText) === "literal" ? "literal" : "group");
  }
  const given = field(of, "given", quotedText);
  const suffix = field(of, "suffix", quotedText);
  const ids = readIds({ ...entry, object: field(of, "ids", bracedObject) ?? {} });
  return authorFromParts({
    family: field(of, "family", quotedText) ?? "",
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
    const id = idFrom(entry, key, normalForms[key]);
    return id === undefined ? [] : [[key, id] as const];
  });
  return ids.length === 0 ? undefined : Object.fromEntries(ids);
}

/** Others have no form of their own that could be checked. */
const normalForms: Readonly<
  Record<(typeof ID_KEYS)[number], ((printed: string) => string | undefined) | undefined>
> = {
  orcid: normalOrcid,
  openalex: normalOpenAlex,
  scopus: undefined,
  dblp: undefined,
  semanticScholar: undefined,
};

/** An id in its one spelling; one that is not of its kind is reported and left out. */
export function idFrom(
  entry: JsonEntry,
  key: string,
  normal: ((printed: string) => string | undefined) | undefined,
): string | undefined {
  const printed = field(entry, key, quotedText);
  if (printed === undefined || normal === undefined) return printed;
  const id = normal(printed);
  if (id !== undefined) return id;
  entry.report({
    severity: "note",
    code: "coterie-papers/not-an-id",
    ...(entry.line && { line: entry.line }),
    message: `${quoted(printed)} is no id of the kind that "${key}" holds; it was left out.`,
    remedy: "Correct slips in the file, so that duplicates are found.",
    several: "ids are not of the kind that their key holds and were left out",
  });
  return undefined;
}
