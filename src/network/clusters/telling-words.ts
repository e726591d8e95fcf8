/** What the titles of a cluster's papers are about, and those of others are not. */

import { rowsOf } from "../../people/grouped.ts";

import type { ClusterPaper } from "./cluster-papers.ts";
import { logLikelihood } from "./log-likelihood.ts";
import { type Titled, type TitleTerms, titleTerms } from "./title-terms.ts";

/** With fewer titles there is nothing to compare. */
const LEAST_TITLES = 5;
/** A term in fewer papers of a cluster is a title, not a subject. */
const LEAST_PAPERS = 2;
/** G² that 5 % of terms would reach by chance. */
const LEAST_G2 = 3.84;
/** Terms of a larger share of the clusters tell none from another. */
const MOST_CLUSTERS = 0.5;
/** A longer term takes the place of one within it when it is in this share of its papers. */
const LONGER_SHARE = 0.5;
const MOST_TERMS = 5;

/** A term in the papers of one cluster. */
interface Candidate {
  readonly term: number;
  readonly papers: number;
  readonly g2: number;
}

/** How often a term is in the papers of one cluster. */
interface Count {
  papers: number;
  /** Sum of the shares of these papers. */
  share: number;
}

/** Titles are read once for a network, although filters change what is counted many times a second. */
const termsOfNetwork = new WeakMap<Titled, TitleTerms>();

/**
 * Per cluster: terms that set its titles apart, the most telling first, at most five; none for clusters
 * of fewer than five papers. A paper counts for a cluster by the share of its people who are in it.
 *
 * @param clusters - papers of each cluster; a paper may be in several.
 * @param paperShown - per paper: 1 when it counts.
 */
export function tellingWords(
  network: Titled,
  paperShown: Uint8Array,
  clusters: readonly (readonly ClusterPaper[])[],
): readonly (readonly string[])[] {
  const papersOf = clusters.map(smallestFirst);
  const terms = termsOfNetwork.get(network) ?? withoutRare(titleTerms(network));
  termsOfNetwork.set(network, terms);
  const shown = [...paperShown.keys()].filter((paper) => paperShown[paper]);
  const everywhere = countTerms(
    terms,
    shown.map((paper) => ({ paper, share: 1 })),
  );
  const counted = papersOf.map((papers) =>
    papers.length < LEAST_TITLES ? undefined : countTerms(terms, papers),
  );
  const isCommon = commonTerms(counted);
  return papersOf.map((papers, cluster) => {
    const size = papers.reduce((sum, { share }) => sum + share, 0);
    const candidates = [...(counted[cluster] ?? [])].flatMap(([term, { papers, share }]) => {
      const elsewhere = everywhere.get(term)!.papers - share;
      const others = shown.length - size;
      const isTelling = share * others > elsewhere * size && papers >= LEAST_PAPERS;
      if (!isTelling || isCommon(term)) return [];
      const g2 = logLikelihood([share, size - share], [elsewhere, others - elsewhere]);
      return g2 < LEAST_G2 ? [] : [{ term, papers, g2 }];
    });
    return choose(terms, candidates).map(({ term }) => terms.shown[term]!);
  });
}

/** Terms of a single paper tell nothing, and are most of all. */
function withoutRare({ termsOfPaper, ...terms }: TitleTerms): TitleTerms {
  const papersWith = new Uint32Array(terms.stems.length);
  for (const term of termsOfPaper.values) papersWith[term]! += 1;
  const start = new Uint32Array(termsOfPaper.start.length);
  const values: number[] = [];
  for (let paper = 0; paper + 1 < start.length; paper++) {
    for (const term of rowsOf(termsOfPaper, paper)) {
      if (papersWith[term]! >= LEAST_PAPERS) values.push(term);
    }
    start[paper + 1] = values.length;
  }
  return { ...terms, termsOfPaper: { start, values: Uint32Array.from(values) } };
}

function countTerms(
  { termsOfPaper }: TitleTerms,
  papers: readonly ClusterPaper[],
): ReadonlyMap<number, Count> {
  const counts = new Map<number, Count>();
  for (const { paper, share } of papers) {
    for (const term of rowsOf(termsOfPaper, paper)) {
      const count = counts.get(term);
      if (count === undefined) counts.set(term, { papers: 1, share });
      else {
        count.papers += 1;
        count.share += share;
      }
    }
  }
  return counts;
}

function commonTerms(
  counted: readonly (ReadonlyMap<number, Count> | undefined)[],
): (term: number) => boolean {
  const named = counted.filter((counts) => counts !== undefined);
  const clustersWith = new Map<number, number>();
  for (const counts of named) {
    for (const [term, { papers }] of counts) {
      if (papers >= LEAST_PAPERS) clustersWith.set(term, (clustersWith.get(term) ?? 0) + 1);
    }
  }
  return (term) => (clustersWith.get(term) ?? 0) > MOST_CLUSTERS * named.length;
}

/** The most telling terms that have no word in common; of as telling ones the longer, then by alphabet. */
function choose({ stems }: TitleTerms, candidates: readonly Candidate[]): readonly Candidate[] {
  const order = ({ term: a }: Candidate, { term: b }: Candidate) =>
    wordsIn(stems[b]!) - wordsIn(stems[a]!) || (stems[a]! < stems[b]! ? -1 : 1);
  const byG2 = candidates.toSorted((a, b) => b.g2 - a.g2 || order(a, b));
  const holds = (longer: Candidate, term: Candidate) =>
    ` ${stems[longer.term]} `.includes(` ${stems[term.term]} `);
  const chosen: Candidate[] = [];
  const taken = new Set<string>();
  for (const candidate of byG2) {
    if (chosen.length === MOST_TERMS) break;
    const words = stems[candidate.term]!.split(" ");
    const isWithin = byG2.some(
      (longer) =>
        longer !== candidate &&
        longer.papers >= LONGER_SHARE * candidate.papers &&
        holds(longer, candidate),
    );
    if (isWithin || words.some((word) => taken.has(word))) continue;
    chosen.push(candidate);
    for (const word of words) taken.add(word);
  }
  return chosen;
}

function wordsIn(term: string): number {
  return term.split(" ").length;
}

/** Sums of shares are then the same in any order of papers: rounding would part them. */
function smallestFirst(papers: readonly ClusterPaper[]): readonly ClusterPaper[] {
  return papers.toSorted((a, b) => a.share - b.share);
}
