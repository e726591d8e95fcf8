/** Filters + counting → what is shown: masks, counts and strengths, by loops over flat columns. */

import { shareOf } from "./counting.ts";
import type { Filters } from "./filters.ts";
import { ledgerOf, STAYS, type TakenBy } from "./ledger.ts";
import { countOnes } from "./mask.ts";
import type { Network } from "./network.ts";
import type { Slice } from "./slice.ts";
import { takeSmallComponents } from "./small-components.ts";
import { countPapers, PAPER_STAYS, takenAuthors, takenPapers } from "./taken.ts";
import { takeTies } from "./taken-ties.ts";

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
