/** The table of people as a file: the columns of every export of people, then what is measured. */

import { peopleCsv as csvOf } from "../../exchange/writers/csv-tables.ts";
import { peopleOf } from "../../exchange/writers/shown.ts";
import { isOfPapers } from "../../network/network.ts";
import type { ReadyMeasures } from "../../state/measuring.ts";
import type { View } from "../../state/select.ts";

import type { PeopleColumn } from "./people-columns.ts";

export interface TableContent {
  readonly view: View;
  /** Absent where no column is measured. */
  readonly measures: ReadyMeasures | undefined;
}

/** @param people - indices into `view.network.authors`, in the order of the rows. */
export function tableCsv(
  people: Iterable<number>,
  columns: readonly PeopleColumn[],
  { view, measures }: TableContent,
): string {
  const { network, slice, communities, clusters, appearance } = view;
  const authors = [...people];
  const content = { network, slice, communities };
  // Tables say nothing of places.
  const rows = { content, clusters, appearance, positions: new Float32Array() };
  const measured = columns.filter(({ isMeasured }) => isMeasured);
  return csvOf(
    { people: peopleOf(rows, authors), hasPapers: isOfPapers(network) },
    measured.map(({ title, values }) => {
      const all = values(view, measures);
      return { title, cells: authors.map((author) => numberOrNothing(all[author])) };
    }),
  );
}

function numberOrNothing(value: number | undefined): number | string {
  return value === undefined || Number.isNaN(value) ? "" : value;
}
