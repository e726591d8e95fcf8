/** Bylines → people: which printed names are one person. */

import type { Bibliography, Paper } from "../bibliography/paper.ts";

import { fold } from "./name.ts";

/** A person, as identified from the bylines. */
export interface Author {
  /** Stable in addresses and decisions: the folded most frequent spelling, numbered for namesakes. */
  readonly key: string;
  /** The most frequent printed spelling. */
  readonly name: string;
  /** Every printed spelling, most frequent first. */
  readonly spellings: readonly string[];
}

/** An author on a paper; the position in the byline is the position in `byline`. */
export interface Authorship {
  /** Index into `authors`. */
  readonly author: number;
  /** The list does not show this person, yet the page says so: its owner where the list is cut. */
  readonly implied: boolean;
}

export interface Identities {
  /** Ordered by key, so that the order of papers changes nothing. */
  readonly authors: readonly Author[];
  /** One list per paper, in printed order, each person once; implied authors last. */
  readonly bylines: readonly (readonly Authorship[])[];
  /** Index of the owner of the page, if there is one. */
  readonly owner: number | undefined;
}

/**
 * Joins names that are printed alike but for case and white space, and no others.
 *
 * The owner of an author page is an author of every paper of it, shown or not.
 */
export function identify(bibliography: Bibliography): Identities {
  const spellings = countSpellings(bibliography);
  // A name of which nothing can be seen is a slip of the source, and no key could stand for it.
  const visible = [...spellings.values()].map(toAuthor).filter(({ key }) => key !== "");
  const numbered = numberNamesakes(visible);
  const indexOf = new Map<string, number>();
  numbered.forEach((author, index) => indexOf.set(identityOf(author.name), index));
  const owner =
    bibliography.owner === undefined ? undefined : indexOf.get(identityOf(bibliography.owner));
  return {
    authors: numbered,
    bylines: bibliography.papers.map((paper) => authorships(paper, indexOf, owner)),
    owner,
  };
}

/** Names with the same identity are one person: equal after NFC, case folding and white space. */
function identityOf(name: string): string {
  return name.normalize("NFC").toLowerCase().replaceAll("ß", "ss").replace(/\s+/g, " ").trim();
}

type SpellingCounts = Map<string, number>;

function countSpellings(bibliography: Bibliography): Map<string, SpellingCounts> {
  const people = new Map<string, SpellingCounts>();
  const add = (name: string) => {
    const identity = identityOf(name);
    const counts = people.get(identity) ?? new Map<string, number>();
    people.set(identity, counts.set(name, (counts.get(name) ?? 0) + 1));
  };
  for (const paper of bibliography.papers) paper.byline.names.forEach(add);
  if (bibliography.owner !== undefined && bibliography.papers.length > 0) add(bibliography.owner);
  return people;
}

function toAuthor(counts: SpellingCounts): Author {
  const spellings = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([spelling]) => spelling);
  const name = spellings[0] ?? "";
  return { key: fold(name), name, spellings };
}

/** Two people whose names fold alike ("Müller", "Muller") get keys "…" and "… 2", by spelling. */
function numberNamesakes(authors: readonly Author[]): readonly Author[] {
  const sorted = [...authors].sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name));
  // "Müller 2" may be somebody's printed name: that key is taken, and the next number is tried.
  const taken = new Set(authors.map(({ key }) => key));
  const last = new Map<string, number>();
  return sorted.map((author) => {
    let number = (last.get(author.key) ?? 0) + 1;
    while (number > 1 && taken.has(`${author.key} ${number}`)) number += 1;
    last.set(author.key, number);
    return number === 1 ? author : { ...author, key: `${author.key} ${number}` };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function authorships(
  paper: Paper,
  indexOf: ReadonlyMap<string, number>,
  owner: number | undefined,
): readonly Authorship[] {
  // One person listed twice is a typo in about 1 paper of 2,000; a second mention adds nothing.
  const listed = new Set<number>();
  for (const name of paper.byline.names) {
    const author = indexOf.get(identityOf(name));
    if (author !== undefined) listed.add(author);
  }
  const shown = [...listed].map((author) => ({ author, implied: false }));
  if (owner === undefined || listed.has(owner)) return shown;
  return [...shown, { author: owner, implied: true }];
}
