/** Whether author lists of one paper name the same people, and which of them is shown. */

import type { Byline, Paper } from "../paper.ts";

import { mayBeOne, type NameKey, nameKey } from "./name-key.ts";
import { peopleOf } from "./teams.ts";
import { areInTwoScripts } from "./two-scripts.ts";

/**
 * Whether a list names the people of another list of the same paper: initials agree with the names
 * they may stand for. A list that is cut disagrees only where it gives somebody another first name.
 */
export function agrees(one: Byline, shown: Byline): boolean {
  if (one === shown || one.authors.length === 0) return true;
  if (areSpelledAlike(one, shown) || areInTwoScripts(one, shown)) return true;
  const people = peopleOf(one).map(nameKey);
  const shownPeople = peopleOf(shown).map(nameKey);
  if (!one.listComplete) return !people.some((person) => isRenamed(person, shownPeople));
  return (
    people.length === shownPeople.length &&
    people.every((person, i) => mayBeOne(person, shownPeople[i]!))
  );
}

/** Each is compared with all records of its paper. */
const MOST_LISTS = 20;

/**
 * The list of a paper: of those as long and as complete as the fullest, the one that most files
 * agree with; the fullest, where several are.
 *
 * @param fullest - distinct records of the paper, the fullest first.
 * @param group - all of its records: several files may say the same.
 */
export function agreedByline(fullest: readonly Paper[], group: readonly Paper[]): Byline {
  const first = fullest[0]!.byline;
  const others = fullest.filter(({ byline }) => isAsFull(byline, first) && !agrees(byline, first));
  if (others.length === 0) return first;
  const lists = distinct([first, ...others.map(({ byline }) => byline)]);
  // No paper has so many lists in earnest, but a file may give one id to all of its papers.
  if (lists.length > MOST_LISTS) return first;
  const votes = lists.map((list) => filesAgreeing(group, list));
  return lists[votes.indexOf(Math.max(...votes))]!;
}

function isAsFull(one: Byline, first: Byline): boolean {
  return one.authors.length === first.authors.length && one.listComplete === first.listComplete;
}

function distinct(lists: readonly Byline[]): readonly Byline[] {
  const byNames = new Map<string, Byline>();
  for (const list of lists) {
    const names = list.authors.map(({ printed }) => printed).join(";");
    if (!byNames.has(names)) byNames.set(names, list);
  }
  return [...byNames.values()];
}

/** A file that has the paper twice counts once. */
function filesAgreeing(papers: readonly Paper[], list: Byline): number {
  const agreeing = papers.filter(({ byline }) => byline.authors.length > 0 && agrees(byline, list));
  return new Set(agreeing.flatMap(({ records }) => records.map(({ file }) => file))).size;
}

/** Most lists of one paper are the same to the letter, which is cheaper to see. */
function areSpelledAlike({ authors }: Byline, shown: Byline): boolean {
  return (
    authors.length === shown.authors.length &&
    authors.every(({ printed }, i) => printed === shown.authors[i]?.printed)
  );
}

/** Whether somebody of this family is there, but nobody whose given name it may be. */
function isRenamed(person: NameKey, shown: readonly NameKey[]): boolean {
  return (
    shown.some(({ glued }) => glued === person.glued) &&
    !shown.some((other) => mayBeOne(person, other))
  );
}
