/** What colours and sizes on a map stand for, as the reader chose. */

export const COLOURED_BY = ["cluster", "category", "first-year", "last-year", "component"] as const;

export type ColourBy = (typeof COLOURED_BY)[number];

export const SIZED_BY = ["papers", "coauthors", "strength"] as const;

export type SizeBy = (typeof SIZED_BY)[number];

export interface Look {
  readonly colourBy: ColourBy;
  readonly sizeBy: SizeBy;
}

/** Before anything is chosen. */
export const USUAL_LOOK: Look = { colourBy: "cluster", sizeBy: "papers" };
