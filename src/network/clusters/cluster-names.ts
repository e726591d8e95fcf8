/** Clusters as they are shown: what sets each apart, and who leads it. */

import { givenFirst } from "../../bibliography/author-name.ts";

import { countPapersOfCommunities, papersOfCommunities } from "./cluster-papers.ts";
import type { Components } from "../components.ts";
import type { Network } from "../network.ts";
import type { Slice } from "../slice.ts";
import { tellingWords } from "./telling-words.ts";
import type { Titled } from "./title-terms.ts";

/** A community as it is shown. */
export interface Cluster {
  /** From 0, by size. */
  readonly number: number;
  /** "graph drawing, layout (Purchase, Kobourov)"; "Purchase, Kobourov" when no words tell it apart. */
  readonly name: string;
  /** Indices of its people, most papers first, then strongest, then by key. */
  readonly people: readonly number[];
  /** Terms that set the titles of its papers apart, the most telling first. */
  readonly words: readonly string[];
  /** Papers shown that one of its people is on. */
  readonly papers: number;
}

/** Words and people in a name: a reader takes in no more at a glance. */
const MOST_NAMED = 2;

/** Per community: terms that set its titles apart, of all papers: names stay while filters move. */
export function wordsOfCommunities(
  network: Titled & Pick<Network, "authorsOfPaper">,
  communities: Components,
): readonly (readonly string[])[] {
  const paperShown = new Uint8Array(network.papers.length).fill(1);
  const papers = papersOfCommunities(network, { paperShown }, communities);
  return tellingWords(network, paperShown, papers);
}

/**
 * Every community of two people or more, with its people in order of prominence.
 *
 * @param words - per community; of the whole communities where filters show only parts of them.
 */
export function nameClusters(
  network: Network,
  slice: Slice,
  communities: Components,
  words = wordsOfCommunities(network, communities),
): readonly Cluster[] {
  const papers = countPapersOfCommunities(network, slice, communities);
  return membersOf(slice, communities)
    .map((people, number) => ({
      number,
      name: nameOf(network, words[number] ?? [], people),
      people,
      words: words[number] ?? [],
      papers: papers[number]!,
    }))
    .filter(({ people }) => people.length > 1);
}

/** Per community: its people in order of prominence. */
function membersOf(slice: Slice, { of, sizes }: Components): readonly (readonly number[])[] {
  const members: number[][] = sizes.map(() => []);
  of.forEach((community, author) => members[community]?.push(author));
  const prominence = (a: number, b: number) =>
    slice.papers[b]! - slice.papers[a]! ||
    slice.authorStrength[b]! - slice.authorStrength[a]! ||
    a - b;
  return members.map((people) => people.sort(prominence));
}

function nameOf(network: Network, words: readonly string[], people: readonly number[]): string {
  const leading = people
    .slice(0, MOST_NAMED)
    .map((author) => familyOf(network.authors[author]?.name ?? ""))
    .join(", ");
  return words.length === 0 ? leading : `${words.slice(0, MOST_NAMED).join(", ")} (${leading})`;
}

function familyOf(name: string): string {
  return givenFirst(name).family ?? name;
}
