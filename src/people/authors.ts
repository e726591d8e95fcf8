/** Clusters of mentions → people, each with a name, a key and the reasons for its spellings. */

import { fold } from "../bibliography/fold.ts";
import type { Paper } from "../bibliography/paper.ts";

import type { Sorted } from "./apply-decisions.ts";
import type { Clusters } from "./clusters.ts";
import type { Decision } from "./decisions.ts";
import type { Author } from "./identify.ts";
import type { Join } from "./join.ts";
import { byFullness, type Mention, type PrintedName } from "./mentions.ts";
import { idText, inOrderOfTrust, type PersonId } from "./person-ids.ts";
import { reasonsFor } from "./reasons.ts";

/** A person with the mentions that they come from. */
export interface Person {
  readonly author: Author;
  /** Indices; never empty. */
  readonly mentions: readonly number[];
}

/** What people are made of. */
interface Found {
  readonly clusters: Clusters;
  readonly mentions: readonly Mention[];
  readonly papers: readonly Paper[];
  readonly decided: Sorted;
}

/** People in the order of their keys. */
export function peopleFrom({ clusters, mentions, papers, decided }: Found): readonly Person[] {
  const joins = joinsByRoot(clusters);
  const leftOut = new Set(mentionsIn(decided, "left-out"));
  const people = clusters.roots().flatMap((root): Person | readonly Person[] => {
    const all = clusters.membersOf(root).flatMap((unit) => clusters.units[unit]!.mentions);
    const own = all.filter((mention) => !leftOut.has(mention));
    if (own.length === 0) return [];
    return {
      author: authorOf(
        own.map((i) => mentions[i]!),
        joins.get(root) ?? [],
      ),
      mentions: own,
    };
  });
  const numbered = numberNamesakes(people, (mention) => papers[mentions[mention]!.paper]!);
  return renamed(numbered, decided);
}

function joinsByRoot(clusters: Clusters): ReadonlyMap<number, readonly Join[]> {
  const joins = new Map<number, Join[]>();
  for (const { unit, join } of clusters.joins) {
    const root = clusters.rootOf(unit);
    const before = joins.get(root);
    if (before === undefined) joins.set(root, [join]);
    else before.push(join);
  }
  return joins;
}

function mentionsIn({ met }: Sorted, kind: Decision["kind"]): readonly number[] {
  return met.filter(({ decision }) => decision.kind === kind).flatMap(({ found }) => found.flat());
}

/** People as the reader calls them; their keys stay. */
function renamed(people: readonly Person[], { met }: Sorted): readonly Person[] {
  const names = new Map<number, string>();
  for (const { decision, found } of met) {
    if (decision.kind !== "renamed") continue;
    for (const mention of found[0]!) names.set(mention, decision.name);
  }
  if (names.size === 0) return people;
  return people.map(({ author, mentions }) => {
    const name = mentions
      .map((mention) => names.get(mention))
      .find((chosen) => chosen !== undefined);
    return { author: name === undefined ? author : { ...author, name }, mentions };
  });
}

function authorOf(mentions: readonly Mention[], joins: readonly Join[]): Author {
  const counts = new Map<string, { readonly name: PrintedName; times: number }>();
  const ids = new Map<string, PersonId>();
  for (const { place, names, ids: own } of mentions) {
    names.forEach((name, i) => {
      const spelling = counts.get(name.printed) ?? { name, times: 0 };
      // What the shown list does not print makes the person, yet says nothing on the usual spelling.
      if (place !== undefined && i === 0) spelling.times += 1;
      counts.set(name.printed, spelling);
    });
    for (const id of own) ids.set(idText(id), id);
  }
  const names = [...counts.values()]
    .toSorted((a, b) => b.times - a.times || byFullness(a.name, b.name))
    .map(({ name }) => name);
  const allIds = inOrderOfTrust([...ids.values()]);
  const { printed, isGroup } = names[0]!;
  return {
    key: allIds.find(({ kind }) => kind !== "semanticScholar")?.value ?? fold(printed),
    name: printed,
    spellings: names.map((name) => name.printed),
    ids: allIds,
    reasons: reasonsFor(names, joins),
    isGroup,
  };
}

/**
 * Two people whose names fold alike ("Müller", "Muller") get keys "…" and "… 2": by spelling, then
 * whoever has more papers first, then by titles.
 */
function numberNamesakes(
  people: readonly Person[],
  paperOf: (mention: number) => Paper,
): readonly Person[] {
  const titles = new Map<Person, string>();
  const titlesOf = (person: Person) => {
    const known = titles.get(person) ?? titleList(person.mentions.map(paperOf));
    titles.set(person, known);
    return known;
  };
  const sorted = people.toSorted(
    (one, other) =>
      compare(one.author.key, other.author.key) ||
      compare(one.author.name, other.author.name) ||
      other.mentions.length - one.mentions.length ||
      compare(titlesOf(one), titlesOf(other)),
  );
  // "Müller 2" may be somebody's printed name: that key is taken, and the next number is tried.
  const taken = new Set(people.map(({ author }) => author.key));
  const last = new Map<string, number>();
  return sorted.map(({ author, mentions }) => {
    let number = (last.get(author.key) ?? 0) + 1;
    while (number > 1 && taken.has(`${author.key} ${number}`)) number += 1;
    last.set(author.key, number);
    return number === 1
      ? { author, mentions }
      : { author: { ...author, key: `${author.key} ${number}` }, mentions };
  });
}

function titleList(papers: readonly Paper[]): string {
  return papers
    .map(({ title, year = "" }) => `${title} ${year}`)
    .toSorted(compare)
    .join("\n");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
