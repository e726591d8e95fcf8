/** What catalogues and databases print beside a name that is no part of it. */

/** Names of roles, of a person in a work or of a name in a catalogue. */
const ROLE = /(?:corresponding |reprint )?author|editor|aut|edt|inventor/u.source;
const DEGREE = /Ph\.?\s?D|M\.?D|D\.?Phil|M\.?Sc|B\.?Sc|M\.?P\.?H|M\.?B\.?A|R\.?N/u.source;
/** Each at the end of a name; the first that fits is taken off, then the others again. */
const EXTRAS: readonly RegExp[] = [
  // BIOSIS: "Lovelace, Ada [Author, Reprint Author; E-mail: …]".
  /(?<=\S)\s*\[[^[\]]*\]$/u,
  // EBSCO: "Lovelace, Ada(2)", "Lovelace, Ada (AUTHOR)".
  new RegExp(String.raw`(?<=\S)\s*\((?:\d{1,2}|${ROLE})\)$`, "iu"),
  /\s+\S+@\S+$/u,
  // Libraries: "Lovelace, Ada, 1815-1852", "Lovelace, Ada, b. 1815, author".
  /,\s*\(?(?:[bd]\.|born|died)?\s*\d{4}\??(?:\s?[-–]\s?(?:\d{4})?)?\)?\.?$/u,
  new RegExp(String.raw`,\s*(?:${ROLE})\.?$`, "iu"),
  // "Lovelace, Ada, PhD", "Lovelace, Ada PhD"; the initials of "Rahman, MD" are none.
  new RegExp(String.raw`(?<=,[^,]*\p{Ll}[^,]*)[,\s]\s*(?:${DEGREE})\.?$`, "u"),
  // Marks of affiliations: "Lovelace, Ada 1,2", "Lovelace, Ada*".
  /(?<=\p{L}\.?)(?:\s*(?:\d{1,2},\s*)*\d{1,2}|\s*[*†‡§])$/u,
];
/** Most names end in a small letter, and have one comma. */
const MAY_HAVE_EXTRAS = /[^\p{Ll}]$|@|,.*,/u;
/** What is longer is no name. */
const LONGEST = 300;

/** "Lovelace, Ada, 1815-1852, author" → "Lovelace, Ada". */
export function withoutExtras(printed: string): string {
  let name = printed.trim();
  if (name.length > LONGEST || !MAY_HAVE_EXTRAS.test(name)) return name;
  for (let extra = extraOf(name); extra !== ""; extra = extraOf(name)) {
    name = name.slice(0, -extra.length).trimEnd();
  }
  return name;
}

function extraOf(name: string): string {
  for (const pattern of EXTRAS) {
    const [extra = ""] = pattern.exec(name) ?? [];
    if (extra !== "") return extra;
  }
  return "";
}
