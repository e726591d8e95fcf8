/** What people are measured by: names, plain sentences, and where the numbers are. */

import { activeYears } from "../../network/active-years.ts";
import type { Measures } from "../../network/measures/measures.ts";
import { remember } from "../../state/remember.ts";
import type { View } from "../../state/select.ts";

import { formatCount, formatMeasure } from "../parts/format.ts";

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

/** Per author: first and last year of the papers shown. */
export const yearsOf = remember((view: View) => activeYears(view.network, view.slice));
