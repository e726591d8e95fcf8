/** What two people have in common who are compared by hand: facts that speak for one person, or against. */

import { everywhere } from "../people/everywhere.ts";
import { rowsOf } from "../people/grouped.ts";
import type { Identities } from "../people/identities.ts";
import { areNamesUnlike } from "../people/names/unlike-names.ts";
import { type CommonCoauthor, countingNamesakes } from "../people/suggestions/common-coauthors.ts";
import { usualVenue } from "../people/suggestions/usual-venues.ts";

import { remember } from "./remember.ts";
import type { View } from "./select.ts";
import type { SuggestedPair } from "./suggesting.ts";

/** As of a suggested pair; without a likeness, for nobody suggested them. */
export type InCommon = Pick<SuggestedPair, "coauthors" | "venues" | "yearsApart" | "rivals"> &
  Partial<Pick<SuggestedPair, "likeness">> & {
    /** Whether their names have no word in common. */
    readonly areNamesUnlike?: boolean;
  };

type Pair = readonly [number, number];

/** @param pair - indices into the network's authors. */
export function inCommon(view: View, pair: Pair): InCommon {
  const { papers } = view.network;
  const [some, others] = papersOf(view, pair);
  const usual = usualVenue(papers);
  const venues = new Set(some.flatMap((paper) => papers[paper]?.venue ?? []));
  const shared = others
    .flatMap((paper) => papers[paper]?.venue ?? [])
    .filter((venue) => venue !== usual && venues.has(venue));
  return {
    coauthors: coauthorsOfBoth(view, pair),
    venues: [...new Set(shared)],
    yearsApart: yearsBetween(view, pair),
    rivals: 0,
    areNamesUnlike: areNamesUnlike(...spellingsOf(view, pair)),
  };
}

/** Names of co-authors of both who are no evidence, because they are on nearly every paper. */
export function sharedByAll(view: View, pair: Pair): readonly string[] {
  if (view.identities === undefined) return [];
  const { ignored } = among(view.identities);
  return authorsOfBoth(view, pair)
    .filter((author) => ignored.has(author))
    .map((author) => view.network.authors[author]!.name);
}

function spellingsOf({ network }: View, [one, other]: Pair) {
  const of = (person: number) => network.authors[person]?.spellings ?? [];
  return [of(one), of(other)] as const;
}

function papersOf({ network }: View, [one, other]: Pair): readonly [number[], number[]] {
  const of = (person: number) => [...rowsOf(network.papersOfAuthor, person)];
  return [of(one), of(other)];
}

function coauthorsOfBoth(view: View, pair: Pair): readonly CommonCoauthor[] {
  const { network, identities } = view;
  if (identities === undefined) return [];
  const { ignored, namesakesOf } = among(identities);
  return authorsOfBoth(view, pair)
    .filter((author) => !ignored.has(author))
    .map((author) => {
      const person = network.authors[author]!;
      return {
        keys: [person.key, person.key],
        names: [person.name, person.name],
        namesakes: namesakesOf(person),
      };
    });
}

function authorsOfBoth(view: View, pair: Pair): readonly number[] {
  const { authorsOfPaper } = view.network;
  const [mine, theirs] = papersOf(view, pair).map(
    (papers) => new Set(papers.flatMap((paper) => [...rowsOf(authorsOfPaper, paper)])),
  );
  return [...mine!].filter((author) => theirs!.has(author) && !pair.includes(author));
}

const among = remember((identities: Identities) => ({
  ignored: everywhere(identities),
  namesakesOf: countingNamesakes(identities.authors),
}));

/** 0 where they overlap. */
function yearsBetween(view: View, pair: Pair): number {
  const [some, others] = papersOf(view, pair).map((papers) =>
    papers.flatMap((paper) => view.network.papers[paper]?.year ?? []),
  );
  if (some!.length === 0 || others!.length === 0) return 0;
  const [first, last] = [Math.min(...some!), Math.max(...some!)];
  return Math.max(first - Math.max(...others!), Math.min(...others!) - last, 0);
}
