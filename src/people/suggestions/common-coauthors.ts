/** With whom both of two people wrote: one and the same person, or two who may be one themselves. */

import { byCodeUnit } from "../../bibliography/by-code-unit.ts";
import { fold } from "../../bibliography/fold.ts";
import { gatheredUnder } from "../../bibliography/gathered.ts";
import { timesOf } from "../../bibliography/times-of.ts";
import type { Author, Identities } from "../identities.ts";
import { once } from "../once.ts";

import { givenLetters, type Likeness, likenessOf } from "./likeness.ts";
import { LONGEST_BYLINE, type Portrait } from "./portraits.ts";
import { areProvenApart } from "./proven-apart.ts";

/** Somebody whom both wrote with; or two people, one for each, of whom nobody knows whether they are one. */
export interface CommonCoauthor {
  /** Who wrote with the first, and who with the second; the same key where that is one person. */
  readonly keys: readonly [string, string];
  readonly names: readonly [string, string];
  /** People of the list who are called as the first is, that one among them. */
  readonly namesakes: number;
}

/** What co-authors are told by. */
export interface Company {
  readonly identities: Identities;
  /** Per author: family and first letter. */
  readonly blocks: Int32Array;
  /** Per author; `undefined` for groups and people whom no list prints. */
  readonly portraitOf: readonly (Portrait | undefined)[];
  /** Who is on every paper. */
  readonly ignored: ReadonlySet<number>;
  /** Per author those who stand at one place of a paper with them, in another script. */
  readonly inOtherScript: ReadonlyMap<number, readonly number[]>;
  /** Whether the reader has said that two are two. */
  readonly areKeptApart: (one: number, other: number) => boolean;
  readonly namesakesOf: (author: Author) => number;
}

/**
 * The co-authors behind the blocks that two people share: "J. Ma" with one and "Jie Ma" with the other may be one
 * person, "Jun Ma" and "Jie Ma" are not.
 *
 * @param shared - blocks of co-authors of both.
 */
export function commonCoauthors(
  [one, other]: readonly [Portrait, Portrait],
  shared: ArrayLike<number>,
  company: Company,
): readonly CommonCoauthor[] {
  if (shared.length === 0) return [];
  const [mine, theirs] = [one, other].map((person) => coauthorsByBlock(person, company));
  const found: CommonCoauthor[] = [];
  for (let i = 0; i < shared.length; i++) {
    const common = commonAmong(mine!.get(shared[i]!)!, theirs!.get(shared[i]!)!, company);
    if (common !== undefined) found.push(common);
  }
  return found.toSorted(
    (a, b) => Number(isOnePerson(b)) - Number(isOnePerson(a)) || byCodeUnit(a.keys[0], b.keys[0]),
  );
}

/**
 * Co-authors whose names are printed otherwise in the same way: a source that swaps names ("Nagy Péter, Kiss Anna")
 * or prints families alone ("Nagy, Kiss") does so for all of a paper, and so does one that prints another script.
 */
export function otherwisePrinted(
  people: readonly [Portrait, Portrait],
  likeness: Likeness,
  company: Company,
): readonly CommonCoauthor[] {
  if (likeness === "same-place") return inOtherScript(people, company);
  if (likeness !== "swapped" && likeness !== "family-only") return [];
  const [mine, theirs] = people.map((person) =>
    [...coauthorsByBlock(person, company).values()]
      .flat()
      .flatMap((author) => company.portraitOf[author] ?? [])
      .toSorted((a, b) => a.author - b.author),
  );
  // Two people of hundreds of co-authors each cannot be compared one by one.
  const known =
    likeness === "swapped"
      ? gatheredUnder(theirs!, ({ names: [name] }) => [name!.given.join(""), givenLetters(name!)])
      : gatheredUnder(theirs!, ({ names: [name] }) => [name!.family]);
  const taken = new Set<Portrait>();
  return mine!.flatMap((one) => {
    const other = known
      .get(one.names[0]!.family)
      ?.find(
        (person) =>
          !taken.has(person) && person.block !== one.block && likenessOf(one, person) === likeness,
      );
    if (other === undefined || areTwo(one.author, other.author, company)) return [];
    taken.add(other);
    return named(one.author, other.author, company);
  });
}

/** Co-authors of one who stand at one place of a paper with those of the other. */
function inOtherScript(
  people: readonly [Portrait, Portrait],
  company: Company,
): readonly CommonCoauthor[] {
  const [mine, theirs] = people.map(
    (person) => new Set([...coauthorsByBlock(person, company).values()].flat()),
  );
  return [...mine!]
    .toSorted((a, b) => a - b)
    .flatMap((one) => {
      const other = company.inOtherScript
        .get(one)
        ?.find((author) => theirs!.has(author) && !areTwo(one, author, company));
      return other === undefined ? [] : named(one, other, company);
    });
}

/** Whether one and the same person wrote with both. */
export function isOnePerson({ keys: [one, other] }: Pick<CommonCoauthor, "keys">): boolean {
  return one === other;
}

/** How many people of a list are called alike, but for case, accents, dots, hyphens and blanks. */
export function countingNamesakes(authors: readonly Author[]): (author: Author) => number {
  const counts = once(() => timesOf(authors.map(({ name }) => plain(name))));
  return ({ name }) => counts().get(plain(name)) ?? 1;
}

function plain(name: string): string {
  return fold(name).replaceAll(/[\s.-]+/gu, "");
}

/** In the order of people, which that of papers does not change. */
function coauthorsByBlock(
  { papers, block }: Portrait,
  { identities: { bylines }, blocks, ignored }: Company,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const paper of papers) {
    if (bylines[paper]!.length > LONGEST_BYLINE) continue;
    for (const { author } of bylines[paper]!) {
      const own = blocks[author]!;
      if (own === block || ignored.has(author)) continue;
      const known = found.get(own);
      if (known === undefined) found.set(own, [author]);
      else if (!known.includes(author)) known.push(author);
    }
  }
  for (const own of found.values()) own.sort((a, b) => a - b);
  return found;
}

function commonAmong(
  mine: readonly number[],
  theirs: readonly number[],
  company: Company,
): CommonCoauthor | undefined {
  const same = mine.find((author) => theirs.includes(author));
  if (same !== undefined) return named(same, same, company);
  for (const one of mine) {
    const like = theirs.find((other) => mayBeOne(one, other, company));
    if (like !== undefined) return named(one, like, company);
  }
  return undefined;
}

function mayBeOne(one: number, other: number, company: Company): boolean {
  const [a, b] = [company.portraitOf[one], company.portraitOf[other]];
  if (a === undefined || b === undefined) return false;
  return likenessOf(a, b) !== undefined && !areTwo(one, other, company);
}

/** Whether the reader, a paper or ids tell two apart. */
function areTwo(one: number, other: number, company: Company): boolean {
  const [a, b] = [company.portraitOf[one]!, company.portraitOf[other]!];
  return company.areKeptApart(one, other) || areProvenApart(a, b, company.identities);
}

function named(one: number, other: number, { identities, namesakesOf }: Company): CommonCoauthor {
  const [first, second] = [identities.authors[one]!, identities.authors[other]!];
  return {
    keys: [first.key, second.key],
    names: [first.name, second.name],
    namesakes: namesakesOf(first),
  };
}
