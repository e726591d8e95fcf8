/** When somebody published. */

import type { Network } from "./network.ts";
import type { Slice } from "./slice.ts";

/** Per author: first and last year of the papers shown; NaN where none has a year. */
export interface ActiveYears {
  readonly first: Float64Array;
  readonly last: Float64Array;
}

export function activeYears({ papers, papersOfAuthor }: Network, slice: Slice): ActiveYears {
  const { start, values } = papersOfAuthor;
  const first = new Float64Array(start.length - 1).fill(Number.NaN);
  const last = first.slice();
  for (let author = 0; author < first.length; author++) {
    for (let row = start[author]!; row < start[author + 1]!; row++) {
      const paper = values[row]!;
      const year = papers[paper]!.year;
      if (year === undefined || !slice.paperShown[paper]) continue;
      if (!(first[author]! <= year)) first[author] = year;
      if (!(last[author]! >= year)) last[author] = year;
    }
  }
  return { first, last };
}
