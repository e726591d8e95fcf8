/** Which columns of a table of ties are the two people and the strength, told by how its header calls them. */

/** Places of the columns. */
export interface EdgeColumns {
  readonly source: number;
  readonly target: number;
  /** −1 where no column is one. */
  readonly strength: number;
  /** Of what tells people of one name apart, as our own tables have it. */
  readonly keys?: { readonly source: number; readonly target: number };
}

const ENDS: readonly (readonly [string, string])[] = [
  ["source", "target"],
  ["from", "to"],
  ["fromnodeid", "tonodeid"],
  ["source_id", "target_id"],
  ["author", "coauthor"],
  ["author", "co-author"],
];
/** "Author 1", "author_a", "author1_id", R's "V1": the first of two columns that are called alike. */
const FIRST_OF_TWO =
  /^(\p{L}+[ _.]?(?:id[ _.]?)?)(1)([ _.]?(?:id|name))?$|^(\p{L}+[ _.])(a)([ _.](?:id|name))?$/u;
const ONE_OF_MANY = /^(\p{L}+[ _.]?)\d+$|^(\p{L}+[ _.])\p{L}$/u;
/** The best comes first. */
const STRENGTHS =
  "strength weight value papers publications documents collaborations count n freq frequency".split(
    " ",
  );
/** "pub_count", "Number of papers"; no fact of one of the two, such as "author1_papers", nor how often they are cited. */
const LIKE_STRENGTH =
  /^(?!.*(?:\d|year|author|source|target|cit(?:ed|ation))).*(?:strength|weight|papers|publications|pubs|documents|collabs?|collaborations|count|freq|frequency)$/u;

/** Whether columns, by their names in lower case, are those of a table of ties. */
export function namesBothEnds(columns: { readonly has: (name: string) => boolean }): boolean {
  return ENDS.some((pair) => pair.every((name) => columns.has(name)));
}

/** @param rows - the first ones; the header, if there is one, is the first of them. */
export function edgeColumns(rows: readonly (readonly string[])[]): EdgeColumns | undefined {
  const names = rows[0]?.map((cell) => cell.toLowerCase()) ?? [];
  const strength = names.indexOf(strengthAmong(names) ?? "");
  const known = ENDS.find((pair) => pair.every((name) => names.includes(name)));
  const ends = known ?? twoAlike(names, rows, strength !== -1);
  if (ends === undefined) return undefined;
  const [source, target] = [names.indexOf(ends[0]), names.indexOf(ends[1])];
  const keys = { source: names.indexOf(`${ends[0]} key`), target: names.indexOf(`${ends[1]} key`) };
  const hasKeys = keys.source !== -1 && keys.target !== -1;
  return { source, target, strength, ...(hasKeys && { keys }) };
}

function strengthAmong(names: readonly string[]): string | undefined {
  return (
    STRENGTHS.find((name) => names.includes(name)) ?? names.find((name) => LIKE_STRENGTH.test(name))
  );
}

/** Two columns that are called alike, of no three, unless people in the rows below are called so, too. */
function twoAlike(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  hasStrength: boolean,
): readonly [string, string] | undefined {
  const known = new Set(names);
  for (const first of known) {
    const second = another(first, "2", "b");
    if (second === "" || !known.has(second) || known.has(another(first, "3", "c"))) continue;
    if (hasStrength) return [first, second];
    const places = [names.indexOf(first), names.indexOf(second)];
    const isPerson = rows
      .slice(1)
      .some((row) => places.some((place) => isLike(first, row[place] ?? "")));
    return isPerson ? undefined : [first, second];
  }
  return undefined;
}

/** What a later column is called beside "author1_id" or "author_a"; blank beside all others. */
function another(first: string, number: string, letter: string): string {
  const [, numbered, one, behind = "", lettered, a, after = ""] = FIRST_OF_TWO.exec(first) ?? [];
  if (one !== undefined) return `${numbered}${number}${behind}`;
  return a === undefined ? "" : `${lettered}${letter}${after}`;
}

/** "n1" and "n17"; a letter and a number are like any other letter and number. */
function isLike(one: string, other: string): boolean {
  const [beginning, another] = [one, other.toLowerCase()].map((name) => {
    const [, numbered, lettered] = ONE_OF_MANY.exec(name) ?? [];
    return numbered?.replace(/^\p{L}$/u, "") ?? lettered;
  });
  return beginning !== undefined && beginning === another;
}
