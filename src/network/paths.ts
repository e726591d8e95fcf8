/** Betweenness, closeness and distances: from everybody, or from a sample of people. */

import { type PathGraph, pathGraph, type PathProblem } from "./path-graph.ts";
import { type PathMeasures, pathMeasures } from "./path-measures.ts";
import { type Origin, pathSearch, searchInPlace } from "./path-search.ts";
import { shuffled } from "./shuffle.ts";

/** Measures of people, and of the largest component. */
export interface PathResults extends PathMeasures {
  /** Longest of the shortest paths in the largest component; at least that long when sampled. */
  readonly diameter: number;
  /** People who were searched from: everybody who has ties when all is exact. */
  readonly searched: number;
}

/** Draws people where there are too many to search from each. */
export interface Sampling {
  /** At least 2: people to search from in each component. */
  readonly most: number;
  readonly random: () => number;
}

/** Searches between two reports of progress. */
const SEARCHES_PER_STEP = 16;

/** Searches from everybody, or from a sample of them; yields the share that is done, in [0, 1]. */
export function* pathsInSteps(
  problem: PathProblem,
  sampling?: Sampling,
): Generator<number, PathResults, void> {
  const graph = pathGraph(problem);
  const search = pathSearch(graph);
  const origins = originsIn(graph, sampling);
  let diameter = 0;
  for (const [done, origin] of origins.entries()) {
    if (done % SEARCHES_PER_STEP === 0) yield done / origins.length;
    const farthest = searchInPlace(search, origin);
    if (origin.component === 0) diameter = Math.max(diameter, farthest);
  }
  const searched = origins.reduce((sum, { people }) => sum + people, 0);
  return { ...pathMeasures(problem, search), diameter, searched };
}

function originsIn(graph: PathGraph, sampling: Sampling | undefined): readonly Origin[] {
  const { firstCore, firstLeaf, leaves } = graph;
  return Array.from({ length: firstCore.length - 1 }, (_, component) => {
    const all: Origin[] = [];
    for (let core = firstCore[component]!; core < firstCore[component + 1]!; core++) {
      all.push({ component, core, people: 1 });
    }
    for (let leaf = firstLeaf[component]!; leaf < firstLeaf[component + 1]!; leaf++) {
      all.push({ component, leaf, people: leaves[leaf]!.length });
    }
    return sampling === undefined || all.length <= sampling.most ? all : drawn(all, sampling);
  }).flat();
}

/** So many people, drawn by lot; those who are drawn from one leaf are one origin. */
function drawn(all: readonly Origin[], { most, random }: Sampling): readonly Origin[] {
  const originOf = all.flatMap((origin, index) => new Array<number>(origin.people).fill(index));
  const people = new Map<number, number>();
  for (const person of shuffled(originOf.length, random).subarray(0, most)) {
    const index = originOf[person]!;
    people.set(index, (people.get(index) ?? 0) + 1);
  }
  return [...people].map(([index, count]) => ({ ...all[index]!, people: count }));
}
