/** Shortest paths from everybody, from a sample of people, or from a part of everybody. */

import { runToEnd } from "../../bibliography/reading.ts";
import { timesOf } from "../../bibliography/times-of.ts";
import { shuffled } from "../clusters/shuffle.ts";

import type { PathGraph } from "./path-graph.ts";
import { type Origin, pathSearch, searchInPlace } from "./path-search.ts";
import type { PathSums } from "./path-sums.ts";

/** Draws people where there are too many to search from each. */
export interface Sampling {
  /** At least 2: people to search from in each component. */
  readonly most: number;
  readonly random: () => number;
}

/** Searches between two reports of progress. */
const SEARCHES_PER_STEP = 16;

/**
 * Parts of everybody, for threads to share. As many for however many threads, because sums of other
 * parts round differently; 24 can be shared out evenly to 2, 3, 4, 6 or 8.
 */
export const PATH_PARTS = 24;

/** Searches from everybody, or from a sample of them; yields the share that is done, in [0, 1]. */
export function pathsInSteps(
  graph: PathGraph,
  sampling?: Sampling,
): Generator<number, PathSums, void> {
  return searchesInSteps(graph, originsIn(graph, sampling));
}

/** Searches from one part of everybody. @param part - from 0, below `PATH_PARTS`. */
export function pathsOfPart(graph: PathGraph, part: number): PathSums {
  const origins = originsIn(graph).filter((_, index) => index % PATH_PARTS === part);
  return runToEnd(searchesInSteps(graph, origins));
}

function* searchesInSteps(
  graph: PathGraph,
  origins: readonly Origin[],
): Generator<number, PathSums, void> {
  const search = pathSearch(graph);
  let diameter = 0;
  for (const [done, origin] of origins.entries()) {
    if (done % SEARCHES_PER_STEP === 0) yield done / origins.length;
    const farthest = searchInPlace(search, origin);
    if (origin.component === 0) diameter = Math.max(diameter, farthest);
  }
  const searched = origins.reduce((sum, { people }) => sum + people, 0);
  return { columns: search.sums, diameter, searched };
}

function originsIn(graph: PathGraph, sampling?: Sampling): readonly Origin[] {
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
  const people = shuffled(originOf.length, random).subarray(0, most);
  const times = timesOf(Array.from(people, (person) => originOf[person]!));
  return [...times].map(([index, count]) => ({ ...all[index]!, people: count }));
}
