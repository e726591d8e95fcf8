/** Who an author in anybody's JSON is, as sources number people. */

import { normalOrcid } from "../../ids.ts";
import { severalAt, valueAt } from "../../json/json-path.ts";
import type { PrintedAuthor } from "../../paper.ts";

import { type Fields, fieldsOf, textIn } from "./json-keys.ts";

/** An author with the ids that stand beside the name; a group has none. */
export function withIds(author: PrintedAuthor, fields: Fields): PrintedAuthor {
  if (author.kind !== undefined) return author;
  const orcid = normalOrcid(textIn(fields, ["orcid", "orcidid"]) || listedOrcid(fields));
  // Of Scopus; others have numbers under that name that are no person's.
  const scopus = /^\d{10,11}$/u.exec(textIn(fields, ["authid"]))?.[0];
  if (orcid === undefined && scopus === undefined) return author;
  return { ...author, ids: { ...(orcid && { orcid }), ...(scopus && { scopus }) } };
}

/** [{ "scheme": "orcid", "identifier": "0000-…" }] of InvenioRDM, "type" and "value" in the Lens, one alone in OpenAIRE and Europe PMC. */
function listedOrcid(fields: Fields): string {
  const pid = valueAt({ pid: fields.get("pid") }, "pid", "id");
  const ids = [
    ...["identifiers", "ids", "authorid"].flatMap((name) =>
      severalAt({ ids: fields.get(name) }, "ids"),
    ),
    pid,
  ];
  const orcid = ids.map(fieldsOf).find((id) => /^orcid$/iu.test(textIn(id, ["scheme", "type"])));
  return orcid === undefined ? "" : textIn(orcid, ["identifier", "value"]);
}
