/** Texts of sites, with the marks of Markdown and HTML in which they are shown. */

import { withReferences } from "../../markup.ts";
import { oneLine } from "../../one-line.ts";

/** "[On Looms](https://…)", "[DNA]{.nocase}", "[Ada Lovelace][ada]", and pictures. */
const LINK =
  /!?\[([^[\]]{0,400})\](?:\([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,300})?(?:\s"[^"]{0,200}")?\)|\[[^[\]]{0,100}\]|\{[^{}]{0,100}\})/gu;
/** Within words they are no marks: "snake_case". */
const EMPHASIS =
  /(?<![\p{L}\p{N}\\])(\*{1,3}|_{1,3}|~~)(?=\S)([^*_~]{1,400}?)(?<=\S)\1(?![\p{L}\p{N}])/gu;
const TAG = /<\/?[a-z][^<>]{0,300}>/giu;
const BREAK = /<br\s{0,9}\/?>/giu;
/** Numbers and signs that stand for notes. */
const RAISED = /<sup\b[^<>]{0,100}>[^<]{0,40}<\/sup>|\^[^\s^]{1,10}\^/giu;
const ESCAPE = /\\([*#_~^$&%[\]()!+.-])/gu;
/** "* Equal contribution", below the names. */
const NOTE =
  /^[^\p{L}]{0,20}(?:these\s|all\s)?(?:(?:the\s)?(?:authors?|both)\s|equal|co-?\w*\s|corresponding|shared|joint|contribut|alphabetical|denotes|indicates)/iu;

/** Behind a name: "Ada Lovelace (* equal contribution)". */
const OWN_NOTE =
  /\s?\([^()]{0,40}\b(?:equal(?:ly)?|contribut(?:ed|ions?)|corresponding)\b[^()]{0,40}\)/giu;

/** "[Looms Collaboration] (incl. A. Lovelace)": a group, and whom the list names of its members. */
const GROUP_AND_MEMBERS = /^\[([^[\]]{1,200})\]\s?\((?:incl\.?|including)\s([^()]{1,300})\)$/u;

/** A title or a venue in plain text. */
export function plainText(printed: string): string {
  return oneLine(withReferences(withoutMarks(printed.replaceAll(BREAK, " "))));
}

/** A list of names, without notes that are raised or follow below it, and a quote that has lost the other. */
export function plainNames(printed: string): string {
  const rows = printed
    .replaceAll(RAISED, "")
    .replaceAll(BREAK, "\n")
    .split("\n")
    .map((row) => withoutMarks(row).trim())
    .filter((row) => row !== "");
  const listed = withReferences(rows.filter((row, i) => i === 0 || !NOTE.test(row)).join(" "));
  const names = listed.replaceAll(OWN_NOTE, "").replace(GROUP_AND_MEMBERS, "$1; $2; et al.");
  return names.split('"').length === 2 ? names.replace('"', "") : names;
}

function withoutMarks(text: string): string {
  if (!/[[*_~<\\]/u.test(text)) return text;
  return text
    .replaceAll(LINK, "$1")
    .replaceAll(TAG, "")
    .replaceAll(EMPHASIS, "$2")
    .replaceAll(EMPHASIS, "$2")
    .replaceAll(ESCAPE, "$1");
}
