/** How far each filter can be moved: what there is in the data before anything is left out. */

import type { Paper } from "../bibliography/paper.ts";
import { timesOf } from "../bibliography/times-of.ts";
import { limitLosses } from "../network/limit-loss.ts";
import type { Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";

import { componentsOf } from "./known-components.ts";
import { remember } from "./remember.ts";

/** A kind or a topic, and how many papers are of it; lists have the most frequent first, "" are papers without one. */
export interface TraitCount {
  readonly value: string;
  readonly papers: number;
}

export interface FilterRanges {
  /** First and last year; absent when no paper has one. */
  readonly years: { readonly from: number; readonly to: number } | undefined;
  /** Papers without a year. */
  readonly undated: number;
  readonly kinds: readonly TraitCount[];
  readonly topics: readonly TraitCount[];
  /** Of a person who is not hidden. */
  readonly mostPapers: number;
  /** Of two people who are not hidden; their strength where the network has no papers. */
  readonly mostShared: number;
  /** In which a threshold of strength moves: 1, or less where a file gives fractions. */
  readonly strengthStep: number;
  readonly largestComponent: number;
  /** Whether papers are filed under categories, or the network's file has clusters of its own. */
  readonly hasTopics: boolean;
  /** Whether consortia and the like stand among the authors. */
  readonly hasGroups: boolean;
}

/** @param placed - everybody but the hidden. */
export const rangesOf = remember((network: Network, placed: Slice): FilterRanges => {
  const shown = placed.papers.filter((_, author) => placed.authorShown[author] === 1);
  return {
    ...yearsOf(network),
    kinds: countsOf(network.papers, ({ kind }) => kind),
    topics: countsOf(network.papers, ({ category }) => category),
    mostPapers: mostOf(shown),
    mostShared: mostOf(network.givenStrength ?? placed.sharedPapers),
    strengthStep: stepOf(network.givenStrength),
    largestComponent: componentsOf(network, placed).sizes[0] ?? 0,
    hasTopics:
      network.givenClusters !== undefined ||
      network.papers.some(({ category }) => category !== undefined),
    hasGroups: network.papers.some(hasGroup),
  };
});

/** What author limits would cost; counted once a network, when it is first asked for. */
export const lossesOf = remember(limitLosses);

function countsOf(
  papers: readonly Paper[],
  traitOf: (paper: Paper) => string | undefined,
): readonly TraitCount[] {
  const counts = timesOf(papers.map((paper) => traitOf(paper) ?? ""));
  return [...counts]
    .map(([value, count]) => ({ value, papers: count }))
    .sort((a, b) => b.papers - a.papers);
}

function yearsOf({ papers }: Network): Pick<FilterRanges, "years" | "undated"> {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  let undated = 0;
  for (const { year } of papers) {
    if (year === undefined) undated += 1;
    else {
      from = Math.min(from, year);
      to = Math.max(to, year);
    }
  }
  return { years: undated === papers.length ? undefined : { from, to }, undated };
}

function hasGroup({ byline: { authors } }: Paper): boolean {
  for (const { kind } of authors) if (kind === "group") return true;
  return false;
}

/** So many steps at the least. */
const STEPS = 20;

function stepOf(strengths: Float64Array | undefined): number {
  if (strengths === undefined || strengths.every(Number.isInteger)) return 1;
  const most = mostOf(strengths);
  return most === 0 ? 1 : Math.min(1, 10 ** Math.floor(Math.log10(most / STEPS)));
}

/** 0 of nothing. An index, because what iterates takes ten times as long over long columns. */
function mostOf(values: Uint32Array | Float64Array): number {
  let most = 0;
  for (let row = 0; row < values.length; row++) most = Math.max(most, values[row]!);
  return most;
}
