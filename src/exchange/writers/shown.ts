/** What is shown, as the rows that files of other tools hold. */

import type { Paper } from "../../bibliography/paper.ts";
import type { Appearance, Style } from "../../figure/appearance.ts";
import type { Content } from "../../figure/content.ts";
import type { About } from "../../figure/words/about.ts";
import { yearOfEach } from "../../figure/words/person-facts.ts";
import type { Cluster } from "../../network/clusters/cluster.ts";
import { sharesOfTie } from "../../network/counting.ts";
import { certaintyOfCredit, credits } from "../../network/credit.ts";
import {
  type Certainty,
  findLowerBounds,
  isTieCut,
  mayHaveMorePapers,
} from "../../network/lower-bounds.ts";
import { isOfPapers } from "../../network/network.ts";

/** All that a file may hold of a network. */
export interface ExchangeRequest {
  readonly content: Content;
  readonly clusters: readonly Pick<Cluster, "number" | "name">[];
  readonly appearance: Appearance;
  /** `x` and `y` of each author, `NaN` where there is none. */
  readonly positions: Float32Array;
  readonly about: About;
}

export interface ShownPerson {
  /** From 1, in the order of the rows: names may repeat, and keys hold any character. */
  readonly id: number;
  readonly key: string;
  readonly name: string;
  /** Absent in a network without papers. */
  readonly papers?: number;
  readonly coauthors: number;
  readonly strength: number;
  /** Papers, each shared out among its authors. Absent in a network without papers. */
  readonly credit?: number;
  /** What "≥" and "≈" say on screen. Absent in a network without papers. */
  readonly certainty?: {
    readonly papers: Certainty;
    /** Co-authors are at least so many; a strength made of shares is about so much. */
    readonly ties: Certainty | "at least and about";
    readonly credit: Certainty;
  };
  readonly firstYear?: number;
  readonly lastYear?: number;
  /** From 1, the largest first; absent for whoever belongs to none. */
  readonly cluster?: number;
  readonly clusterName?: string;
  readonly position?: { readonly x: number; readonly y: number };
  readonly radius: number;
  /** `#rrggbb` */
  readonly colour: string;
}

export interface SharedPaper {
  readonly paper: Paper;
  /** What the paper adds to the tie. */
  readonly share: number;
}

export interface ShownTie {
  /** Ids of two people, the smaller first. */
  readonly source: number;
  readonly target: number;
  readonly strength: number;
  /** None in a network without papers. */
  readonly papers: readonly SharedPaper[];
  /** What "≥" and "≈" say on screen. Absent in a network without papers. */
  readonly certainty?: { readonly papers: Certainty; readonly strength: Certainty };
}

export interface Shown {
  readonly about: About;
  readonly style: Style;
  readonly people: readonly ShownPerson[];
  readonly ties: readonly ShownTie[];
  readonly papers: readonly Paper[];
  readonly hasPapers: boolean;
}

/** The people, ties and papers that the filters leave, in the order of the network. */
export function shownOf(request: ExchangeRequest): Shown {
  const { network, slice } = request.content;
  const authors = [...slice.authorShown.keys()].filter((author) => slice.authorShown[author]);
  const idOf = new Map(authors.map((author, index) => [author, index + 1]));
  const certaintyOf = tieCertainties(request.content);
  const ties = [...slice.tieShown.keys()].filter((tie) => slice.tieShown[tie]);
  return {
    about: request.about,
    style: request.appearance,
    people: peopleOf(request, authors),
    ties: ties.map((tie) => ({
      source: idOf.get(network.source[tie]!) ?? 0,
      target: idOf.get(network.target[tie]!) ?? 0,
      strength: slice.strength[tie]!,
      papers: sharesOfTie(network, slice, tie).map(({ paper, share }) => ({
        paper: network.papers[paper]!,
        share,
      })),
      ...certaintyOf(tie),
    })),
    papers: network.papers.filter((_, paper) => slice.paperShown[paper]),
    hasPapers: isOfPapers(network),
  };
}

/** @param authors - indices into `network.authors`, in the order of the rows. */
export function peopleOf(
  request: Omit<ExchangeRequest, "about">,
  authors: readonly number[],
): readonly ShownPerson[] {
  const personOf = personReader(request);
  return authors.map((author, index) => ({ id: index + 1, ...personOf(author) }));
}

function personReader({
  content,
  clusters,
  appearance,
  positions,
}: Omit<ExchangeRequest, "about">): (author: number) => Omit<ShownPerson, "id"> {
  const { network, slice, communities } = content;
  const credit = credits(network, slice);
  const certaintyOf = personCertainties(content);
  const firstYears = yearOfEach(content, "first");
  const lastYears = yearOfEach(content, "last");
  const nameOfCluster = new Map(clusters.map(({ number, name }) => [number, name]));
  return (author) => {
    const community = communities.of[author] ?? -1;
    const clusterName = nameOfCluster.get(community);
    const [x = NaN, y = NaN] = positions.subarray(2 * author, 2 * author + 2);
    const { key, name } = network.authors[author]!;
    return {
      key,
      name,
      ...(isOfPapers(network) && { papers: slice.papers[author]! }),
      coauthors: slice.coauthors[author]!,
      strength: slice.authorStrength[author]!,
      ...(isOfPapers(network) && { credit: credit[author]! }),
      ...certaintyOf(author),
      ...optional("firstYear", firstYears[author]),
      ...optional("lastYear", lastYears[author]),
      ...(clusterName !== undefined && { cluster: community + 1, clusterName }),
      ...(Number.isFinite(x) && Number.isFinite(y) && { position: { x: plain(x), y: plain(y) } }),
      radius: plain(appearance.radius[author]!),
      colour: appearance.colour[author]!,
    };
  };
}

function personCertainties({
  network,
  slice,
}: Content): (author: number) => Pick<ShownPerson, "certainty"> {
  if (!isOfPapers(network)) return () => ({});
  const bounds = findLowerBounds(network, slice);
  const uncertain = slice.filters.counting === "full" ? "at least" : "at least and about";
  return (author) => ({
    certainty: {
      papers: mayHaveMorePapers(network, bounds.cutPapers, author) ? "at least" : "exact",
      ties: bounds.authorIsCut[author] ? uncertain : "exact",
      credit: certaintyOfCredit(bounds, author),
    },
  });
}

function tieCertainties({ network, slice }: Content): (tie: number) => Pick<ShownTie, "certainty"> {
  if (!isOfPapers(network)) return () => ({});
  const bounds = findLowerBounds(network, slice);
  const uncertain = slice.filters.counting === "full" ? "at least" : "about";
  return (tie) =>
    isTieCut(bounds, network.source[tie]!, network.target[tie]!)
      ? { certainty: { papers: "at least", strength: uncertain } }
      : { certainty: { papers: "exact", strength: "exact" } };
}

function optional<Key extends string>(key: Key, value: number | undefined) {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, number>);
}

/** Nine digits tell every number of 32 bits from its neighbours. */
function plain(value: number): number {
  return Number(value.toPrecision(9));
}
