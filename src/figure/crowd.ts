/** How opaque ties may be where one paper draws very many: else a long author list is a solid patch. */

import type { Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";

/** So that ties of one paper, however many it has, cover about half of the ground between its people. */
export const CROWD_COVER = 37;
/** In an overview all lines are broadened far more, and made fainter in turn none would be seen. */
export const MOST_WIDENED = 4;

/** Larger crowds count as of so many people: their ties would be rounded away. */
const LARGEST_CROWD = 150;

/**
 * The most opacity of a tie in a crowd; above 1 where the crowd is small, which limits nothing.
 *
 * The layout gives n people an area that grows with n, and so a width that grows with √n: their n²/2 ties cover it
 * n√n times.
 *
 * @param people - of the crowd, see {@link crowds}.
 * @param widened - width as drawn ÷ true width: lines are broadened where they would be too thin to see.
 */
export function crowdOpacity(people: number, widened: number): number {
  return CROWD_COVER / (people ** 1.5 * Math.min(MOST_WIDENED, widened));
}

/**
 * Per tie the number of people of the paper behind it that draws fewest ties, so that whoever also wrote in small
 * company is seen to have; 1 without papers.
 */
export function crowds(network: Network, { tieShown, share }: Slice): Float64Array {
  const { start, values } = network.papersOfTie;
  const people = peopleOnPapers(network, tieShown);
  return Float64Array.from(tieShown, (_, tie) => {
    let fewest = Infinity;
    for (let row = start[tie]!; row < start[tie + 1]!; row++) {
      const paper = values[row]!;
      if (share[paper]! > 0) fewest = Math.min(fewest, people[paper]!);
    }
    return fewest < Infinity ? fewest : 1;
  });
}

/** As many as all have about as many ties among each other as are shown. */
function peopleOnPapers({ papers, papersOfTie }: Network, tieShown: Uint8Array): Float64Array {
  const { start, values } = papersOfTie;
  const ties = new Float64Array(papers.length);
  for (let tie = 0; tie < tieShown.length; tie++) {
    if (!tieShown[tie]) continue;
    for (let row = start[tie]!; row < start[tie + 1]!; row++) ties[values[row]!]! += 1;
  }
  return ties.map((count) => Math.min(LARGEST_CROWD, Math.sqrt(2 * count)));
}
