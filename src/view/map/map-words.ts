/** The map in words: its status line and its description. */

import { onesIn } from "../../network/mask.ts";
import type { Network } from "../../network/network.ts";
import { papersWithAuthors } from "../../network/shared-person.ts";
import type { Slice } from "../../network/slice.ts";
import { rowsOf } from "../../people/grouped.ts";
import type { LayoutState } from "../../state/app-state.ts";
import { leaveOutNothing } from "../../state/filtering.ts";
import { sharedPersonOf } from "../../state/known-shared-person.ts";
import { remember } from "../../state/remember.ts";
import type { View } from "../../state/select.ts";
import { CLUSTERS, formatCount, formatQuantity, PEOPLE, TIES } from "../parts/format.ts";

/** What a list is called busy with while it is worked out aside. */
export const IDENTIFYING = "Working out who is who";

/** "73 people, 79 ties, 19 clusters, David Rügamer hidden". */
export function describeMap({ slice, clusters }: View, hidden: readonly string[]): string {
  return [
    formatQuantity(slice.authorCount, PEOPLE),
    formatQuantity(slice.tieCount, TIES),
    formatQuantity(clusters.length, CLUSTERS),
    ...hidden.map((name) => `${name} hidden`),
  ].join(", ");
}

/** More people than this hide each other's ties, and most of them have written one paper. */
const MANY = 10_000;

/** People with one paper who may be offered to be left out: of many, and if not all are. */
export const offeredOut = remember(({ papers, authorShown, authorCount }: Slice): number => {
  if (authorCount <= MANY) return 0;
  const count = onesIn(authorShown).filter((author) => papers[author] === 1).length;
  return count < authorCount ? count : 0;
});

/** Why the map is empty. */
export function sayNobody({ network, slice }: Pick<View, "network" | "slice">): string {
  // Files that were kept or named are still being read.
  if (network.authors.length + network.papers.length === 0) return "Nothing is open yet.";
  if (network.authors.length === 0)
    return "Nobody to show: no paper has an author who could be read.";
  return leaveOutNothing(slice.filters)
    ? "Nobody to show: everybody is hidden."
    : "Nobody to show: the filters leave nobody.";
}

/** "David Rügamer, who is on every paper, is hidden." */
export function sayHidden(network: Network, person: number): string {
  return `${network.authors[person]?.name}${whyHidden(network, person)} is hidden.`;
}

/** Whom everybody shares stands between them; why others are hidden, the reader knows. */
function whyHidden(network: Network, person: number): string {
  if (person !== sharedPersonOf(network)) return "";
  const own = rowsOf(network.papersOfAuthor, person).length;
  const isOnEvery = own === papersWithAuthors(network);
  // All papers are what the panel beside it counts, also those on which nobody is.
  const where = isOnEvery
    ? "every paper"
    : `${formatCount(own)} of ${formatCount(network.papers.length)} papers`;
  return `, who is on ${where},`;
}

/**
 * "23,133 people · 93,439 ties · 15,000 of 93,439 ties drawn · layout settled after 200 steps", and
 * "11 people of 74 · 19 ties of 152" where some are left out.
 *
 * @param isIdentifying - whether other people will come.
 * @param tiesDrawn - where there are too many ties to read, only the strongest are; none where it is shown how many people are where.
 */
export function mapStatus(
  { network, slice, clustering }: View,
  layout: LayoutState,
  { isIdentifying, tiesDrawn }: { readonly isIdentifying: boolean; readonly tiesDrawn: number },
): string {
  const all = wholeOf(network, slice.filters.hidden);
  const ties = formatQuantity(slice.tieCount, TIES);
  // Of an empty map nothing is laid out, whatever was before the filters left nobody.
  const isEmpty = slice.authorCount === 0 && "positions" in layout;
  const isSought = clustering === "sought";
  const doing = isEmpty ? [] : [layoutInWords(layout, isSought)];
  return [
    `${formatQuantity(slice.authorCount, PEOPLE)}${ofAll(slice.authorCount, all.people)}`,
    `${ties}${ofAll(slice.tieCount, all.ties)}`,
    ...(tiesDrawn > 0 && tiesDrawn < slice.tieCount
      ? [`${formatCount(tiesDrawn)} of ${ties} drawn`]
      : []),
    ...(isIdentifying ? [`${IDENTIFYING.toLowerCase()} …`] : doing),
    ...(isSought ? ["finding clusters …"] : []),
  ].join(" · ");
}

/** What most layouts end in. */
const SETTLED = {
  phase: "settled",
  run: 0,
  iterations: 300,
  positions: new Float32Array(),
} as const;

/**
 * The most that {@link mapStatus} may yet say of this view: the map would become lower for it, and the
 * buttons beside it move.
 *
 * @param tiesDrawn - while everybody is in view.
 */
export function longestStatus(view: View, layout: LayoutState, tiesDrawn: number): string {
  const isLayingOut = layout.phase === "idle" || layout.phase === "running";
  const isUnderWay = isLayingOut || view.clustering === "sought";
  return mapStatus(view, isUnderWay ? SETTLED : layout, { isIdentifying: false, tiesDrawn });
}

/** Whom everybody shares is stepped out of, not left out: without them the others are all there are. */
function wholeOf(network: Network, hidden: readonly number[]) {
  const shared = sharedPersonOf(network);
  const people = network.authors.length;
  const ties = network.source.length;
  if (shared === undefined || !hidden.includes(shared)) return { people, ties };
  return { people: people - 1, ties: ties - rowsOf(network.tiesOfAuthor, shared).length };
}

function ofAll(count: number, all: number): string {
  return count < all ? ` of ${formatCount(all)}` : "";
}

/** @param isBrief - without how many steps it took. */
function layoutInWords(layout: LayoutState, isBrief: boolean): string {
  if (isBrief && layout.phase === "settled") return "layout settled";
  if (!("positions" in layout) || !layout.isKept) return stateInWords(layout);
  return `stopped before it moved anybody, earlier ${stateInWords(layout)}`;
}

function stateInWords(layout: LayoutState): string {
  switch (layout.phase) {
    case "idle":
    case "running":
      return "laying out …";
    case "settled":
      return layout.iterations === 0 ? "layout settled" : `layout settled after ${stepsOf(layout)}`;
    case "out-of-iterations":
      return `layout ended after its ${stepsOf(layout)}, not settled`;
    case "stopped":
      return `layout stopped after ${stepsOf(layout)}`;
    case "failed":
      return `no layout: ${layout.reason}`;
    default:
      return layout satisfies never;
  }
}

function stepsOf({ iterations }: { readonly iterations: number }): string {
  return formatQuantity(iterations, ["step", "steps"]);
}
