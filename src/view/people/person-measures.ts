/** What people are measured by: names, plain sentences, and where the numbers are. */

import { activeYears } from "../../network/active-years.ts";
import { certaintyOfCredit, credits } from "../../network/credit.ts";
import type { Certainty } from "../../network/lower-bounds.ts";
import type { Measures } from "../../network/measures/measures.ts";
import { remember } from "../../state/remember.ts";
import type { View } from "../../state/select.ts";
import { formatCount, formatDecimal, formatMeasure } from "../parts/format.ts";

export interface PersonMeasure {
  readonly name: string;
  /** One sentence. */
  readonly why: string;
  /** Per author; NaN where there is nothing to measure. */
  readonly values: (measures: Measures) => ArrayLike<number>;
  readonly text: (value: number) => string;
}

/** Those that have to be measured. */
export const PERSON_MEASURES: readonly PersonMeasure[] = [
  {
    name: "Betweenness",
    why: "Pairs of other people whose shortest chain of ties runs through this person: high for bridges.",
    values: ({ people }) => people.betweenness,
    text: formatMeasure,
  },
  {
    name: "Closeness",
    why: "How few steps it takes to everybody who can be reached, weighed by how many can (Wasserman and Faust); 1 is next to all.",
    values: ({ people }) => people.closeness,
    text: formatMeasure,
  },
  {
    name: "Harmonic closeness",
    why: "Everybody who can be reached, each counted as 1 divided by the steps to them.",
    values: ({ people }) => people.harmonicCloseness,
    text: formatMeasure,
  },
  {
    name: "Clustering",
    why: "Share of the pairs of this person's co-authors who also wrote together.",
    values: ({ people }) => people.clustering,
    text: formatMeasure,
  },
  {
    name: "Core",
    why: "The largest k such that this person is among people who all have k co-authors or more among themselves.",
    values: ({ people }) => people.core,
    text: formatCount,
  },
  {
    name: "Constraint",
    why: "How much this person's co-authors are tied to each other (Burt): low for people between groups.",
    values: ({ people }) => people.constraint,
    text: formatMeasure,
  },
];

/** What needs no measuring: papers shared out among their authors. */
export const CREDIT = {
  name: "Credit",
  why: "Each paper counts 1 ÷ the number of its authors; the share of names that a cut list lacks goes to nobody.",
} as const;

/** Per author. */
export const creditsOf = remember((view: View) => credits(view.network, view.slice));

const MARKS: Readonly<Record<Certainty, string>> = { exact: "", "at least": "≥ ", about: "≈ " };

/** "1.83", "≥ 1.83", "≈ 1.83". */
export function creditText(credit: number, view: View, person: number): string {
  return `${MARKS[certaintyOfCredit(view.lowerBounds, person)]}${formatDecimal(credit)}`;
}

/** Per author: first and last year of the papers shown. */
export const yearsOf = remember((view: View) => activeYears(view.network, view.slice));
