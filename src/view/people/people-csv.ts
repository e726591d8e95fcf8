/** The table of people as a file, with in words what its marks say on screen. */

import { toCsv } from "../../exchange/csv.ts";
import type { ReadyMeasures } from "../../state/measuring.ts";
import type { View } from "../../state/select.ts";

import type { PeopleColumn } from "./people-columns.ts";

export interface TableContent {
  readonly view: View;
  /** Absent where no column is measured. */
  readonly measures: ReadyMeasures | undefined;
}

/** @param people - indices into `view.network.authors`, in the order of the rows. */
export function peopleCsv(
  people: Iterable<number>,
  columns: readonly PeopleColumn[],
  { view, measures }: TableContent,
): string {
  const { network, slice, lowerBounds } = view;
  const further = columns.flatMap(({ title, certainty }) =>
    certainty ? [{ title, certainty }] : [],
  );
  const uncertain = slice.filters.counting === "full" ? "at least" : "at least and about";
  const rows = Array.from(people, (person) => [
    network.authors[person]!.name,
    ...columns.map(({ values }) => numberOrNothing(values(view, measures)[person])),
    lowerBounds.cutPapers.length > 0 ? "at least" : "exact",
    lowerBounds.authorIsCut[person] ? uncertain : "exact",
    ...further.map(({ certainty }) => certainty(view, person)),
  ]);
  const titles = ["Name", ...columns.map(({ title }) => title)];
  const certainties = further.map(({ title }) => `${title} is`);
  return toCsv([[...titles, "Papers are", "Co-authors and strength are", ...certainties], ...rows]);
}

function numberOrNothing(value: number | undefined): number | string {
  return value === undefined || Number.isNaN(value) ? "" : value;
}
