/** A network as a file gives it, in people and ties → the same columns as one made of papers. */

import { byCodeUnit } from "../bibliography/by-code-unit.ts";
import { fold } from "../bibliography/fold.ts";
import type { Author } from "../people/identities.ts";

import { type GivenTie, networkOfTies } from "./given-ties.ts";
import type { Network } from "./network.ts";

/** A person as a network file has them; labels may repeat, and are never joined. */
export interface GivenPerson {
  /** Unique in its file. */
  readonly id: string;
  /** The label, or the id where there is none. */
  readonly name: string;
  /** As the file names it. */
  readonly cluster?: string;
  /** In the units of the file, y upwards. */
  readonly position?: { readonly x: number; readonly y: number };
}

/** What a network file holds. */
export interface GivenNetwork {
  readonly people: readonly GivenPerson[];
  /** Indices into the people; each pair once, nobody with himself. */
  readonly ties: readonly GivenTie[];
}

/** The network of a file: no papers, everybody a person of their own, in the order of their keys. */
export function networkOfGiven({ people, ties }: GivenNetwork): Network {
  const keys = keysOf(people);
  const inOrder = [...people.keys()].sort((a, b) => byCodeUnit(keys[a]!, keys[b]!));
  const place = new Uint32Array(people.length);
  for (const [rank, person] of inOrder.entries()) place[person] = rank;
  const network = networkOfTies(
    inOrder.map((person) => authorOf(people[person]!, keys[person]!)),
    ties,
    place,
  );
  const clusters = inOrder.map((person) => people[person]!.cluster);
  const places = placesOf(inOrder.map((person) => people[person]!));
  return {
    ...network,
    ...(new Set(clusters).size > 1 && { givenClusters: clusters }),
    givenPlaces: places,
  };
}

function placesOf(people: readonly GivenPerson[]): Float64Array | undefined {
  const places = people.flatMap(({ position }) => (position ? [position.x, position.y] : []));
  const isSpread = places.some((value, i) => value !== places[i % 2]);
  return isSpread && places.length === 2 * people.length ? Float64Array.from(places) : undefined;
}

function authorOf({ name }: GivenPerson, key: string): Author {
  return { key, name, spellings: [name], ids: [], reasons: [], isGroup: false };
}

/** The folded name, numbered where it repeats, in the order of the file. */
function keysOf(people: readonly GivenPerson[]): readonly string[] {
  const folded = people.map(({ name, id }) => fold(name) || fold(id) || "nameless");
  // "Ada 2" may be somebody's name: that key is taken, and the next number is tried.
  const taken = new Set(folded);
  const last = new Map<string, number>();
  return folded.map((name) => {
    let number = (last.get(name) ?? 0) + 1;
    while (number > 1 && taken.has(`${name} ${number}`)) number += 1;
    last.set(name, number);
    return number === 1 ? name : `${name} ${number}`;
  });
}
