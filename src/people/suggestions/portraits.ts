/** What is known of each person from the papers: for comparing people, not names alone. */

import type { Paper } from "../../bibliography/paper.ts";
import { everywhere } from "../everywhere.ts";
import type { Identities } from "../identities.ts";
import { nameReader, type PrintedName } from "../names/printed-name.ts";
import { numbering } from "../numbering.ts";
import { idText } from "../person-ids.ts";
import { familyGroups, initialOf } from "../rules/blocks.ts";
import { distinctNames } from "../rules/candidate.ts";

import { usualVenue } from "./usual-venues.ts";

/** Numbers stand for blocks, families and venues, because hundreds of thousands of pairs are compared. */
export interface Portrait {
  /** Index of the author. */
  readonly author: number;
  /** Distinct names, the fullest first. */
  readonly names: readonly PrintedName[];
  /** As text: "orcid:0000-0002-1825-0097". */
  readonly ids: readonly string[];
  /** Indices, ascending. */
  readonly papers: readonly number[];
  /** The block of the fullest name: family and first letter. */
  readonly block: number;
  readonly family: number;
  /** Blocks of co-authors who are not on every paper, on papers that are not too long; ascending. */
  readonly coauthors: Int32Array;
  /** Ascending, without that of most of the list. */
  readonly venues: Int32Array;
  /** First and last year; `undefined` where no paper has one. */
  readonly years: readonly [number, number] | undefined;
}

/** Longer lists say little about who knows whom. */
export const LONGEST_BYLINE = 50;

/**
 * One portrait for each author; people whom no list prints are left out. Per author, too, the block; and who, and
 * which venue, is no evidence.
 */
export function portraitsOf(papers: readonly Paper[], identities: Identities) {
  const { authors, bylines } = identities;
  const { fullest, papersOf } = namesAndPapers(papers, identities);
  const familyOf = familyGroups(fullest.flat());
  const [blockNumber, familyNumber, venueNumber] = [numbering(), numbering(), numbering()];
  const blocks = Int32Array.from(fullest, ([name]) =>
    blockNumber(name ? `${familyOf(name)}, ${initialOf(name)}` : ""),
  );
  const usual = usualVenue(papers);
  const venueOf = Int32Array.from(papers, ({ venue }) =>
    venue === undefined || venue === usual ? -1 : venueNumber(venue),
  );
  const ignored = everywhere(identities);
  const distinct = distinctNumbers(Math.max(blocks.length, papers.length) + 1);
  const portraits = fullest.flatMap((names, author): readonly Portrait[] => {
    const [name] = names;
    if (name === undefined || name.isGroup) return [];
    const own = papersOf[author]!;
    const block = blocks[author]!;
    return [
      {
        author,
        names,
        ids: authors[author]!.ids.map(idText),
        papers: own,
        block,
        family: familyNumber(familyOf(name)),
        coauthors: distinct(block, (add) => {
          for (const paper of own) {
            if (bylines[paper]!.length > LONGEST_BYLINE) continue;
            for (const { author: other } of bylines[paper]!) {
              if (!ignored.has(other)) add(blocks[other]!);
            }
          }
        }),
        venues: distinct(-1, (add) => {
          for (const paper of own) add(venueOf[paper]!);
        }),
        years: yearsOf(own, papers),
      },
    ];
  });
  return { portraits, blocks, ignored, usual };
}

function namesAndPapers(papers: readonly Paper[], { authors, places, bylines }: Identities) {
  const nameOf = nameReader("safe");
  const names = authors.map((): PrintedName[] => []);
  const papersOf = authors.map((): number[] => []);
  bylines.forEach((byline, paper) => {
    for (const { author } of byline) papersOf[author]!.push(paper);
    places[paper]!.forEach((author, place) => {
      if (author === undefined) return;
      const name = nameOf(papers[paper]!.byline.authors[place]!);
      const own = names[author]!;
      if (!own.includes(name)) own.push(name);
    });
  });
  return { fullest: names.map(distinctNames), papersOf };
}

/** Numbers texts from 0, in the order in which they come. */
const NONE = new Int32Array(0);

/** Gathers distinct numbers, ascending, without one of them and those below 0. */
function distinctNumbers(most: number) {
  const seenBy = new Int32Array(most);
  let look = 0;
  return (without: number, gather: (add: (number: number) => void) => void): Int32Array => {
    const found: number[] = [];
    look += 1;
    gather((number) => {
      if (number < 0 || number === without || seenBy[number] === look) return;
      seenBy[number] = look;
      found.push(number);
    });
    return found.length === 0 ? NONE : Int32Array.from(found).sort();
  };
}

function yearsOf(own: readonly number[], papers: readonly Paper[]): Portrait["years"] {
  let [first, last] = [Infinity, -Infinity];
  for (const paper of own) {
    const { year } = papers[paper]!;
    if (year === undefined) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return first === Infinity ? undefined : [first, last];
}
