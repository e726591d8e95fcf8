/** Lists of papers by their bylines, and who is who in them. */

import type { Paper } from "../../src/bibliography/paper.ts";
import { identify } from "../../src/people/identify.ts";
import { aBibliography, aPaper } from "../builders.ts";

/** Papers whose authors are given as "Ada Lovelace & Bob Byron". */
export const papersBy = (...bylines: readonly string[]): readonly Paper[] =>
  bylines.map((byline, i) => aPaper({ title: `On Looms ${i}`, authors: byline.split(" & ") }));

/** Spellings of each person, sorted. */
export const peopleOf = (...papers: readonly Paper[]) =>
  identify(aBibliography(...papers))
    .authors.map(({ spellings }) => spellings.toSorted().join(" = "))
    .toSorted();
export const peopleBy = (...bylines: readonly string[]) => peopleOf(...papersBy(...bylines));

const letters = [..."bdfgklmnprstvz"];
/** Bylines of a long list, of people who have nothing to do with each other: "Bobo Bibu & Bobo Bubi". */
export const strangers: readonly string[] = letters.flatMap((a) =>
  letters.flatMap((b) =>
    letters.slice(0, 2).map((c) => `${a}o${b}o ${c}i${a}u${b} & ${b}u${a}o ${c}u${b}i${a}`),
  ),
);
