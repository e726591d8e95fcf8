/** Filters + counting → what is shown: masks, counts and strengths, by loops over flat columns. */

import { shareOf } from "./counting.ts";
import type { Filters } from "./filters.ts";
import { type LedgerLine, ledgerOf, STAYS, type TakenBy } from "./ledger.ts";
import { countOnes } from "./mask.ts";
import type { Network } from "./network.ts";
import { takeSmallComponents } from "./small-components.ts";
import { countPapers, PAPER_STAYS, takenAuthors, takenPapers } from "./taken.ts";
import { takeTies } from "./taken-ties.ts";

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

/**
 * The network as the filters leave it.
 *
 * @throws RangeError when a hidden index is no author: a caller bug, not bad data.
 */
export function sliceNetwork(network: Network, filters: Filters): Slice {
  const paperTaken = takenPapers(network, filters);
  const share = sharesOf(network, filters, paperTaken);
  const papers = countPapers(network, paperTaken);
  const authorTaken = takenAuthors(network, filters, { paperTaken, papers });
  const { tieTaken, strength, sharedPapers } = takeTies(network, filters, {
    paperTaken,
    authorTaken,
    share,
  });
  takeSmallComponents(network, filters.minComponent, { authorTaken, tieTaken });
  const paperShown = maskFrom(paperTaken, PAPER_STAYS);
  const authorShown = maskFrom(authorTaken, STAYS);
  const tieShown = maskFrom(tieTaken, STAYS);
  return {
    filters,
    paperShown,
    authorShown,
    tieShown,
    share,
    papers,
    ...keepShown(network, { tieShown, strength, sharedPapers }),
    paperCount: countOnes(paperShown),
    authorCount: countOnes(authorShown),
    tieCount: countOnes(tieShown),
    ledger: ledgerOf(paperTaken, authorTaken, tieTaken),
    paperTaken,
    authorTaken,
  };
}

function sharesOf(network: Network, { counting }: Filters, paperTaken: TakenBy): Float64Array {
  const share = new Float64Array(paperTaken.length);
  for (let paper = 0; paper < share.length; paper++) {
    if (paperTaken[paper] === STAYS) share[paper] = shareOf(network.authorCounts[paper]!, counting);
  }
  return share;
}

type TieColumns = Pick<Slice, "tieShown" | "strength" | "sharedPapers">;
type Totals = Pick<Slice, "strength" | "sharedPapers" | "coauthors" | "authorStrength">;

/** Clears the rows of ties that are not shown, and sums those that are per author. */
function keepShown(network: Network, { tieShown, strength, sharedPapers }: TieColumns): Totals {
  const { source, target } = network;
  const coauthors = new Uint32Array(network.authors.length);
  const authorStrength = new Float64Array(network.authors.length);
  for (let tie = 0; tie < source.length; tie++) {
    if (!tieShown[tie]) {
      strength[tie] = 0;
      sharedPapers[tie] = 0;
      continue;
    }
    const a = source[tie]!;
    const b = target[tie]!;
    coauthors[a]! += 1;
    coauthors[b]! += 1;
    authorStrength[a]! += strength[tie]!;
    authorStrength[b]! += strength[tie]!;
  }
  return { strength, sharedPapers, coauthors, authorStrength };
}

function maskFrom(taken: TakenBy, place: number): Uint8Array {
  return taken.map((step) => Number(step >= place));
}
