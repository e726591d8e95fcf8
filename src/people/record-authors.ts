/** Who stands at each place of every record's own author list, also of records that were joined. */

import type { Paper, PaperRecord, PrintedAuthor } from "../bibliography/paper.ts";

import type { Identities, NameChoices } from "./identities.ts";
import { mayBeOne, placesIn } from "./names/places.ts";
import { type NameReader, nameReader } from "./names/printed-name.ts";

export interface RecordAuthors {
  readonly record: PaperRecord;
  /** Per place of the record's list: index of the author; `undefined` for groups, and for names that only this record has. */
  readonly authors: readonly (number | undefined)[];
}

/** Reads the lists of all records by the list that is shown for their paper. */
export function recordAuthors(
  papers: readonly Paper[],
  identities: Identities,
  names: NameChoices["names"],
): readonly RecordAuthors[] {
  const nameOf = nameReader(names);
  const called = authorsByKey(papers, identities, nameOf);
  return papers.flatMap(({ byline, records }, paper) => {
    const known = identities.places[paper] ?? [];
    return records.map((record): RecordAuthors => {
      const list = record.byline ?? byline;
      if (list === byline) return { record, authors: known };
      return { record, authors: aligned(list.authors, byline.authors, known) };
    });
  });

  function aligned(
    list: readonly PrintedAuthor[],
    shown: readonly PrintedAuthor[],
    known: readonly (number | undefined)[],
  ): RecordAuthors["authors"] {
    const printed = list.map(nameOf);
    const isOne = names === "exact" ? haveOneKey : mayBeOne;
    const places = placesIn(shown.map(nameOf), printed, isOne);
    return places.map((place, i) => {
      if (place !== undefined) return known[place];
      const author = called.get(printed[i]!.key);
      return author !== undefined && !known.includes(author) ? author : undefined;
    });
  }
}

function haveOneKey({ key }: { readonly key: string }, other: { readonly key: string }): boolean {
  return key === other.key;
}

/** Authors by names that are theirs alone. */
function authorsByKey(
  papers: readonly Paper[],
  { places }: Identities,
  nameOf: NameReader,
): ReadonlyMap<string, number | undefined> {
  const authors = new Map<string, number | undefined>();
  papers.forEach(({ byline }, paper) => {
    byline.authors.forEach((author, place) => {
      const { key } = nameOf(author);
      const own = places[paper]?.[place];
      authors.set(key, authors.has(key) && authors.get(key) !== own ? undefined : own);
    });
  });
  return authors;
}
