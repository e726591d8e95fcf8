/** Who is who in a long list: what is asked aside, and how the answer takes the place of what is shown. */

import type { Bibliography } from "../../bibliography/paper.ts";

import type { Groundwork, PeopleChoices } from "./known-people.ts";
import type { Opening } from "./source.ts";

/** What people and network follow from. */
export interface PeopleTask extends Opening, PeopleChoices {}

export type IdentifyAction =
  | { readonly type: "people-found"; readonly task: PeopleTask; readonly groundwork: Groundwork }
  | { readonly type: "people-failed"; readonly task: PeopleTask; readonly reason: string };

/**
 * Authorships whose people and ties are worked out at once, where a decision is answered before
 * anybody looks up: 50 ms on two cores, and as much again on a busy machine.
 */
const AT_ONCE = 3000;

/** Whether who is who is better worked out aside, where it holds nothing up. */
export function isLong(files: Opening["files"]): boolean {
  return files.reduce((sum, { bibliography }) => sum + authorshipsIn(bibliography), 0) > AT_ONCE;
}

const counted = new WeakMap<Bibliography, number>();

function authorshipsIn(bibliography: Bibliography): number {
  const known = counted.get(bibliography);
  if (known !== undefined) return known;
  const count = bibliography.papers.reduce((sum, { byline }) => sum + byline.authors.length, 0);
  counted.set(bibliography, count);
  return count;
}

/** Whether the answer to one is the answer to the other. */
export function isSameTask(one: PeopleTask, other: PeopleTask | undefined): boolean {
  return other !== undefined && isSameOpening(one, other) && areSameChoices(one, other);
}

export function isSameOpening(one: Opening, other: Opening): boolean {
  return one.files === other.files && one.keptApart === other.keptApart;
}

export function areSameChoices(one: PeopleChoices, other: PeopleChoices): boolean {
  return one.naming === other.naming && one.authorLimit === other.authorLimit;
}
