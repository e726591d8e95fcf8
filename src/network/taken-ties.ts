/** Which filter takes each tie, and how strong a tie is. */

import type { Filters } from "./filters.ts";
import { placeOf, STAYS, type TakenBy } from "./ledger.ts";
import type { Network } from "./network.ts";

const minShared = placeOf("minShared");
const minStrength = placeOf("minStrength");

/** Sums of thirds and sevenths miss whole numbers by rounding. */
const ROUNDING = 1e-9;

interface Taken {
  readonly paperTaken: TakenBy;
  readonly authorTaken: TakenBy;
  /** Per paper: what it adds to each of its ties. */
  readonly share: Float64Array;
}

interface WeighedTies {
  readonly tieTaken: TakenBy;
  /** Per tie, of every tie: also of those that are taken. */
  readonly strength: Float64Array;
  readonly sharedPapers: Uint32Array;
}

/** Per tie: the filter that took its last paper or the first of its people, then the thresholds. */
export function takeTies(network: Network, filters: Filters, taken: Taken): WeighedTies {
  const { source, target } = network;
  const { authorTaken } = taken;
  const ties = sumShares(network, taken);
  const { tieTaken, strength, sharedPapers } = ties;
  const shared = network.givenStrength ?? sharedPapers;
  const leastShared = filters.minShared - ROUNDING;
  const leastStrength = filters.minStrength - ROUNDING;
  // One shared paper is what makes a tie; a given tie is there however weak it is.
  const isThreshold = filters.minShared > 1;
  // Where there are no papers, one line of the ledger tells of both thresholds.
  const tooFew = network.givenStrength === undefined ? minShared : minStrength;
  for (let tie = 0; tie < tieTaken.length; tie++) {
    const people = Math.min(authorTaken[source[tie]!]!, authorTaken[target[tie]!]!);
    if (people < tieTaken[tie]!) tieTaken[tie] = people;
    if (tieTaken[tie] !== STAYS) continue;
    if (isThreshold && shared[tie]! < leastShared) tieTaken[tie] = tooFew;
    else if (strength[tie]! < leastStrength) tieTaken[tie] = minStrength;
  }
  return ties;
}

function sumShares(network: Network, { paperTaken, share }: Taken): WeighedTies {
  const tieCount = network.source.length;
  const tieTaken = new Uint8Array(tieCount).fill(STAYS);
  const sharedPapers = new Uint32Array(tieCount);
  if (network.givenStrength !== undefined) {
    return { tieTaken, strength: network.givenStrength.slice(), sharedPapers };
  }
  const { start, values } = network.papersOfTie;
  const strength = new Float64Array(tieCount);
  for (let tie = 0; tie < tieCount; tie++) {
    let last = 0;
    for (let row = start[tie]!; row < start[tie + 1]!; row++) {
      const paper = values[row]!;
      if (paperTaken[paper]! > last) last = paperTaken[paper]!;
      if (paperTaken[paper] !== STAYS) continue;
      sharedPapers[tie]! += 1;
      strength[tie]! += share[paper]!;
    }
    tieTaken[tie] = last;
  }
  return { tieTaken, strength, sharedPapers };
}
