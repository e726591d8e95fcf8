/** Three papers on looms: Ada with 3, Bob with 2, Cem with 1 on a list that is cut; Dee and Eve apart. */

import { narrow } from "../../src/state/narrow.ts";
import { selectView } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

/** The state in which the papers are first seen. */
export const looms = aState(
  aBibliography(
    aPaper({ title: "On Looms", authors: ["Ada", "Bob"], year: 2021 }),
    aPaper({ title: "On $n$ Cards", authors: ["Ada", "Bob"], year: 2023 }),
    aPaper({ title: "On Numbers", authors: ["Ada", "Cem"], listComplete: false, year: 2022 }),
    aPaper({ title: "On Silk", authors: ["Dee", "Eve"], year: 2023, inferredYear: true }),
  ),
);

/** What the side panel is first given. */
export const loomsPanel = {
  view: selectView(looms),
  exploration: looms.exploration,
  narrowed: narrow(selectView(looms), undefined),
  sourceName: "Looms",
};

/** People are numbered by their names. */
export const [ADA, BOB, CEM, DEE] = [0, 1, 2, 3];

/** Ada in the middle, the others around. */
export const SETTLED = {
  phase: "settled",
  run: 1,
  iterations: 1,
  positions: Float32Array.of(0, 0, -20, 0, 20, 0, 0, 10, 0, -10),
} as const;
