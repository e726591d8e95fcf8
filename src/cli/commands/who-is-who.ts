/** People with all that they are known by, as `coterie people --json` prints them. */

import { byCodeUnit } from "../../bibliography/by-code-unit.ts";
import { recordKey } from "../../bibliography/combining/record-key.ts";
import type { PaperRecord, PersonIds } from "../../bibliography/paper.ts";
import { type Certainty, findLowerBounds, mayHaveMorePapers } from "../../network/lower-bounds.ts";
import type { Join } from "../../people/join.ts";
import type { PersonId } from "../../people/person-ids.ts";
import { recordAuthors } from "../../people/record-authors.ts";
import type { Explored } from "../explore.ts";

/** One person. */
export interface PersonEntry {
  readonly name: string;
  readonly key: string;
  /** Most frequent first. */
  readonly spellings: readonly string[];
  readonly ids: Readonly<Partial<Record<keyof PersonIds, readonly string[]>>>;
  readonly papers: number;
  /** Said where it is not "exact": a list that is cut may hide anybody. */
  readonly papersAre?: Certainty;
  /** Number of the record in reading order and place in its author list, both from 0. */
  readonly authorships: readonly (readonly [record: number, position: number])[];
  /** Why the spellings are one person. */
  readonly reasons: readonly Join[];
}

/** The people shown, most papers first, then by name. */
export function whoIsWho(explored: Explored): readonly PersonEntry[] {
  const { network, slice } = explored;
  const authorships = authorshipsOf(explored);
  const { cutPapers } = findLowerBounds(network, slice);
  return network.authors
    .map(({ name, key, spellings, ids, reasons }, author): PersonEntry => {
      return {
        name,
        key,
        spellings,
        ids: byKind(ids),
        papers: slice.papers[author]!,
        ...(mayHaveMorePapers(network, cutPapers, author) && { papersAre: "at least" }),
        authorships: authorships[author]!,
        reasons,
      };
    })
    .filter((_, author) => slice.authorShown[author])
    .toSorted((one, other) => other.papers - one.papers || byCodeUnit(one.key, other.key));
}

function byKind(ids: readonly PersonId[]): PersonEntry["ids"] {
  const valuesOf = (wanted: PersonId["kind"]) =>
    ids.flatMap(({ kind, value }) => (kind === wanted ? value : []));
  return Object.fromEntries(ids.map(({ kind }) => [kind, valuesOf(kind)]));
}

function authorshipsOf({
  network,
  identities,
  records,
  settings,
}: Explored): readonly (readonly (readonly [number, number])[])[] {
  const authorships = network.authors.map((): [number, number][] => []);
  const numberOf = numbersOf(records);
  for (const { record, authors } of recordAuthors(
    network.papers,
    identities,
    settings.naming.names,
  )) {
    const number = numberOf(record);
    authors.forEach((author, position) => {
      if (author !== undefined) authorships[author]!.push([number, position]);
    });
  }
  return authorships.map((own) => own.toSorted(([a, i], [b, j]) => a - b || i - j));
}

/** A file that was named twice has each record twice: they are numbered one after the other. */
function numbersOf(records: readonly PaperRecord[]): (record: PaperRecord) => number {
  const numbers = new Map<string, number[]>();
  records.forEach((record, number) => {
    const key = recordKey(record);
    numbers.set(key, [...(numbers.get(key) ?? []), number]);
  });
  return (record) => numbers.get(recordKey(record))!.shift()!;
}
