/** What catalogues and databases print beside a name that is no part of it. */

import { DEGREE, withoutDegreesBehind } from "./known-degrees.ts";

/** Names of roles, of a person in a work or of a name in a catalogue. */
const ROLE = /(?:corresponding |reprint )?author|editor|aut|edt|inventor/u.source;
/** Scopus until 2016: "Lovelace, A.a b" has the first and the second of the paper's affiliations. */
const AFFILIATIONS = /(?<=\p{Lu}\.)[a-z](?: [a-z]){0,9}(?=\s*(?:[,;]|$))/gu;
/** Each at the end of a name; the first that fits is taken off, then the others again. */
const EXTRAS: readonly RegExp[] = [
  // BIOSIS: "Lovelace, Ada [Author, Reprint Author; E-mail: …]".
  /(?<=\S)\s*\[\p{L}[^[\]]*\]$/u,
  // EBSCO: "Lovelace, Ada (AUTHOR)".
  new RegExp(String.raw`(?<=\S)\s*\((?:${ROLE})\)$`, "iu"),
  /\s+\S+@\S+$/u,
  // Its own script: "Wang, Wu（王五）".
  /(?<=\p{Script=Latin}\.?)\s?[(（][\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s]{2,12}[)）]$/u,
  // Where somebody works, or how the name is read: "山田太郎（東京大学）", "김철수(서울대학교)".
  /(?<=^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}・·\s]{2,12})\s?[(（][^()（）]{2,60}[)）]$/u,
  // The list that this name ended went on: "Lovelace, Ada and".
  /\s+(?:and|&)$/u,
  // The national library of France: "Lovelace, Ada (1815-1852) Auteur du texte".
  /(?<=\S)(?:\s*\(\d{4}-[\d?.]{0,4}\))?\s+Auteur du texte$/u,
  // Libraries: "Lovelace, Ada, author".
  new RegExp(String.raw`,\s*(?:${ROLE})\.?$`, "iu"),
  // "Lovelace, Ada, PhD", "Lovelace, Ada PhD"; the initials of "Rahman, MD" are none. What stands before
  // is looked at only where a degree follows: noise of 300 characters would take 100,000 looks.
  new RegExp(
    String.raw`[,\s](?=\s*(?:${DEGREE})\.?$)(?<=,[^,]*\p{Ll}[^,]*[,\s])\s*(?:${DEGREE})\.?$`,
    "u",
  ),
  /(?<=[\p{L}\d]\.?)(?:,?\s*[*†‡§¶‖]|\s[+#])$/u,
  /(?<=,\s*(?:\p{Lu}\.-?){1,5})[a-z](?: [a-z]){0,9}$/u,
  // Title pages: "Lovelace1,2", "Lovelace¹"; one number may tell namesakes apart.
  /(?<=\p{Ll}{2})(?:\d{1,2}(?:, ?\d{1,2}){1,9}|[¹²³⁴-⁹][,⁰¹²³⁴-⁹]{0,9})$/u,
];
/** Most names end in a word of small letters, and have one comma. */
const MAY_HAVE_EXTRAS = /[^\p{Ll}]$|@|Auteur du texte$|,.*,|[. ][a-z]$|\sand$|[*†‡§¶‖],/u;
/** "Lovelace*†, Ada". */
const MARKS_OF_FAMILY = /(?<=\p{L})[*†‡§¶‖]{1,4}(?=,)/gu;
/** What is longer is no name. */
const LONGEST = 300;

/** "Lovelace, Ada (AUTHOR)" → "Lovelace, Ada". Numbers and dates after a blank stay: they tell namesakes apart. */
export function withoutExtras(printed: string): string {
  let name = printed.trim();
  if (name.length > LONGEST || !MAY_HAVE_EXTRAS.test(name)) return name;
  for (let extra = extraOf(name); extra !== ""; extra = extraOf(name)) {
    name = name.slice(0, -extra.length).trimEnd();
  }
  const parts = name.split(",");
  const kept = withoutDegreesBehind(parts);
  return (kept === parts ? name : kept.join(",")).replaceAll(MARKS_OF_FAMILY, "");
}

/** A list of names without the letters of their affiliations: "Lovelace, A.a , Byron, B.b c". */
export function withoutAffiliations(list: string): string {
  return list.replaceAll(AFFILIATIONS, "");
}

function extraOf(name: string): string {
  for (const pattern of EXTRAS) {
    const [extra = ""] = pattern.exec(name) ?? [];
    if (extra !== "") return extra;
  }
  return "";
}
