/** People in order, and numbers for those whose names fold alike. */

import { byCodeUnit } from "../bibliography/by-code-unit.ts";
import { gatheredBy } from "../bibliography/gathered.ts";
import type { Paper } from "../bibliography/paper.ts";

import type { Mentions } from "./mentions.ts";
import type { Person } from "./person.ts";

/** People in the order of their keys, kept so that a few can be exchanged at little cost. */
export interface Ordered {
  /** Ascending. */
  readonly keys: readonly string[];
  /** Who has a key: by spelling, then whoever has more papers first, then by titles. */
  readonly peopleOf: ReadonlyMap<string, readonly Person[]>;
  readonly sorted: (namesakes: readonly Person[]) => readonly Person[];
}

/** Puts people in order. */
export function inOrder(
  people: readonly Person[],
  papers: readonly Paper[],
  { paper }: Mentions,
): Ordered {
  const sorted = (namesakes: readonly Person[]) =>
    namesakes.length === 1 ? namesakes : sortedBy(namesakes, (i) => papers[paper[i]!]!);
  const peopleOf = byKey(people);
  for (const [key, namesakes] of peopleOf) {
    if (namesakes.length > 1) peopleOf.set(key, sorted(namesakes));
  }
  return { keys: [...peopleOf.keys()].sort(), peopleOf, sorted };
}

/** The same with some people exchanged for others. */
export function exchanged(
  ordered: Ordered,
  gone: ReadonlySet<Person>,
  added: readonly Person[],
): Ordered {
  if (gone.size === 0 && added.length === 0) return ordered;
  const peopleOf = new Map(ordered.peopleOf);
  const newOf = byKey(added);
  for (const key of new Set([...Array.from(gone, ({ author }) => author.key), ...newOf.keys()])) {
    const stayed = (peopleOf.get(key) ?? []).filter((person) => !gone.has(person));
    const namesakes = [...stayed, ...(newOf.get(key) ?? [])];
    if (namesakes.length === 0) peopleOf.delete(key);
    else peopleOf.set(key, ordered.sorted(namesakes));
  }
  const fresh = [...newOf.keys()].filter((key) => !ordered.peopleOf.has(key)).sort();
  return {
    ...ordered,
    peopleOf,
    keys: merged(ordered.keys, fresh).filter((key) => peopleOf.has(key)),
  };
}

/**
 * Everybody: two whose names fold alike ("Müller", "Muller") get keys "…" and "… 2", in their order.
 * "Müller 2" may be somebody's printed name: that key is taken, and the next number is tried.
 */
export function numbered({ keys, peopleOf }: Ordered): readonly Person[] {
  const people: Person[] = [];
  for (const key of keys) {
    let number = 0;
    for (const person of peopleOf.get(key)!) {
      number += 1;
      while (number > 1 && peopleOf.has(`${key} ${number}`)) number += 1;
      people.push(number === 1 ? person : withKey(person, `${key} ${number}`));
    }
  }
  return people;
}

function withKey({ author, mentions }: Person, key: string): Person {
  return { author: { ...author, key }, mentions };
}

function byKey(people: readonly Person[]): Map<string, readonly Person[]> {
  return gatheredBy(people, ({ author }) => author.key);
}

function sortedBy(
  namesakes: readonly Person[],
  paperOf: (mention: number) => Paper,
): readonly Person[] {
  const titles = new Map<Person, string>();
  const titlesOf = (person: Person) => {
    const known = titles.get(person) ?? titleList(person.mentions.map(paperOf));
    titles.set(person, known);
    return known;
  };
  return namesakes.toSorted(
    (one, other) =>
      byCodeUnit(one.author.name, other.author.name) ||
      other.mentions.length - one.mentions.length ||
      byCodeUnit(titlesOf(one), titlesOf(other)) ||
      one.mentions[0]! - other.mentions[0]!,
  );
}

function titleList(papers: readonly Paper[]): string {
  return papers
    .map(({ title, year = "" }) => `${title} ${year}`)
    .toSorted(byCodeUnit)
    .join("\n");
}

/** Two sorted lists as one. */
function merged(some: readonly string[], others: readonly string[]): readonly string[] {
  const all: string[] = [];
  let next = 0;
  for (const key of some) {
    while (next < others.length && others[next]! < key) all.push(others[next++]!);
    all.push(key);
  }
  return [...all, ...others.slice(next)];
}
