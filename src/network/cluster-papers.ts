/** The papers of each cluster. */

import type { Components } from "./components.ts";
import { type Network, rowsOf } from "./network.ts";
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
  for (let paper = 0; paper < paperShown.length; paper++) {
    if (!paperShown[paper]) continue;
    const people = new Map<number, number>();
    let all = 0;
    for (const author of rowsOf(network.authorsOfPaper, paper)) {
      const community = of[author]!;
      if (community < 0) continue;
      people.set(community, (people.get(community) ?? 0) + 1);
      all += 1;
    }
    for (const [community, count] of people) papers[community]?.push({ paper, share: count / all });
  }
  return papers;
}
