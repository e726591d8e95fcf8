/** Which author lists of one title, or of one id, name the same people. */

import { DisjointSets } from "../disjoint-sets.ts";
import { gatheredBy } from "../gathered.ts";
import type { Byline, Paper, PrintedAuthor } from "../paper.ts";

import { areNamesakes, mayBeOne, type NameKey, nameKey } from "./name-key.ts";
import { areSpellingsOfOne } from "./name-variants.ts";
import { MOST_COMPARED, twinsAmong } from "./twins.ts";

/** What tells lists apart beside their names. */
export interface Likeness {
  /** Whether people must stand at the same places; one alone must be the first. */
  readonly isOrderTelling: boolean;
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
  return shareMost([one, other], longer, likeness);
}

/** Whether one may be the beginning of the other, or leave people out. */
function areCompatible(one: List, other: List, likeness: Likeness): boolean {
  const shorter = Math.min(one.people.length, other.people.length);
  return shareMost([one, other], shorter, likeness);
}

/** Whether half of so many people are the same at least, and all but a quarter are or are spelled otherwise. */
function shareMost(
  [one, other]: readonly [List, List],
  count: number,
  { isOrderTelling, isLengthTelling }: Likeness,
): boolean {
  if (isLengthTelling && one.isComplete && other.isComplete && one.length !== other.length)
    return false;
  // The same whichever is asked first, though somebody may be like two.
  const [shown, others] = one.spelling < other.spelling ? [one, other] : [other, one];
  const left: Unpaired = [...shown.people];
  const free: Unpaired = [...others.people];
  const isInPlace = isOrderTelling || count < 2;
  const same = paired(left, free, mayBeOne, isInPlace);
  if (same * 2 < count) return false;
  const varied = paired(left, free, areSpellingsOfOne, isInPlace);
  return same + varied >= count - Math.floor(count / 4);
}

/** People by their places, `undefined` where somebody of the other list is theirs. */
type Unpaired = (NameKey | undefined)[];

/** Pairs people who are alike, at their places first. */
function paired(
  left: Unpaired,
  free: Unpaired,
  areAlike: (one: NameKey, other: NameKey) => boolean,
  isInPlace: boolean,
): number {
  let count = 0;
  const pair = (i: number, j: number) => {
    const [one, other] = [left[i], free[j]];
    if (one === undefined || other === undefined || !areAlike(one, other)) return;
    left[i] = free[j] = undefined;
    count++;
  };
  left.forEach((_, i) => pair(i, i));
  if (!isInPlace) left.forEach((_, i) => free.forEach((_other, j) => pair(i, j)));
  return count;
}

/** Whether the same several people are listed, but for the given names of one, who may be called Bob or Robert. */
export function isOneRenamed(one: Byline, other: Byline): boolean {
  const [people, others] = [one, other].map((byline) => peopleOf(byline).map(nameKey));
  if (people!.length < 2 || people!.length !== others!.length) return false;
  const pairs = people!.map((person, i) => [person, others![i]!] as const);
  return (
    pairs.every((pair) => areNamesakes(...pair)) &&
    pairs.filter((pair) => !mayBeOne(...pair)).length === 1
  );
}
