/** The ledger with the ties that an author limit left unmade. */

import { type LedgerLine, placeOf } from "./ledger.ts";
import { countTies, sumOf } from "./limit-loss.ts";
import type { Network } from "./network.ts";
import type { Slice } from "./slice.ts";

export interface WholeLedger {
  /** Pairs who share a paper, however many its authors are. */
  readonly ties: number;
  readonly lines: readonly LedgerLine[];
}

/** The last of the steps that papers fall with. */
const LIMIT = placeOf("authorLimit");

/**
 * The ledger of a slice with the ties that are not in the network, because only papers over the author
 * limit would make them: among all ties, and where they were taken.
 *
 * @param countAll - of the pairs who share any paper: those of one network are looked through once.
 */
export function wholeLedger(
  network: Network,
  { ledger, paperTaken }: Slice,
  countAll: () => number,
): WholeLedger {
  const made = network.source.length;
  if (network.papersOverLimit.length === 0) return { ties: made, lines: ledger };
  const ties = countAll();
  const ofPapers = ledger.slice(0, LIMIT + 1);
  const leftAfter = made - sumOf(ofPapers.map((line) => line.ties));
  let left = ties;
  const lines = ofPapers.map((line, place) => {
    const before = left;
    if (place === LIMIT) left = leftAfter;
    else if (line.papers > 0)
      left = sumOf(countTies(network, (paper) => paperTaken[paper]! > place).values());
    return { ...line, ties: before - left };
  });
  return { ties, lines: [...lines, ...ledger.slice(LIMIT + 1)] };
}
