import { expect, test } from "vitest";

import { reduce } from "../../src/state/reduce.ts";
import { selectView, type View } from "../../src/state/select.ts";
import { moreColumns } from "../../src/view/people/more-columns.ts";
import { usualColumns } from "../../src/view/people/people-columns.ts";
import { peopleCsv } from "../../src/view/people/people-csv.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

const [ADA, , CEM] = [0, 1, 2];

/** Ada and Bob on a whole list; Cem on one that is cut, if any is. */
const papersOf = (listComplete: boolean) =>
  aState(
    aBibliography(
      aPaper({ title: "One", authors: ["Ada", "Bob"] }),
      aPaper({ title: "Two", authors: ["Cem"], listComplete }),
    ),
  );
const cut = papersOf(false);

const withCredit = (view: View) => [
  ...usualColumns(view),
  ...moreColumns(view).filter(({ title }) => title === "Credit"),
];

test("credit is about so much for people on a cut list, and at least so much for others", () => {
  const view = selectView(cut);

  const csv = peopleCsv([ADA, CEM], withCredit(view), { view, measures: undefined });

  expect(csv.trim().split(/\r?\n/u)).toEqual([
    "Name,Papers,Co-authors,Strength,Credit,Papers are,Co-authors and strength are,Credit is",
    "Ada,1,1,1,0.5,at least,exact,at least",
    "Cem,1,0,0,0.5,at least,at least,about",
  ]);
});

test("credit is exact where no list is cut", () => {
  const view = selectView(papersOf(true));

  const csv = peopleCsv([CEM], withCredit(view), { view, measures: undefined });

  expect(csv).toContain("\r\nCem,1,0,0,1,exact,exact,exact");
});

test("strengths of shares are at least and about so much on a cut list; nothing is said of credit without it", () => {
  const view = selectView(reduce(cut, { type: "counting-chosen", counting: "fractional" }));

  const csv = peopleCsv([CEM], usualColumns(view), { view, measures: undefined });

  expect(csv.trim().split(/\r?\n/u)).toEqual([
    "Name,Papers,Co-authors,Strength,Papers are,Co-authors and strength are",
    "Cem,1,0,0,at least,at least and about",
  ]);
});
