/** A network that is given as people and ties, without papers: what network files hold. */

import type { Author } from "../people/identify.ts";

import { AUTHOR_LIMIT, type Grouped, type Network, tiesOfAuthors } from "./network.ts";

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
 */
export function networkOfTies(authors: readonly Author[], given: Iterable<GivenTie>): Network {
  const strengthOf = new Map<number, number>();
  for (const { between, strength } of given) {
    const [one, other] = between;
    if (one === other) continue;
    const pair = Math.min(one, other) * authors.length + Math.max(one, other);
    strengthOf.set(pair, Math.max(strength, strengthOf.get(pair) ?? strength));
  }
  const pairs = Float64Array.from(strengthOf.keys()).sort();
  const source = Uint32Array.from(pairs, (pair) => Math.floor(pair / authors.length));
  const target = Uint32Array.from(pairs, (pair) => pair % authors.length);
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
    papersOfTie: nothingFor(pairs.length),
    tiesOfAuthor: tiesOfAuthors({ source, target }, authors.length),
    givenStrength: Float64Array.from(pairs, (pair) => strengthOf.get(pair)!),
  };
}

function nothingFor(owners: number): Grouped {
  return { start: new Uint32Array(owners + 1), values: new Uint32Array(0) };
}
