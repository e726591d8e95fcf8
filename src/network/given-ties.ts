/** A network that is given as people and ties, without papers: what network files hold. */

import type { Grouped } from "../people/grouped.ts";
import type { Author } from "../people/identities.ts";

import { tieOrder } from "./in-order.ts";
import { AUTHOR_LIMIT, type Network, tiesOfAuthors } from "./network.ts";

/** A row of an edge list, in either direction. */
export interface GivenTie {
  /** Indices of two people. */
  readonly between: readonly [number, number];
  readonly strength: number;
}

/**
 * Builds the network of these people. Nobody is tied to himself; of several rows for one pair, the
 * strongest counts, because files that list both directions would otherwise count every tie twice.
 *
 * @param authors - in the order of their keys, as `identify` has them.
 * @param place - of the people whom ties name, among the authors; as they are where it is left out.
 */
export function networkOfTies(
  authors: readonly Author[],
  given: readonly GivenTie[],
  place?: Uint32Array,
): Network {
  const { source, target, givenStrength } = columnsOf(given, place);
  return {
    papers: [],
    authors,
    owner: undefined,
    authorsOfPaper: nothingFor(0),
    implied: new Uint8Array(0),
    papersOfAuthor: nothingFor(authors.length),
    authorCounts: new Uint32Array(0),
    authorLimit: AUTHOR_LIMIT,
    papersOverLimit: [],
    source,
    target,
    papersOfTie: nothingFor(source.length),
    tiesOfAuthor: tiesOfAuthors({ source, target }, authors.length),
    givenStrength,
  };
}

/** Each pair once. In columns and without a map: 93,000 objects and numbers in it would hold the page. */
function columnsOf(given: readonly GivenTie[], place: Uint32Array | undefined) {
  const lower = new Uint32Array(given.length);
  const upper = new Uint32Array(given.length);
  for (let tie = 0; tie < given.length; tie++) {
    const [one, other] = given[tie]!.between;
    const [a, b] = place === undefined ? [one, other] : [place[one]!, place[other]!];
    lower[tie] = Math.min(a, b);
    upper[tie] = Math.max(a, b);
  }
  const source = new Uint32Array(given.length);
  const target = new Uint32Array(given.length);
  const strengths = new Float64Array(given.length);
  let last = -1;
  for (const tie of tieOrder(lower, upper)) {
    const [one, other] = [lower[tie]!, upper[tie]!];
    if (one === other) continue;
    const { strength } = given[tie]!;
    if (last >= 0 && source[last] === one && target[last] === other) {
      strengths[last] = Math.max(strengths[last]!, strength);
      continue;
    }
    last += 1;
    source[last] = one;
    target[last] = other;
    strengths[last] = strength;
  }
  return {
    source: source.slice(0, last + 1),
    target: target.slice(0, last + 1),
    givenStrength: strengths.slice(0, last + 1),
  };
}

function nothingFor(owners: number): Grouped {
  return { start: new Uint32Array(owners + 1), values: new Uint32Array(0) };
}
