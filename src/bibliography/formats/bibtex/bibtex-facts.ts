/** Fields of an entry of BibTeX, with those that it inherits. */

import { withoutMarkup } from "../../markup.ts";
import { texToUnicode } from "../../tex.ts";

import type { BibtexEntry } from "./bibtex-entries.ts";

/** The fields of an entry by their names in lower case, as TeX; blank ones are left out. */
export type Facts = ReadonlyMap<string, string>;

/** What an entry takes from the one it refers to, and under which names it looks there. */
const INHERITED: readonly (readonly [name: string, ...names: readonly string[]])[] = [
  ["author", "author"],
  ["booktitle", "booktitle", "title"],
  ...["journal", "journaltitle", "year", "month", "date"].map((name) => [name, name] as const),
];

/**
 * What an entry says. Of a repeated field the first counts, as in BibTeX, but several author fields
 * are one list: some catalogues write a field for each author. People write "authors", too.
 *
 * @param inherited - of the entry that this one refers to: they say what this one leaves out.
 * @see Patashnik 1988, BibTeXing, section 3 (cross-references).
 */
export function factsOf(entry: BibtexEntry, inherited: Facts = new Map()): Facts {
  const facts = new Map<string, string>();
  for (const { name, value } of entry.fields) {
    if (!facts.has(name) && value.trim() !== "") facts.set(name, withSigns(value));
  }
  const authors = entry.fields
    .filter(({ name }) => name === "author")
    .map(({ value }) => withSigns(value));
  if (authors.length > 1) facts.set("author", [...new Set(authors)].join(" and "));
  const misnamed = facts.get("authors");
  if (authors.length === 0 && misnamed !== undefined) facts.set("author", misnamed);
  if (inherited.size === 0) return facts;
  for (const [name, ...sources] of INHERITED) {
    const value = firstOf(inherited, ...sources);
    if (value !== undefined && !facts.has(name)) facts.set(name, value);
  }
  return facts;
}

/** The first of these fields that there is, as TeX. */
export function firstOf(facts: Facts, ...names: readonly string[]): string | undefined {
  const name = names.find((candidate) => facts.has(candidate));
  return name === undefined ? undefined : facts.get(name);
}

/** Commands of accents with their numbers in the first fonts of TeX. */
const NUMBERED: ReadonlyMap<string, string> = new Map(
  [..."`18'19v20u21=22r23c24^94.95H125~126\"127".matchAll(/(\D)(\d+)/g)].map(
    ([, sign = "", number = ""]) => [number, /\w/.test(sign) ? `\\${sign} ` : `\\${sign}`],
  ),
);

/** Accents by their signs, "Kl\"uners", where old files have "Kl\accent127uners". */
function withSigns(tex: string): string {
  if (!tex.includes("\\accent")) return tex;
  return tex.replaceAll(
    /\\accent\s*(\d+)\s*/g,
    (all, number: string) => NUMBERED.get(number) ?? all,
  );
}

const SORT_KEY = /\\(?:noopsort|sortnoop)\s*\{[^{}]*\}/giu;

/** A value without what orders a bibliography and is never printed: `{\noopsort{1973a}}1968`. */
export function withoutSortKeys(tex: string): string {
  return tex.includes("\\") ? tex.replaceAll(SORT_KEY, "") : tex;
}

/** A value as it is read. */
export function plain(tex: string): string {
  return texToUnicode(withoutSortKeys(tex));
}

/** Crossref writes "&amp;", which others escape once more: `{\&}amp$\mathsemicolon$`. */
const ESCAPED_REFERENCE = /\{?\\&\}?(#?\w{2,8})(?:;|\$\\mathsemicolon\$)/gu;

/** Still TeX, without what publishers' catalogues have in it: "<i>E. coli</i> &amp; co". */
export function withoutHtml(tex: string): string {
  return withoutMarkup(tex.includes("\\&") ? tex.replaceAll(ESCAPED_REFERENCE, "&$1;") : tex);
}

/** A value that is text, as it is read. */
export function readable(tex: string): string {
  return plain(withoutHtml(tex));
}
