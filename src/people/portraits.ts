/** What is known of each person from the papers: for comparing people, not names alone. */

import type { Paper } from "../bibliography/paper.ts";

import { familyGroups, initialOf } from "./blocks.ts";
import type { Identities } from "./identify.ts";
import { byFullness, nameReader, type PrintedName } from "./printed-name.ts";
import type { PersonId } from "./person-ids.ts";

export interface Portrait {
  /** Index of the author. */
  readonly author: number;
  /** Distinct names, the fullest first. */
  readonly names: readonly PrintedName[];
  readonly ids: readonly PersonId[];
  /** Indices. */
  readonly papers: readonly number[];
  /** The block of the fullest name: family and first letter. */
  readonly block: string;
  readonly family: string;
  /** Blocks of co-authors, on papers that are not too long, each with a name it has there. */
  readonly coauthors: ReadonlyMap<string, string>;
  readonly venues: ReadonlySet<string>;
  readonly years: readonly number[];
}

/** Longer lists say little about who knows whom. */
const LONGEST_BYLINE = 50;

/** One portrait for each author; people whom no list prints are left out. */
export function portraitsOf(
  papers: readonly Paper[],
  { authors, places, bylines }: Identities,
): readonly Portrait[] {
  const nameOf = nameReader("safe");
  const names = authors.map(() => new Map<string, PrintedName>());
  const papersOf = authors.map((): number[] => []);
  bylines.forEach((byline, paper) => {
    for (const { author } of byline) papersOf[author]!.push(paper);
    places[paper]!.forEach((author, place) => {
      if (author === undefined) return;
      const name = nameOf(papers[paper]!.byline.authors[place]!);
      names[author]!.set(name.key, name);
    });
  });
  const fullest = names.map((own) => [...own.values()].toSorted(byFullness));
  const familyOf = familyGroups(fullest.flat());
  const blocks = fullest.map(([name]) => (name ? `${familyOf(name)}, ${initialOf(name)}` : ""));
  return fullest.flatMap((own, author) => {
    const [name] = own;
    if (name === undefined || name.isGroup) return [];
    const coauthors = new Map<string, string>();
    for (const paper of papersOf[author]!) {
      if (bylines[paper]!.length > LONGEST_BYLINE) continue;
      for (const { author: other } of bylines[paper]!) {
        if (blocks[other] !== blocks[author]) coauthors.set(blocks[other]!, authors[other]!.name);
      }
    }
    const written = papersOf[author]!.map((paper) => papers[paper]!);
    return {
      author,
      names: own,
      ids: authors[author]!.ids,
      papers: papersOf[author]!,
      block: blocks[author]!,
      family: familyOf(name),
      coauthors,
      venues: new Set(written.flatMap(({ venue }) => venue ?? [])),
      years: written.flatMap(({ year }) => year ?? []),
    };
  });
}
