/** What tells papers of one title apart. */

import { fold } from "../fold.ts";
import { isArchiveDoi, isJstorDoi, isPreprintDoi } from "../ids.ts";
import type { Paper } from "../paper.ts";
import { plainTitle } from "../title.ts";

import { type FirstAuthorKeys, familyKey, type firstAuthorKeys } from "./name-key.ts";

/** `undefined` where the source is silent. */
export interface Clues extends FirstAuthorKeys {
  readonly index: number;
  readonly paper: Paper;
  /** Of a complete list. */
  readonly authorCount: number | undefined;
  readonly year: number | undefined;
  /** Where it was published, in {@link venueKey}'s spelling. */
  readonly venue: string | undefined;
  /** The publisher's. */
  readonly doi: string | undefined;
  readonly jstor: string | undefined;
  /** An archive's, of one of several versions. */
  readonly archived: string | undefined;
  readonly arxiv: string | undefined;
  /** Of the published version: PubMed lists some preprints, too. */
  readonly pmid: string | undefined;
}

export function cluesOf(
  paper: Paper,
  index: number,
  keysOf: ReturnType<typeof firstAuthorKeys>,
): Clues {
  const { byline, year, venue = "", ids } = paper;
  const { doi = "", arxiv, pmid } = ids;
  const isPreprint = isPreprintDoi(doi) || PREPRINTS.test(venue);
  const [isJstor, isArchived] = [isJstorDoi(doi), isArchiveDoi(doi)];
  return {
    ...keysOf(byline.authors[0]),
    index,
    paper,
    authorCount: byline.listComplete ? byline.authors.length : undefined,
    year,
    venue: isPreprint ? undefined : venueKey(venue) || undefined,
    doi: isPreprintDoi(doi) || isJstor || isArchived ? undefined : doi || undefined,
    jstor: isJstor ? doi : undefined,
    archived: isArchived ? doi : undefined,
    arxiv,
    pmid: isPreprint ? undefined : pmid,
  };
}

const PREPRINTS = /rxiv|preprint|ssrn|^corr\b/iu;

/** Who wrote it when, where several did and all are listed: hardly twice under one title. */
export function teamOf({ paper: { byline, year } }: Clues): string | undefined {
  const { authors, listComplete } = byline;
  if (!listComplete || authors.length < 2 || year === undefined) return undefined;
  return `${year} ${authors.map(familyKey).join(" ")}`;
}

/** The same, with where they published it: some write two papers of one title in a year. */
export function teamPublishedOf(clues: Clues): string | undefined {
  const team = teamOf(clues);
  return team === undefined ? undefined : `${team} ${clues.venue ?? ""}`;
}

const SMALL_WORDS = /^(?:the|of|and|in|for|on|to|an?|de|des|der|die|und|et|la|le)$/u;

/** Journals are abbreviated in many ways: "Nat. Commun." and "Nature Communications" → "nc", "Nature" → "nature". */
function venueKey(venue: string): string {
  const plain = fold(plainTitle(venue)).replaceAll(/\([^()]*\)/gu, " ");
  const words = (plain.match(/\p{L}+|\p{N}+/gu) ?? []).filter((word) => !SMALL_WORDS.test(word));
  if (words.length === 1) return words[0]!;
  return words.map((word) => (/^\p{N}/u.test(word) ? word : word.charAt(0))).join("");
}
