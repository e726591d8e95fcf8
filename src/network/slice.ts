/** What is shown of a network: masks, counts and strengths. */

import type { Filters } from "./filters.ts";
import type { LedgerLine, TakenBy } from "./ledger.ts";

/** What the filters leave of a network. Rows that are not shown count 0. */
export interface Slice {
  readonly filters: Filters;
  /** 1 per paper shown, also when it makes no ties or everybody on it is hidden. */
  readonly paperShown: Uint8Array;
  /** 1 per author shown. */
  readonly authorShown: Uint8Array;
  /** 1 per collaboration shown: both of its people are. */
  readonly tieShown: Uint8Array;
  /** Per paper: what it adds to each of its ties; 0 when it makes none. */
  readonly share: Float64Array;
  /** Per collaboration: the sum of the shares of its papers. */
  readonly strength: Float64Array;
  /** Per collaboration: papers that count for it; 0 where the network has no papers. */
  readonly sharedPapers: Uint32Array;
  /** Per author: papers shown, whoever is hidden; hiding concerns people. */
  readonly papers: Uint32Array;
  /** Per author: co-authors shown. */
  readonly coauthors: Uint32Array;
  /** Per author: sum of the strengths of the ties shown. */
  readonly authorStrength: Float64Array;
  readonly paperCount: number;
  readonly authorCount: number;
  readonly tieCount: number;
  /** What each filter took, in the order of the filters. */
  readonly ledger: readonly LedgerLine[];
  /** Per paper and per author: which filter, as the ledger counts them. */
  readonly paperTaken: TakenBy;
  readonly authorTaken: TakenBy;
}
