/** The papers of each cluster. */

import type { Components } from "./components.ts";
import type { Network } from "./network.ts";
import type { Slice } from "./slice.ts";

/** A paper that somebody of a cluster is on. */
export interface ClusterPaper {
  readonly paper: number;
  /** Share of its people shown who are in the cluster, in (0, 1]. */
  readonly share: number;
}

/** Per community: papers shown that one of its people is on, in the order of papers. */
export function papersOfCommunities(
  network: Pick<Network, "authorsOfPaper">,
  { paperShown }: Pick<Slice, "paperShown">,
  { of, sizes }: Components,
): readonly (readonly ClusterPaper[])[] {
  const papers: ClusterPaper[][] = sizes.map(() => []);
  const { start, values } = network.authorsOfPaper;
  // Of each community on a paper: its people there. Few papers are by many communities.
  const met: number[] = [];
  const people = new Uint32Array(sizes.length);
  for (let paper = 0; paper < paperShown.length; paper++) {
    if (!paperShown[paper]) continue;
    let all = 0;
    for (let row = start[paper]!; row < start[paper + 1]!; row++) {
      const community = of[values[row]!]!;
      if (community < 0) continue;
      if (people[community] === 0) met.push(community);
      people[community]! += 1;
      all += 1;
    }
    for (const community of met) {
      papers[community]?.push({ paper, share: people[community]! / all });
      people[community] = 0;
    }
    met.length = 0;
  }
  return papers;
}
