/** What colours and sizes on a map stand for, as the reader chose. */

export type ColourBy = "cluster" | "category" | "first-year" | "last-year" | "component";

export type SizeBy = "papers" | "coauthors" | "strength";

export interface Look {
  readonly colourBy: ColourBy;
  readonly sizeBy: SizeBy;
}

/** Before anything is chosen. */
export const USUAL_LOOK: Look = { colourBy: "cluster", sizeBy: "papers" };
