/** What somebody did, printed beside the name in an author field of BibTeX. */

/** Beside a name or between two "and": "Roe, Jane trans.", "trans. Jane Roe", "Doe, John (ed.)", "Doe, John [editor]"; "Smith, Ed." is a name. */
const SHORT = String.raw`(?:trans|transl|eds?|comps?)`;
const SHORT_ROLE = new RegExp(
  String.raw`^(?:${SHORT}\.(?: |$))+|,? (?:${SHORT}\.|\((?:${SHORT}|Eds?|Trans)\.?\))$`,
  "gu",
);
/** Nobody's given name: "Lovelace, Ada, editor", "{Lovelace, Editor-in-Chief}". */
const WHOLE = String.raw`(?:(?:assistant|associate|chief|contributing|deputy|executive|founding|general|guest|managing|senior|series|volume) )?(?:co-?)?editors?(?:[- ]in[- ]chief)?|translators?|compilers?|illustrators?|herausgeber(?:in)?`;
const WHOLE_ROLE = new RegExp(
  String.raw`(?:, ?(?:${WHOLE}|hrsg\.)| ?\((?:${WHOLE}|${SHORT}\.?|(?:hrsg|hg)\.?)\)| ?\[(?:${WHOLE}|${SHORT}\.?|author)\]),?(?=\}{0,3}$)`,
  "iu",
);
/** In characters; no role is longer. */
const LONGEST_ROLE = 48;

/** A name on one line without the role beside it, which may stand in the name's braces. */
export function withoutRole(printed: string): string {
  const name = /^[cet]\p{Ll}+\. |[.)]$/u.test(printed)
    ? printed.replaceAll(SHORT_ROLE, "")
    : printed;
  const tail = name.slice(-LONGEST_ROLE);
  return WHOLE_ROLE.test(tail) ? name.slice(0, -LONGEST_ROLE) + tail.replace(WHOLE_ROLE, "") : name;
}
