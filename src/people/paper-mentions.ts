/** Papers with several lists of authors, or with authors whom no list shows → who is on them. */

import type { Byline, Paper, PrintedAuthor } from "../bibliography/paper.ts";

import type { NameChoices } from "./identities.ts";
import type { Name } from "./name.ts";
import { mayBeOne, placesIn } from "./names/places.ts";
import type { NameReader, PrintedName } from "./names/printed-name.ts";
import { type IdReader, idReader, NO_IDS, type PersonId } from "./person-ids.ts";

/** One author of one paper, before it gets its row. */
export interface Mention {
  readonly place: number;
  readonly names: readonly PrintedName[];
  readonly ids: readonly PersonId[];
}

/** By what names are read. */
export interface Reading {
  readonly nameOf: NameReader;
  /** The list of one name, the same for all that are printed alike. */
  readonly aloneOf: (name: PrintedName) => readonly PrintedName[];
  readonly idsOf: IdReader;
  /** Whether two names in two lists of one paper's authors are one. */
  readonly isOne: (one: Name, other: Name) => boolean;
}

export function readingFor(names: NameChoices["names"], nameOf: NameReader): Reading {
  const lists: (readonly PrintedName[])[] = [];
  const aloneOf = (name: PrintedName) => (lists[name.number] ??= [name]);
  const isOne = names === "exact" ? isSame : mayBeOne;
  return { nameOf, aloneOf, idsOf: idReader(), isOne };
}

function isSame(one: Name, other: Name): boolean {
  return one.key === other.key;
}

/** Everybody on a paper that has several lists, or authors whom no list shows. */
export function mentionsOf(
  { byline: { authors }, impliedAuthors = [] }: Paper,
  others: readonly Byline[],
  reading: Reading,
): readonly Mention[] {
  const printed: readonly Mention[] = authors.map((author, place) => ({
    place,
    names: reading.aloneOf(reading.nameOf(author)),
    ids: reading.idsOf(author.ids),
  }));
  const known = others.reduce(
    (mentions, other) => completed(mentions, other.authors, reading),
    printed,
  );
  return withImplied(known, impliedAuthors, reading);
}

/** What another list of the paper's authors says about them, added to what is known. */
function completed(
  mentions: readonly Mention[],
  authors: readonly PrintedAuthor[],
  { nameOf, idsOf, isOne }: Reading,
): readonly Mention[] {
  const list = authors.map(nameOf);
  const places = placesIn(
    mentions.map(({ names }) => names[0]!),
    list,
    isOne,
  );
  const added = new Map(places.map((place, i) => [place, i]));
  return mentions.map((mention, place) => {
    const i = added.get(place);
    if (i === undefined) return mention;
    return {
      place,
      names: withNew(mention.names, [list[i]!]),
      ids: withNew(mention.ids, idsOf(authors[i]!.ids)),
    };
  });
}

/** The same list where nothing is new, so that lists stay shared. */
function withNew<Item>(known: readonly Item[], more: readonly Item[]): readonly Item[] {
  const added = more.filter((item) => !known.includes(item));
  return added.length === 0 ? known : [...known, ...added];
}

/** Who is an author though no list says so: where a list prints them all the same, they stand there. */
function withImplied(
  printed: readonly Mention[],
  implied: readonly PrintedAuthor[],
  { nameOf, aloneOf, isOne }: Reading,
): readonly Mention[] {
  let mentions = printed;
  for (const author of implied) {
    const name = nameOf(author);
    const [place] = placesIn(
      printed.map(({ names }) => names[0]!),
      [name],
      isOne,
    );
    mentions =
      place === undefined
        ? [...mentions, { place: -1, names: aloneOf(name), ids: NO_IDS }]
        : mentions.with(place, { ...mentions[place]!, names: [...mentions[place]!.names, name] });
  }
  return mentions;
}
