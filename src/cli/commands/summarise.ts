/** The numbers of a network, and who leads. */

import { byCodeUnit } from "../../bibliography/by-code-unit.ts";
import type { Diagnostic } from "../../bibliography/diagnostic.ts";
import { findComponents } from "../../network/components.ts";
import {
  type Certainty,
  findLowerBounds,
  isTieCut,
  mayHaveMorePapers,
} from "../../network/lower-bounds.ts";
import { isOfPapers } from "../../network/network.ts";
import type { Explored } from "../explore.ts";

/** What `coterie summary --json` prints. */
export interface Summary {
  /** Papers read, before duplicates were joined. */
  readonly records: number;
  /** Records that were joined to another one: `records - papers`. */
  readonly duplicates: number;
  readonly papers: number;
  /** Papers that years and the filters of a session leave: people and ties are those of them. */
  readonly papersLeft: number;
  /** Of these, those whose author list is cut. */
  readonly incompleteLeft: number;
  /** People and ties without those who are hidden. */
  readonly people: number;
  readonly ties: number;
  readonly components: number;
  /** People in the largest component. */
  readonly largestComponent: number;
  /** Papers whose author list is cut. */
  readonly incompleteBylines: number;
  /** Papers that print nobody. */
  readonly withoutAuthors: number;
  /** Number of diagnostics by code, sorted by code. */
  readonly diagnostics: Readonly<Record<string, number>>;
  /** Most papers first, in a network file the highest strength; then by name. */
  readonly topPeople: readonly LeadingPerson[];
  /** The strongest first, then by names. */
  readonly topTies: readonly LeadingTie[];
}

/** One of the people with the most papers, or with the highest strength. */
export interface LeadingPerson {
  readonly name: string;
  /** 0 in a network file, which has none. */
  readonly papers: number;
  /** Said where it is not "exact". */
  readonly papersAre?: Certainty;
  /** Sum over all ties; only in a network file. */
  readonly strength?: number;
}

/** One of the strongest ties. */
export interface LeadingTie {
  /** Sorted. */
  readonly names: readonly [string, string];
  /** Shared papers as --counting counts them; in a network file the strength that it gives. */
  readonly papers: number;
  /** Said where it is not "exact": an author list is cut on which one of the two stands. */
  readonly papersAre?: Certainty;
}

/** People and ties that are named; the others are only counted. */
const mostNamed = 10;

/** @param diagnostics - of reading and exploring: they are counted. */
export function summarise(explored: Explored, diagnostics: readonly Diagnostic[]): Summary {
  const { network, slice, recordCount } = explored;
  const { papers } = network;
  const { sizes } = findComponents(network, slice);
  return {
    records: recordCount,
    duplicates: recordCount - papers.length,
    papers: papers.length,
    papersLeft: slice.paperCount,
    incompleteLeft: findLowerBounds(network, slice).cutPapers.length,
    people: slice.authorCount,
    ties: slice.tieCount,
    components: sizes.length,
    largestComponent: sizes[0] ?? 0,
    incompleteBylines: papers.filter(({ byline }) => !byline.listComplete).length,
    withoutAuthors: papers.filter(({ byline }) => byline.authors.length === 0).length,
    diagnostics: countByCode(diagnostics),
    topPeople: leading(
      people(explored),
      ({ papers, strength = papers }) => strength,
      (a, b) => byCodeUnit(a.name, b.name),
    ),
    topTies: leading(
      ties(explored),
      (tie) => tie.papers,
      (a, b) => byCodeUnit(a.names[0], b.names[0]) || byCodeUnit(a.names[1], b.names[1]),
    ),
  };
}

function countByCode(diagnostics: readonly Diagnostic[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { code, unlisted = 0 } of diagnostics) {
    counts.set(code, (counts.get(code) ?? 0) + 1 + unlisted);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => byCodeUnit(a, b)));
}

function* people({ network, slice }: Explored): Generator<LeadingPerson, void, void> {
  const isGiven = !isOfPapers(network);
  const { cutPapers } = findLowerBounds(network, slice);
  for (const [author, { name }] of network.authors.entries()) {
    if (!slice.authorShown[author]) continue;
    const papers = slice.papers[author] ?? 0;
    const strength = tidy(slice.authorStrength[author] ?? 0);
    yield isGiven
      ? { name, papers, strength }
      : {
          name,
          papers,
          ...(mayHaveMorePapers(network, cutPapers, author) && { papersAre: "at least" }),
        };
  }
}

function* ties({ network, slice }: Explored): Generator<LeadingTie, void, void> {
  const nameOf = (author: number | undefined) => network.authors[author ?? -1]?.name ?? "";
  const bounds = findLowerBounds(network, slice);
  const uncertain = slice.filters.counting === "full" ? "at least" : "about";
  for (const [tie, isShown] of slice.tieShown.entries()) {
    if (!isShown) continue;
    const one = nameOf(network.source[tie]);
    const other = nameOf(network.target[tie]);
    const names = byCodeUnit(one, other) <= 0 ? ([one, other] as const) : ([other, one] as const);
    const isCut = isTieCut(bounds, network.source[tie] ?? -1, network.target[tie] ?? -1);
    const papers = tidy(slice.strength[tie] ?? 0);
    yield isCut ? { names, papers, papersAre: uncertain } : { names, papers };
  }
}

/** Ten digits: sums of thirds miss whole numbers by rounding, and equal ties would come in any order. */
function tidy(strength: number): number {
  return Number.isInteger(strength) ? strength : Number(strength.toPrecision(10));
}

/** Those that have most; there may be millions of ties, so that they are not all sorted or kept. */
function leading<Item>(
  items: Iterable<Item>,
  amount: (item: Item) => number,
  byName: (one: Item, other: Item) => number,
): readonly Item[] {
  const best: Item[] = [];
  for (const item of items) {
    const place = best.findIndex(
      (other) =>
        amount(item) > amount(other) || (amount(item) === amount(other) && byName(item, other) < 0),
    );
    if (place >= 0) best.splice(place, 0, item);
    else best.push(item);
    if (best.length > mostNamed) best.pop();
  }
  return best;
}
