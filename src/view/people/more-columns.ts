/** The columns that readers may add to the table of people. */

import { isOfPapers } from "../../network/network.ts";
import { measuresOf } from "../../state/measures-of.ts";
import type { View } from "../../state/select.ts";

import { doubtOfPapers, SHARES_CUT } from "./doubts.ts";
import type { PeopleColumn } from "./people-columns.ts";
import { CREDIT, creditsOf, creditText, PERSON_MEASURES, yearsOf } from "./person-measures.ts";

const CREDIT_COLUMN: PeopleColumn = {
  title: CREDIT.name,
  why: CREDIT.why,
  isMeasured: false,
  values: (view) => creditsOf(view),
  text: creditText,
  doubt: (view, person) =>
    view.lowerBounds.authorIsCut[person] === 1 ? SHARES_CUT : doubtOfPapers(view, person),
};

const YEARS: readonly PeopleColumn[] = [
  {
    title: "First year",
    why: "Of the papers shown.",
    isMeasured: false,
    values: (view) => yearsOf(view).first,
    text: formatYear,
  },
  {
    title: "Last year",
    why: "Of the papers shown.",
    isMeasured: false,
    values: (view) => yearsOf(view).last,
    text: formatYear,
  },
];

const MEASURED: readonly PeopleColumn[] = PERSON_MEASURES.map(({ name, why, values, text }) => ({
  title: name,
  why,
  isMeasured: true,
  values: (_, ready) => (ready === undefined ? [] : values(measuresOf(ready))),
  text: (value) => text(value),
}));

/** Columns that can be added. */
export function moreColumns({ network }: View): readonly PeopleColumn[] {
  return isOfPapers(network) ? [CREDIT_COLUMN, ...YEARS, ...MEASURED] : MEASURED;
}

function formatYear(year: number): string {
  return Number.isNaN(year) ? "–" : String(year);
}
