/** People and ties in the order of the tables on screen: most papers first, then by family name. */

import type { Shown, ShownPerson } from "../../exchange/writers/shown.ts";
import type { Content } from "../../figure/content.ts";
import { familyOrder } from "../../people/family-order.ts";

/** Where there are no papers, strength decides. */
export function peopleMostFirst({ people }: Shown, content: Content): readonly ShownPerson[] {
  const place = placesByName(content);
  return people.toSorted((a, b) => papersOf(b) - papersOf(a) || place(a.id) - place(b.id));
}

/** Of ties of as many papers the stronger come first. */
export function tiesMostFirst({ ties }: Shown, content: Content): Shown["ties"] {
  const place = placesByName(content);
  return ties.toSorted(
    (a, b) =>
      b.papers.length - a.papers.length ||
      b.strength - a.strength ||
      place(a.source) - place(b.source) ||
      place(a.target) - place(b.target),
  );
}

function papersOf({ papers, strength }: ShownPerson): number {
  return papers ?? strength;
}

/** The place by name of whoever has an id: ids number all that the slice leaves, from 1. */
function placesByName({ network, slice }: Content): (id: number) => number {
  const authors = network.authors.filter((_, author) => slice.authorShown[author]);
  const byName = [...authors.entries()].toSorted(([, a], [, b]) => compareNames(a, b));
  const places = new Map(byName.map(([index], place) => [index + 1, place]));
  return (id) => places.get(id) ?? 0;
}

const compareNames = familyOrder();
