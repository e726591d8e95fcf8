/** What a figure rests on: the data, what was chosen, and the methods. Caption and metadata say it. */

import type { LayoutSettings } from "../../layout/settings.ts";
import { settingsFor } from "../../layout/task.ts";
import type { ClusterSettings } from "../../network/clusters/communities.ts";
import type { Filters } from "../../network/filters.ts";
import type { Content } from "../content.ts";
import type { Look } from "../look.ts";

/** What a figure cannot be asked itself. */
export interface Circumstances {
  /** What was opened and when it was made, as in "David Rügamer's author page, captured 2026". */
  readonly source: string;
  readonly filters: Filters;
  readonly clustering: ClusterSettings;
  readonly layout: LayoutSettings;
  /** Keys of the people who are held where somebody dragged them. */
  readonly pinned?: Iterable<string>;
  /** Of Coterie, e.g. "0.1.0". */
  readonly version: string;
}

export interface Facts extends Omit<Circumstances, "pinned"> {
  readonly look: Look;
  /** Shown on the map. */
  readonly people: number;
  readonly ties: number;
  /** That the ties rest on; none where a file gave the ties themselves. */
  readonly papers: number;
  /** Papers shown whose list of authors is cut. */
  readonly incompleteBylines: number;
  /** Papers shown that make no ties, because more people wrote them than {@link authorLimit}. */
  readonly papersOverLimit: number;
  readonly authorLimit: number;
  /** People shown who are held where somebody dragged them; none unless given. */
  readonly placedByHand?: number;
  /** What of the map is drawn, where it is not all. */
  readonly excerpt?: {
    /** "Bernd Bischl with co-authors". */
    readonly what: string;
    /** Absent where the frame may cut through people. */
    readonly drawn?: { readonly people: number; readonly ties: number };
  };
  /** Whether shades tell how many people are where, in place of ties. */
  readonly hasDensity?: boolean;
  /** Names of the people stepped out of the map. */
  readonly hidden: readonly string[];
}

/** The facts of a map as it is shown. */
export function factsOf(
  { network, slice }: Content,
  { colourBy, sizeBy }: Look,
  { pinned = [], ...circumstances }: Circumstances,
): Facts {
  const held = new Set(pinned);
  const { hidden } = circumstances.filters;
  const limit = Math.min(circumstances.filters.authorLimit, network.authorLimit);
  const shown = network.papers.filter((_, paper) => slice.paperShown[paper]);
  const isOver = (count: number, paper: number) => slice.paperShown[paper] && count > limit;
  return {
    ...circumstances,
    layout: settingsFor(network, circumstances.layout),
    look: { colourBy, sizeBy },
    people: slice.authorCount,
    ties: slice.tieCount,
    papers: shown.length,
    incompleteBylines: shown.filter(({ byline }) => !byline.listComplete).length,
    papersOverLimit: network.authorCounts.filter(isOver).length,
    authorLimit: limit,
    placedByHand: network.authors.filter(
      ({ key }, author) => slice.authorShown[author] && held.has(key),
    ).length,
    hidden: hidden.flatMap((author) => network.authors[author]?.name ?? []),
  };
}
