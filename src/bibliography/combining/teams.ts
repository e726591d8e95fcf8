/** Which author lists of one title, or of one id, name the same people. */

import { DisjointSets } from "../disjoint-sets.ts";
import { gatheredBy } from "../gathered.ts";
import type { Byline, Paper, PrintedAuthor } from "../paper.ts";

import { areNamesakes, mayBeOne, type NameKey, nameKey } from "./name-key.ts";
import { MOST_COMPARED, twinsAmong } from "./twins.ts";

/** How alike lists must be. */
export interface Likeness {
  /** So many people are the same whatever their given names, and all but a quarter of them. */
  readonly team: number;
  /** Whether complete lists must be as long as each other. */
  readonly isLengthTelling: boolean;
}

/** Records whose lists name the same people in full. */
type Core<Item> = readonly Item[];

/**
 * Records by who wrote them: several cores are of one team where one list is cut, leaves people out or has initials
 * for names. What may be of either of two teams is of neither.
 *
 * @param records - each with an author at least.
 */
export function teamsAmong<Item extends { readonly paper: Paper }>(
  records: readonly Item[],
  likeness: Likeness,
): readonly (readonly Core<Item>[])[] {
  const lists = [...gatheredBy(records, ({ paper }) => spelling(paper.byline)).values()].map(
    (alike) => ({ ...listOf(alike[0].paper.byline), alike }),
  );
  // "Editorial": lists of one family are compared, those of others are others.
  const groups =
    lists.length > MOST_COMPARED
      ? [...gatheredBy(lists, ({ people }) => people[0]!.glued).values()]
      : [lists];
  return groups
    .flatMap((some) =>
      twinsAmong(coresAmong(some, likeness), (core, others) =>
        core.some((one) => others.some((other) => areCompatible(one, other, likeness))),
      ),
    )
    .map((team) => team.map((core) => core.flatMap(({ alike }) => alike)));
}

interface List {
  readonly spelling: string;
  readonly people: readonly NameKey[];
  readonly isComplete: boolean;
  readonly length: number;
}

/** The first of so many tell lists apart. */
const MOST_PEOPLE = 20;

function listOf(byline: Byline): List {
  const persons = peopleOf(byline);
  const people = persons.length === 0 ? byline.authors : persons;
  return {
    spelling: spelling(byline),
    people: people.slice(0, MOST_PEOPLE).map(nameKey),
    isComplete: byline.listComplete,
    length: people.length,
  };
}

function spelling({ authors, listComplete }: Byline): string {
  return `${listComplete} ${authors.map(({ printed }) => printed).join(";")}`;
}

/** Sources differ in whether they list a consortium beside its members. */
export function peopleOf({ authors }: Byline): readonly PrintedAuthor[] {
  return authors.filter(({ kind }) => kind !== "group");
}

function coresAmong<Some extends List>(
  lists: readonly Some[],
  likeness: Likeness,
): readonly (readonly Some[])[] {
  if (lists.length > MOST_COMPARED) return lists.map((list) => [list]);
  const sets = new DisjointSets(lists.length);
  lists.forEach((one, i) => {
    for (let j = 0; j < i; j++) if (areSame(one, lists[j]!, likeness)) sets.join(i, j);
  });
  return [...gatheredBy(lists.keys(), (i) => sets.rootOf(i)).values()].map((core) =>
    core.map((i) => lists[i]!),
  );
}

/** Whether both name the same several people, and nobody else. */
function areSame(one: List, other: List, likeness: Likeness): boolean {
  const longer = Math.max(one.people.length, other.people.length);
  if (!one.isComplete || !other.isComplete || longer < 2) return false;
  return share(one, other, longer, likeness);
}

/** Whether one may be the beginning of the other, or leave people out. */
function areCompatible(one: List, other: List, likeness: Likeness): boolean {
  return share(one, other, Math.min(one.people.length, other.people.length), likeness);
}

function share(one: List, other: List, count: number, likeness: Likeness): boolean {
  const { team, isLengthTelling } = likeness;
  if (isLengthTelling && one.isComplete && other.isComplete && one.length !== other.length)
    return false;
  if (count >= team) return namesakesIn(one, other) >= count - Math.floor(count / 4);
  const first = one.people.slice(0, count);
  return first.every((person, i) => i < other.people.length && mayBeOne(person, other.people[i]!));
}

/** How many of one list are in the other, in any order. */
function namesakesIn(one: List, other: List): number {
  // The same whichever is asked first, though somebody may be a namesake of two.
  const [shown, others] =
    one.spelling < other.spelling ? [one.people, other.people] : [other.people, one.people];
  const free: (NameKey | undefined)[] = [...others];
  const moved = shown.filter((person, i) => !take(free, i, person));
  const found = moved.filter((person) => free.some((_, i) => take(free, i, person)));
  return shown.length - moved.length + found.length;
}

function take(free: (NameKey | undefined)[], i: number, person: NameKey): boolean {
  const other = free[i];
  if (other === undefined || !areNamesakes(person, other)) return false;
  free[i] = undefined;
  return true;
}
