/** Network and what is shown of it → its measures, as `coterie measures --json` prints them. */

import { byCodeUnit } from "../../bibliography/by-code-unit.ts";
import { runToEnd } from "../../bibliography/reading.ts";
import { seededRandom } from "../../layout/random.ts";
import { activeYears } from "../../network/active-years.ts";
import { findCommunities } from "../../network/clusters/communities.ts";
import { modularity } from "../../network/clusters/modularity.ts";
import { credits } from "../../network/credit.ts";
import {
  type MeasureProblem,
  measureProblem,
  measuresFrom,
  type PersonMeasures,
} from "../../network/measures/measures.ts";
import type { PathSums } from "../../network/measures/path-sums.ts";
import { pathsInSteps } from "../../network/measures/paths.ts";
import { isOfPapers } from "../../network/network.ts";
import type { Explored } from "../explore.ts";
import { pathsOnThreads } from "../path-threads.ts";

/** Numbers that cannot be known are null. */
type Known = number | null;

/** Measures of the network; every tie counts the same. */
export interface NetworkRow {
  readonly people: number;
  readonly ties: number;
  readonly components: number;
  readonly largestComponent: number;
  readonly density: number;
  readonly averageClustering: number;
  readonly transitivity: number;
  readonly diameter: number;
  readonly meanDistance: Known;
  readonly assortativity: Known;
  readonly maxCore: number;
  readonly modularity: number;
  readonly clusters: number;
}

/** Measures of one person; the strength is under the chosen counting, every other measure takes ties alike. */
export interface PersonRow {
  readonly name: string;
  readonly papers: Known;
  readonly coauthors: number;
  readonly strength: number;
  readonly credit: Known;
  readonly betweenness: number;
  readonly normalisedBetweenness: number;
  readonly closeness: number;
  readonly harmonicCloseness: number;
  readonly clustering: number;
  readonly core: number;
  readonly constraint: Known;
  readonly firstYear: Known;
  readonly lastYear: Known;
}

export interface Measured {
  readonly network: NetworkRow;
  /** Most papers first, then by name. */
  readonly people: readonly PersonRow[];
}

/** Of more steps from one person to the next, from everybody, threads save more than they cost. */
const ON_ONE_THREAD = 100_000_000;

/** Exact, however many people there are. */
export async function measure(explored: Explored): Promise<Measured> {
  const { network, slice } = explored;
  const problem = measureProblem(network, slice);
  const { network: whole, people } = measuresFrom(problem, await pathsOf(problem));
  // Of clusters by strength, the modularity of ties alike would say little.
  const settings = { ...explored.settings.clustering, weights: "ties" } as const;
  const communities = findCommunities(network, slice, settings, seededRandom);
  return {
    network: {
      people: slice.authorCount,
      ties: slice.tieCount,
      components: whole.components,
      largestComponent: whole.largestComponent,
      density: whole.density,
      averageClustering: whole.averageClustering,
      transitivity: whole.transitivity,
      diameter: whole.diameter,
      meanDistance: known(whole.meanDistance),
      assortativity: known(whole.assortativity),
      maxCore: whole.maxCore,
      modularity: modularity(network, slice, communities.of),
      clusters: communities.sizes.length,
    },
    people: personRows(explored, people),
  };
}

async function pathsOf({ graph, slice }: MeasureProblem): Promise<PathSums> {
  const { authorCount, tieCount } = slice;
  const isLarge = authorCount * (authorCount + tieCount) > ON_ONE_THREAD;
  return isLarge ? pathsOnThreads(graph) : runToEnd(pathsInSteps(graph));
}

function personRows({ network, slice }: Explored, people: PersonMeasures): readonly PersonRow[] {
  const { first, last } = activeYears(network, slice);
  const credit = credits(network, slice);
  const hasPapers = isOfPapers(network);
  const pairsOfOthers = ((slice.authorCount - 1) * (slice.authorCount - 2)) / 2;
  return [...network.authors.entries()]
    .filter(([author]) => slice.authorShown[author])
    .map(([author, { name }]) => ({
      name,
      papers: hasPapers ? slice.papers[author]! : null,
      coauthors: slice.coauthors[author]!,
      strength: slice.authorStrength[author]!,
      credit: hasPapers ? credit[author]! : null,
      betweenness: people.betweenness[author]!,
      normalisedBetweenness: people.betweenness[author]! / Math.max(1, pairsOfOthers),
      closeness: people.closeness[author]!,
      harmonicCloseness: people.harmonicCloseness[author]!,
      clustering: people.clustering[author]!,
      core: people.core[author]!,
      constraint: known(people.constraint[author]!),
      firstYear: known(first[author]!),
      lastYear: known(last[author]!),
    }))
    .sort((a, b) => (b.papers ?? 0) - (a.papers ?? 0) || byCodeUnit(a.name, b.name));
}

function known(value: number): Known {
  return Number.isNaN(value) ? null : value;
}
