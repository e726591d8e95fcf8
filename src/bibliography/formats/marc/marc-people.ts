/** Who wrote what a record of MARC describes. */

import { authorFromParts, groupAuthor } from "../../author-name.ts";
import { bylineOfPeople } from "../../bylines/byline-reader.ts";
import { SUFFIX } from "../../bylines/name-suffix.ts";
import { spokenName } from "../../bylines/spoken-name.ts";
import { normalOrcid } from "../../ids.ts";
import type { Byline, PrintedAuthor } from "../../paper.ts";

import type { MarcField, MarcRecord } from "./marc-record.ts";
import { fieldsOf, textOf, textsOf } from "./marc-record.ts";

/** Of MARC 21: main entries, then added ones; a meeting wrote nothing. */
const PEOPLE = ["100", "110", "700", "710"];
/** Of UNIMARC: 702 and 712 are of who did something else, unless they say that they wrote. */
const UNIMARC_PEOPLE = ["700", "701", "702", "710", "711", "712"];
/** "aut" and 070 by code, by word in the languages of catalogues. */
const AUTHOR_CODE = /^(?:.*\/)?(?:aut|cre|dis|070)$/iu;
const AUTHOR_WORD =
  /^(?:joint )?(?:author(?! (?:in|of)\b)|creator|aut(?:eur|eure|or|ora|ore|rice)|förf(?:\.|attare)|forfatter|kirjoittaja|skribent|szerző|thesis writer|dissertant|vyf|verf(?:\.|asser(?:[:*]?in)?)|автор|yazar|著者?)\b/iu;
/** Years, and what else catalogues print behind a name with no mark of its own: "Tolkien, J. R. R., 1892-1973". */
const YEARS = /,?\s*\(?(?:(?:b|d|ca?)\. ?)?\d{4}\??\s?(?:[-–]\s?(?:\d{4}\??)?)?\)?[.\s]*$/u;

/** @param isUnimarc - whether the numbers are those of UNIMARC. */
export function authorsOf(record: MarcRecord, isUnimarc: boolean): Byline {
  const fields = fieldsOf(record, ...(isUnimarc ? UNIMARC_PEOPLE : PEOPLE)).filter((field) =>
    isAuthor(field, isUnimarc),
  );
  return bylineOfPeople(
    fields,
    (field) => textOf(field, "a"),
    isUnimarc ? unimarcAuthor : authorOf,
  );
}

/** Who has a role is an author by that; an added entry with a title is of another work. */
function isAuthor(field: MarcField, isUnimarc: boolean): boolean {
  if (!isUnimarc && textOf(field, "t") !== "") return false;
  const codes = textsOf([field], "4").filter(Boolean);
  // In UNIMARC $e is no role.
  const words = isUnimarc ? [] : textsOf([field], "e").filter(Boolean);
  if (codes.length === 0 && words.length === 0) return !/^7[01]2$/u.test(field.tag) || !isUnimarc;
  return (
    codes.some((code) => AUTHOR_CODE.test(code.trim())) ||
    words.some((word) => AUTHOR_WORD.test(word.trim()))
  );
}

/** "Lovelace, Ada," → Ada Lovelace; a body with the part of it that wrote. */
function authorOf(name: string, field: MarcField): PrintedAuthor {
  if (field.tag.endsWith("10")) {
    return groupAuthor([name, ...textsOf([field], "b")].map(withoutEnd).join(", "));
  }
  const [family = "", ...behind] = withoutEnd(name.replace(YEARS, "")).split(", ");
  // Denmark's libraries give it a subfield.
  const given = behind.length > 0 ? behind : textsOf([field], "h").map(withoutEnd);
  const ids = idsOf(field);
  if (given.length === 0) return spokenName(family, ids);
  const suffix = textsOf([field], "c").map(withoutEnd).find(isSuffix) ?? given.find(isSuffix);
  return authorFromParts({
    family,
    given: given.filter((part) => !isSuffix(part)).join(" "),
    ...(suffix && { suffix }),
    ...(ids && { ids }),
  });
}

/** The parts of a name have subfields of their own. */
function unimarcAuthor(name: string, field: MarcField): PrintedAuthor {
  const family = withoutEnd(name);
  if (field.tag.startsWith("71")) return groupAuthor(family);
  const ids = idsOf(field);
  return authorFromParts({
    family,
    given: withoutEnd(textOf(field, "b")),
    ...(ids && { ids }),
  });
}

function isSuffix(part: string): boolean {
  return SUFFIX.test(part);
}

function idsOf(field: MarcField): { readonly orcid: string } | undefined {
  // Numbers of other lists may pass for one.
  const orcid = textsOf([field], "01")
    .filter((id) => /orcid/iu.test(id))
    .map((id) => normalOrcid(id.replace(/^\(orcid\)/iu, "")))
    .find(Boolean);
  return orcid === undefined ? undefined : { orcid };
}

/** A name before the mark that leads to what follows it; the full stop of an initial stays. */
function withoutEnd(text: string): string {
  const name = text.trim().replace(/[\s,;:/]{1,9}$/u, "");
  return /(?:\p{Ll}{2}|[)\]])\.$/u.test(name) && !/\b[JS]r\.$/u.test(name)
    ? name.slice(0, -1)
    : name;
}
