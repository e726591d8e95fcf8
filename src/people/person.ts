/** A group of mentions → a person, with a name, a key and the reasons for the spellings. */

import { fold } from "../bibliography/fold.ts";

import type { Author } from "./identities.ts";
import type { Mentions } from "./mentions.ts";
import { byFullness, type PrintedName } from "./names/printed-name.ts";
import { inOrderOfTrust, NO_IDS, type PersonId } from "./person-ids.ts";
import { reasonsFor } from "./reasons.ts";
import type { Group } from "./rules/resolve.ts";

/** A person with the mentions that they come from. */
export interface Person {
  /** The key is not yet numbered. */
  readonly author: Author;
  /** Ascending; never empty. */
  readonly mentions: readonly number[];
}

/** What decisions take from mentions. */
export interface Taken {
  /** Those that were split off a person: an id that was given to two people is the other one's. */
  readonly parts: ReadonlySet<number>;
  /** Those that are nobody. */
  readonly leftOut: ReadonlySet<number>;
}

export const NOTHING_TAKEN: Taken = { parts: new Set(), leftOut: new Set() };

/** The person of a group; `undefined` where all mentions are left out. */
export function personOf(
  { mentions: all, joins }: Group,
  list: Mentions,
  { parts, leftOut }: Taken,
): Person | undefined {
  const mentions = leftOut.size === 0 ? all : all.filter((mention) => !leftOut.has(mention));
  if (mentions.length === 0) return undefined;
  const names = spellingsOf(mentions, list);
  const ids = idsOf(mentions, (mention) => (parts.has(mention) ? NO_IDS : list.ids[mention]!));
  const [usual] = names;
  // Most have one, and are called so, readable or not.
  const called = names.length === 1 ? usual : names.find(isReadable);
  const { printed, printedFamily } = called ?? usual!;
  return {
    author: {
      key: ids.find(({ kind }) => kind !== "semanticScholar")?.value ?? fold(usual!.printed),
      name: printed,
      family: printedFamily,
      spellings: names.map((name) => name.printed),
      ids,
      reasons: reasonsFor(names, joins),
      isGroup: usual!.isGroup,
    },
    mentions,
  };
}

/** Written out, and not in capitals: "Ada King" says more than "A. King", which lists may print more often. */
function isReadable({ isFull, printed }: PrintedName): boolean {
  return isFull && printed !== printed.toUpperCase();
}

/** One name for each spelling, the most frequent first. */
function spellingsOf(
  mentions: readonly number[],
  { names, place }: Mentions,
): readonly PrintedName[] {
  const first = names[mentions[0]!]!;
  if (first.length === 1 && mentions.every((mention) => names[mention] === first)) return first;
  const counts = new Map<string, { readonly name: PrintedName; times: number }>();
  for (const mention of mentions) {
    names[mention]!.forEach((name, i) => {
      const spelling = counts.get(name.printed) ?? { name, times: 0 };
      // What the shown list does not print makes the person, yet says nothing on the usual spelling.
      if (place[mention] !== -1 && i === 0) spelling.times += 1;
      counts.set(name.printed, spelling);
    });
  }
  if (counts.size === 1) return [counts.values().next().value!.name];
  return [...counts.values()]
    .toSorted((a, b) => b.times - a.times || byFullness(a.name, b.name))
    .map(({ name }) => name);
}

function idsOf(
  mentions: readonly number[],
  given: (mention: number) => readonly PersonId[],
): readonly PersonId[] {
  // Most have none: not even a set is made.
  let ids: Set<PersonId> | undefined;
  for (const mention of mentions) for (const id of given(mention)) (ids ??= new Set()).add(id);
  return ids === undefined ? NO_IDS : inOrderOfTrust([...ids]);
}
