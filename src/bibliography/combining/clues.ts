/** What tells papers of one title apart. */

import { fold } from "../fold.ts";
import { isArchiveDoi, isJstorDoi, isPreprintDoi } from "../ids.ts";
import type { Paper } from "../paper.ts";
import { plainTitle } from "../title.ts";

import { nameKey } from "./name-key.ts";
import { peopleOf } from "./teams.ts";

/** `undefined` where the source is silent. */
export interface Clues {
  readonly index: number;
  readonly paper: Paper;
  /** Whether it names somebody, and whether several. */
  readonly isAuthored: boolean;
  readonly isBySeveral: boolean;
  readonly year: number | undefined;
  readonly isPreprint: boolean;
  /** Where it was published, in {@link venueKey}'s spelling. */
  readonly venue: string | undefined;
  /** The publisher's, of all versions. */
  readonly doi: string | undefined;
  readonly jstor: string | undefined;
  /** An archive's, of one of several versions. */
  readonly archived: string | undefined;
  readonly arxiv: string | undefined;
  /** Of the published version: PubMed lists some preprints, too. */
  readonly pmid: string | undefined;
}

export function cluesOf(paper: Paper, index: number): Clues {
  const { byline, year, venue = "", kind = "", ids } = paper;
  const { doi = "", arxiv, pmid } = ids;
  // An archive has copies of papers, but is where a thesis was published.
  const isCopy = isArchiveDoi(doi) && !THESES.test(kind);
  const isOnlyPreprint = isPreprint(paper);
  return {
    index,
    paper,
    isAuthored: byline.authors.some((author) => nameKey(author).glued !== ""),
    isBySeveral: peopleOf(byline).length > 1,
    year,
    isPreprint: isOnlyPreprint,
    venue: isOnlyPreprint ? undefined : venueKey(venue) || undefined,
    doi: isOnlyPreprint || isCopy || isJstorDoi(doi) ? undefined : versionless(doi) || undefined,
    jstor: isJstorDoi(doi) ? doi : undefined,
    archived: isCopy ? doi : undefined,
    arxiv,
    pmid: isOnlyPreprint ? undefined : pmid,
  };
}

/** Whether a record says that the paper is on a server, and not that it came out elsewhere. */
export function isPreprint({ venue = "", ids: { doi = "", arxiv, pmid } }: Paper): boolean {
  if (isPreprintDoi(doi) || PREPRINTS.test(venue)) return true;
  return arxiv !== undefined && venue === "" && doi === "" && pmid === undefined;
}

const THESES = /thes[ei]s|^thes$|dissertation/iu;

/** F1000Research and its like number the versions of a paper: "10.12688/f1000research.11407.2". */
function versionless(doi: string): string {
  return doi.replace(/^(10\.(?:12688|3310)\/[a-z\d]+\.[\d-]+)\.v?\d+$/u, "$1");
}

const PREPRINTS = /rxiv|preprint|ssrn|^corr\b/iu;

const SMALL_WORDS = /^(?:the|of|and|in|for|on|to|an?|de|des|der|die|und|et|la|le)$/u;

/** Journals are abbreviated in many ways: "Nat. Commun." and "Nature Communications" → "nc", "Nature" → "nature". */
function venueKey(venue: string): string {
  const plain = fold(plainTitle(venue)).replaceAll(/\([^()]*\)/gu, " ");
  const words = (plain.match(/\p{L}+|\p{N}+/gu) ?? []).filter((word) => !SMALL_WORDS.test(word));
  if (words.length === 1) return words[0]!;
  return words.map((word) => (/^\p{N}/u.test(word) ? word : word.charAt(0))).join("");
}
