/** Which records are the same paper: by id, else by title, year and first author. */

import { fold } from "./fold.ts";
import type { Paper } from "./paper.ts";
import { plainTitle } from "./title.ts";

/** Two papers of one title may be this many years apart: preprints wait for their journal. */
const CLOSE_YEARS = 2;
/** Shorter titles ("Editorial", "Reply to Smith") are shared by different papers, in letters. */
const TELLING_TITLE = 24;
/** Of one title, later records are compared with so many papers at most: "Editorial" may recur for ever. */
const MOST_NAMESAKES = 50;

/**
 * Groups records that are one paper.
 *
 * @returns for each record the index of the first record of its paper.
 */
export function findDuplicates(papers: readonly Paper[]): readonly number[] {
  const parent = papers.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  const join = (one: number, other: number) => {
    const [a, b] = [find(one), find(other)];
    parent[Math.max(a, b)] = Math.min(a, b);
  };
  joinById(papers, join);
  joinByTitle(papers, join);
  return papers.map((_, index) => find(index));
}

type Join = (one: number, other: number) => void;

function joinById(papers: readonly Paper[], join: Join): void {
  const firstOf = new Map<string, number>();
  papers.forEach(({ ids }, index) => {
    for (const [kind, id] of Object.entries(ids)) {
      if (id === undefined) continue;
      const first = firstOf.get(`${kind}:${id}`);
      if (first === undefined) firstOf.set(`${kind}:${id}`, index);
      else join(first, index);
    }
  });
}

function joinByTitle(papers: readonly Paper[], join: Join): void {
  const namesakes = new Map<string, number[]>();
  papers.forEach((paper, index) => {
    const title = titleKey(paper.title);
    if (title === "") return;
    const earlier = namesakes.get(title) ?? [];
    for (const other of earlier) if (isSamePaper(paper, papers[other]!, title)) join(other, index);
    if (earlier.length < MOST_NAMESAKES) namesakes.set(title, [...earlier, index]);
  });
}

/** A title without case, accents, TeX, punctuation and blanks. */
export function titleKey(title: string): string {
  return fold(plainTitle(title)).replace(/[^\p{L}\p{N}]+/gu, "");
}

function isSamePaper(one: Paper, other: Paper, title: string): boolean {
  if (!areYearsClose(one.year, other.year)) return false;
  const isTelling = title.length >= TELLING_TITLE;
  const haveAuthors = one.byline.authors.length > 0 && other.byline.authors.length > 0;
  if (!haveAuthors) return isTelling && one.year === other.year;
  return haveCompatibleFirstAuthors(one, other) && (isTelling || !haveDifferentDois(one, other));
}

function areYearsClose(one: number | undefined, other: number | undefined): boolean {
  return one === undefined || other === undefined || Math.abs(one - other) <= CLOSE_YEARS;
}

function haveDifferentDois(one: Paper, other: Paper): boolean {
  return one.ids.doi !== undefined && other.ids.doi !== undefined && one.ids.doi !== other.ids.doi;
}

/** The family names are equal, and the given names begin alike or one is missing. */
function haveCompatibleFirstAuthors(one: Paper, other: Paper): boolean {
  const [a, b] = [one, other].map(({ byline }) => byline.authors[0]);
  const families = [a, b].map((author) => fold(author?.family ?? author?.printed ?? ""));
  const initials = [a, b].map((author) => fold(author?.given ?? "").slice(0, 1));
  const areInitialsAlike = initials[0] === initials[1] || initials.includes("");
  return families[0] === families[1] && areInitialsAlike;
}
