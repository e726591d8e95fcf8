/** What follows from papers and from choices about names, worked out in a worker and sent as columns. */

import { combine } from "../../bibliography/combine.ts";
import { findDuplicates } from "../../bibliography/combining/duplicates.ts";
import type { Bibliography } from "../../bibliography/paper.ts";
import { buildNetwork } from "../../network/network.ts";
import { identify } from "../../people/identify.ts";
import type { Identities, NameChoices } from "../../people/identities.ts";
import { remember } from "../remember.ts";

import {
  type Groundwork,
  type PeopleChoices,
  type SentPeople,
  USUAL_PEOPLE,
} from "./known-people.ts";

/** Finds duplicates and people in what was read, and who wrote with whom; papers and people are kept for the next question. */
export function groundworkOf(
  sources: readonly Bibliography[],
  keptApart: readonly string[] = [],
  { naming, authorLimit }: PeopleChoices = USUAL_PEOPLE,
): Groundwork {
  const { firsts, bibliography } = combined(sources, keptApart);
  const identities = identified(bibliography, naming);
  const { bylines: _bylines, places, unmet, ...people } = identities;
  const network = buildNetwork(bibliography.papers, identities, authorLimit);
  const { papers: _papers, authors: _authors, owner: _owner, ...columns } = network;
  const sent: SentPeople = {
    ...people,
    unmet: unmet.map(({ decision, why }) => ({ place: naming.decisions.indexOf(decision), why })),
  };
  // What is remembered must not be given away with the answer.
  return { firsts: firsts.slice(), people: JSON.stringify(sent), places: packed(places), columns };
}

/** Comes to what {@link groundworkOf} will rest on, whatever is decided next; who asks ahead wants no answer. */
export function prepareGroundwork(
  sources: readonly Bibliography[],
  keptApart: readonly string[],
  { naming }: PeopleChoices,
): void {
  identified(combined(sources, keptApart).bibliography, naming);
}

const combined = remember((sources: readonly Bibliography[], keptApart: readonly string[]) => {
  let firsts: readonly number[] = [];
  const { bibliography } = combine(sources, new Set(keptApart), (records) => {
    firsts = findDuplicates(records);
    return firsts;
  });
  return { firsts: Uint32Array.from(firsts), bibliography };
});

const identified = remember((bibliography: Bibliography, naming: NameChoices) =>
  identify(bibliography, naming),
);

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
