/** Who is on each paper, and at which place. */

import type { Paper } from "../bibliography/paper.ts";

import type { Authorship, Identities } from "./identify.ts";
import type { Mention } from "./mentions.ts";

/** @param authorOf - per mention the index of its person, -1 for nobody. */
export function bylinesOf(
  papers: readonly Paper[],
  mentions: readonly Mention[],
  authorOf: Int32Array,
): Pick<Identities, "bylines" | "places"> {
  const places = papers.map(({ byline: { authors } }) =>
    authors.map((): number | undefined => undefined),
  );
  const implied = papers.map((): number[] => []);
  mentions.forEach(({ paper, place }, mention) => {
    const author = authorOf[mention]!;
    if (author === -1) return;
    if (place === undefined) implied[paper]!.push(author);
    else places[paper]![place] = author;
  });
  return { places, bylines: places.map((printed, paper) => byline(printed, implied[paper]!)) };
}

/** One person listed twice is a typo in about 1 paper of 2,000; a second mention adds nothing. */
function byline(
  places: readonly (number | undefined)[],
  impliedAuthors: readonly number[],
): readonly Authorship[] {
  const printed = new Set(places.filter((author) => author !== undefined));
  const implied = new Set(impliedAuthors.filter((author) => !printed.has(author)));
  return [
    ...Array.from(printed, (author) => ({ author, implied: false })),
    ...Array.from(implied, (author) => ({ author, implied: true })),
  ];
}
