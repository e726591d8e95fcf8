/** What the names of a table's columns begin or end with alike: "paper_title" beside "paper_authors", "title.x" beside "authors.x". */

/** A column's name, and its place. */
export type Named = readonly [key: string, place: number];

const BEGINNING = /^(.{1,30}[\s._:/-])(?:authors?|author\(s\)|author names?|author list)$/u;
/** Joining tables ends the columns that both have so; people add a language, or the source. */
const END =
  /^(?:authors?|author\(s\)|author names?|author list)([\s._-](?:x|y|left|right|scopus|wos|pubmed|en|eng|english|original|clean|cleaned|final)|\s*\([^()]{1,30}\)|\s?\*)$/u;
/** Of joined tables that share the column of authors, or do not both have one. */
const END_OF_TITLE = /^(?:article |document |paper )?title([\s._-](?:x|y|left|right))$/u;
const AUTHORS = /^(?:authors?|author\(s\)|author (?:full )?names?|author list)$/u;
/** "1. Title", "2) Authors", as forms have it. */
const NUMBER = /^\d{1,2}[.):]\s+(?=\p{L})/u;

/**
 * Columns by their names without that, if those of authors and titles share it. Of two such joined
 * tables the first counts; of "citing_authors" and "cited_authors" nobody knows which are meant.
 */
export function withoutAffixes(named: readonly Named[]): readonly Named[] {
  const keys = new Set(named.map(([key]) => key));
  const found = (pattern: RegExp, titleOf: (affix: string) => string) =>
    [...keys]
      .flatMap((key) => pattern.exec(key)?.[1] ?? [])
      .filter((affix) => keys.has(titleOf(affix)));
  // "Book Authors" and "Book Title" are of what the papers are in, where these have columns of their own.
  const areKnown = [...keys].some((key) => AUTHORS.test(key));
  const [beginning, other] = areKnown ? [] : found(BEGINNING, (affix) => `${affix}title`);
  if (beginning !== undefined && other === undefined)
    return stripped(named, (key) => key.startsWith(beginning) && key.slice(beginning.length));
  const [end] = areKnown
    ? [...keys].flatMap((key) => END_OF_TITLE.exec(key)?.[1] ?? [])
    : found(END, (affix) => `title${affix}`);
  if (end !== undefined)
    return stripped(named, (key) => key.endsWith(end) && key.slice(0, -end.length));
  return stripped(named, (key) => NUMBER.test(key) && key.replace(NUMBER, ""));
}

function stripped(
  named: readonly Named[],
  bare: (key: string) => string | false,
): readonly Named[] {
  return named.flatMap(([key, place]) => {
    const name = bare(key);
    return name === false || name === "" ? [] : [[name, place] as const];
  });
}
