/** Bylines → people: which printed names are one person. */

import { givenFirst } from "../bibliography/author-name.ts";
import type { Bibliography, Paper, PrintedAuthor } from "../bibliography/paper.ts";

import { fold } from "../bibliography/fold.ts";

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
 * Joins names whose family and given parts are equal but for case and white space, and no others:
 * "Ada Lovelace" and "Lovelace, Ada" are one person. Groups are nobody.
 */
export function identify({ papers, owner }: Bibliography): Identities {
  const people = numberNamesakes([...countSpellings(papers)].flatMap(toPerson));
  const indexOf = new Map(people.map(({ identity }, index) => [identity, index]));
  return {
    authors: people.map(({ author }) => author),
    bylines: papers.map((paper) => authorships(paper, indexOf)),
    owner: owner === undefined ? undefined : indexOf.get(identityOf(givenFirst(owner))),
  };
}

/** The same for two printed names exactly when they are one person; "" for a group. */
function identityOf({ kind, printed, family = "", given = "" }: PrintedAuthor): string {
  if (kind === "group") return "";
  if (kind === "literal") return normal(printed);
  return `${normal(family)}, ${normal(given)}`;
}

/** NFC, full case folding, white space folded. */
function normal(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll("ß", "ss").replace(/\s+/gu, " ").trim();
}

type SpellingCounts = Map<string, number>;

function countSpellings(papers: readonly Paper[]): Map<string, SpellingCounts> {
  const people = new Map<string, SpellingCounts>();
  const add = (author: PrintedAuthor, times: number) => {
    const identity = identityOf(author);
    const counts = people.get(identity) ?? new Map<string, number>();
    people.set(identity, counts.set(author.printed, (counts.get(author.printed) ?? 0) + times));
  };
  for (const { byline, impliedAuthors = [] } of papers) {
    for (const author of byline.authors) add(author, 1);
    // Not printed there: it makes the person, yet says nothing on how they are usually spelled.
    for (const author of impliedAuthors) add(author, 0);
  }
  people.delete("");
  return people;
}

interface Person {
  readonly identity: string;
  readonly author: Author;
}

function toPerson([identity, counts]: readonly [string, SpellingCounts]): readonly Person[] {
  const spellings = [...counts]
    .sort(([a, m], [b, n]) => n - m || compare(a, b))
    .map(([spelling]) => spelling);
  const name = spellings[0] ?? "";
  const key = fold(name);
  // A name of which nothing can be seen is a slip of the source, and no key could stand for it.
  return key === "" ? [] : [{ identity, author: { key, name, spellings } }];
}

/** Two people whose names fold alike ("Müller", "Muller") get keys "…" and "… 2", by spelling. */
function numberNamesakes(people: readonly Person[]): readonly Person[] {
  const sorted = [...people].sort(
    ({ author: a }, { author: b }) => compare(a.key, b.key) || compare(a.name, b.name),
  );
  // "Müller 2" may be somebody's printed name: that key is taken, and the next number is tried.
  const taken = new Set(people.map(({ author }) => author.key));
  const last = new Map<string, number>();
  return sorted.map(({ identity, author }) => {
    let number = (last.get(author.key) ?? 0) + 1;
    while (number > 1 && taken.has(`${author.key} ${number}`)) number += 1;
    last.set(author.key, number);
    const key = number === 1 ? author.key : `${author.key} ${number}`;
    return { identity, author: { ...author, key } };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function authorships(
  { byline, impliedAuthors = [] }: Paper,
  indexOf: ReadonlyMap<string, number>,
): readonly Authorship[] {
  const indices = (authors: readonly PrintedAuthor[]) =>
    authors.flatMap((author) => indexOf.get(identityOf(author)) ?? []);
  // One person listed twice is a typo in about 1 paper of 2,000; a second mention adds nothing.
  const printed = new Set(indices(byline.authors));
  const implied = new Set(indices(impliedAuthors).filter((author) => !printed.has(author)));
  return [
    ...[...printed].map((author) => ({ author, implied: false })),
    ...[...implied].map((author) => ({ author, implied: true })),
  ];
}
