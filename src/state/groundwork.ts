/** What follows from files by themselves, worked out where they are read and sent as columns. */

import { combine } from "../bibliography/combine.ts";
import { findDuplicates } from "../bibliography/duplicates.ts";
import type { Bibliography } from "../bibliography/paper.ts";
import { type Authorship, identify, type Identities } from "../people/identify.ts";
import { buildNetwork, type Network, rowsOf } from "../network/network.ts";

import { USUAL_NAMING } from "./exploration.ts";

/** Sent to the page without the papers, which it has. */
export interface Groundwork {
  /** For each record the index of the first record of its paper. */
  readonly firsts: readonly number[];
  readonly people: Omit<Identities, "bylines" | "places">;
  /** Per paper: the author at each place of its byline, -1 for who is left out. */
  readonly places: { readonly start: Uint32Array; readonly values: Int32Array };
  readonly columns: Omit<Network, "papers" | "authors" | "owner">;
}

/** People and network as they are before anybody has chosen otherwise. */
export interface Usual {
  readonly identities: Identities;
  readonly network: Network;
}

/** Finds duplicates and people in what was read, and who wrote with whom. */
export function groundworkOf(sources: readonly Bibliography[]): Groundwork {
  const firsts = findDuplicates(sources.flatMap(({ papers }) => papers));
  const { bibliography } = combine(sources, new Set(), () => firsts);
  const identities = identify(bibliography, USUAL_NAMING);
  const { bylines: _bylines, places, ...people } = identities;
  const network = buildNetwork(bibliography.papers, identities);
  const { papers: _papers, authors: _authors, owner: _owner, ...columns } = network;
  return { firsts, people, places: packed(places), columns };
}

/** The same people and network, on the page's own papers. */
export function builtOn(groundwork: Groundwork, { papers }: Bibliography): Usual {
  const { people, columns, places } = groundwork;
  const { authors, owner } = people;
  const identities = {
    ...people,
    bylines: papers.map((_, paper) => bylineIn(columns, paper)),
    places: papers.map((_, paper) => placesIn(places, paper)),
  };
  return { identities, network: { ...columns, papers, authors, owner } };
}

function packed(places: Identities["places"]): Groundwork["places"] {
  const start = new Uint32Array(places.length + 1);
  places.forEach(({ length }, paper) => {
    start[paper + 1] = start[paper]! + length;
  });
  const values = new Int32Array(start.at(-1)!);
  places.forEach((authors, paper) => {
    authors.forEach((author = -1, place) => {
      values[start[paper]! + place] = author;
    });
  });
  return { start, values };
}

function placesIn({ start, values }: Groundwork["places"], paper: number) {
  const authors = values.subarray(start[paper], start[paper + 1]);
  return Array.from(authors, (author) => (author === -1 ? undefined : author));
}

function bylineIn(
  { authorsOfPaper, implied }: Groundwork["columns"],
  paper: number,
): readonly Authorship[] {
  const first = authorsOfPaper.start[paper]!;
  return Array.from(rowsOf(authorsOfPaper, paper), (author, place) => ({
    author,
    implied: implied[first + place] === 1,
  }));
}
