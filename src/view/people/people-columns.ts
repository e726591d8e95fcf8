/** The usual columns of the table of people: where their numbers are, and how they are written. */

import { isOfPapers } from "../../network/network.ts";
import type { ReadyMeasures } from "../../state/measuring.ts";
import type { View } from "../../state/select.ts";
import { formatBound, formatStrength } from "../parts/format.ts";

import { COAUTHORS_CUT, doubtOfPapers, SHARES_CUT } from "./doubts.ts";

export interface PeopleColumn {
  readonly title: string;
  /** One sentence; "" where the title says it. */
  readonly why: string;
  /** Whether everybody has to be measured for it. */
  readonly isMeasured: boolean;
  /** Per author; NaN where there is nothing. Without measures, columns that are measured have none. */
  readonly values: (view: View, ready: ReadyMeasures | undefined) => ArrayLike<number>;
  readonly text: (value: number, view: View, person: number) => string;
  /** Why a number bears a mark, in a sentence; "" where it bears none. Absent where none ever does. */
  readonly doubt?: (view: View, person: number) => string;
}

const PAPERS: PeopleColumn = {
  title: "Papers",
  why: "",
  isMeasured: false,
  values: ({ slice }) => slice.papers,
  text: (value, view, person) => formatBound(value, doubtOfPapers(view, person) !== ""),
  doubt: doubtOfPapers,
};

const TIES: readonly PeopleColumn[] = [
  {
    title: "Co-authors",
    why: "",
    isMeasured: false,
    values: ({ slice }) => slice.coauthors,
    text: (value, view, person) => formatBound(value, isCut(view, person)),
    doubt: (view, person) => (isCut(view, person) ? COAUTHORS_CUT : ""),
  },
  {
    title: "Strength",
    why: "",
    isMeasured: false,
    values: ({ slice }) => slice.authorStrength,
    text: (value, view, person) =>
      formatStrength(value, view.slice.filters.counting, isCut(view, person)),
    doubt: (view, person) => {
      if (!isCut(view, person)) return "";
      return view.slice.filters.counting === "full" ? COAUTHORS_CUT : SHARES_CUT;
    },
  },
];

/** Columns that are always there; a network that was given as ties has no papers. */
export function usualColumns({ network }: View): readonly PeopleColumn[] {
  return isOfPapers(network) ? [PAPERS, ...TIES] : TIES;
}

function isCut({ lowerBounds }: View, person: number): boolean {
  return lowerBounds.authorIsCut[person] === 1;
}
