/** The papers of each cluster. */

import type { Components } from "../components.ts";
import type { Network } from "../network.ts";
import type { Slice } from "../slice.ts";

/** A paper that somebody of a cluster is on. */
export interface ClusterPaper {
  readonly paper: number;
  /** Share of its people shown who are in the cluster, in (0, 1]. */
  readonly share: number;
}

/** Per community: papers shown that one of its people is on, in the order of papers. */
export function papersOfCommunities(
  network: Pick<Network, "authorsOfPaper">,
  slice: Pick<Slice, "paperShown">,
  communities: Components,
): readonly (readonly ClusterPaper[])[] {
  const papers: ClusterPaper[][] = communities.sizes.map(() => []);
  forEachMeeting(network, slice, communities, (community, paper, share) => {
    papers[community]?.push({ paper, share });
  });
  return papers;
}

/** Per community: how many papers shown one of its people is on. */
export function countPapersOfCommunities(
  network: Pick<Network, "authorsOfPaper">,
  slice: Pick<Slice, "paperShown">,
  communities: Components,
): Uint32Array {
  const papers = new Uint32Array(communities.sizes.length);
  forEachMeeting(network, slice, communities, (community) => {
    papers[community]! += 1;
  });
  return papers;
}

/** Calls back for every paper shown and every community that one of its people is in. */
function forEachMeeting(
  { authorsOfPaper: { start, values } }: Pick<Network, "authorsOfPaper">,
  { paperShown }: Pick<Slice, "paperShown">,
  { of, sizes }: Components,
  meet: (community: number, paper: number, share: number) => void,
): void {
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
      meet(community, paper, people[community]! / all);
      people[community] = 0;
    }
    met.length = 0;
  }
}
