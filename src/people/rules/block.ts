/** What the rules look at: the people of one family and first letter. */

import type { Candidate } from "./candidate.ts";
import type { Chances } from "./chance-namesakes.ts";
import type { Clusters } from "./clusters.ts";
import type { Evidence } from "./evidence.ts";
import type { Neighbours } from "./neighbours.ts";

/** What the rules of one block look at. */
export interface Block {
  readonly clusters: Clusters;
  readonly evidence: Evidence;
  readonly candidates: readonly Candidate[];
  /** By co-authors. */
  readonly neighbours: Neighbours;
  /** By words of their papers. */
  readonly alike: Neighbours;
  /** First letters that given names of this family have in the list. */
  readonly letters: number;
  /** People of this family in the list, at the least. */
  readonly relatives: number;
  readonly chances: Chances;
}
