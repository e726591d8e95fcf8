import { expect, test } from "vitest";

import { peopleCsv as exportCsv } from "../../../src/exchange/writers/csv-tables.ts";
import { shownOf } from "../../../src/exchange/writers/shown.ts";
import { reduce } from "../../../src/state/reduce.ts";
import { selectView, type View } from "../../../src/state/select.ts";
import { type PeopleColumn, usualColumns } from "../../../src/view/people/people-columns.ts";
import { tableCsv } from "../../../src/view/people/people-csv.ts";
import { aBibliography, aPaper, aState } from "../../builders.ts";

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

/** What every row ends in that says how its numbers stand to the true ones. */
const certaintiesIn = (view: View) =>
  tableCsv([ADA, CEM], usualColumns(view), { view, measures: undefined })
    .trim()
    .split("\r\n")
    .map((line) => line.split(",").slice(-3).join(","));

test("papers are lower bounds for people whom a cut list does not name, the rest for people on a cut list", () => {
  expect(certaintiesIn(selectView(cut))).toEqual([
    "Papers are,Co-authors and strength are,Credit is",
    "at least,exact,at least",
    "exact,at least,about",
  ]);
});

test("all is exact where no list is cut", () => {
  expect(certaintiesIn(selectView(papersOf(true)))).toContain("exact,exact,exact");
});

test("strengths of shares are at least and about so much on a cut list", () => {
  const view = selectView(reduce(cut, { type: "counting-chosen", counting: "fractional" }));

  expect(certaintiesIn(view)[2]).toBe("exact,at least and about,about");
});

test("the table has the rows that are shown and the columns of Export, then those that are measured", () => {
  const view = selectView(cut);
  const people = tableCsv([CEM, ADA], [...usualColumns(view), MEASURED], {
    view,
    measures: undefined,
  }).split("\r\n");
  const exported = exportedFrom(view).split("\r\n");

  expect(people).toEqual([`${exported[0]},Measured`, `${exported[3]},`, `${exported[1]},0.5`, ""]);
});

const MEASURED: PeopleColumn = {
  title: "Measured",
  why: "",
  isMeasured: true,
  values: () => [0.5, 1, Number.NaN],
  text: String,
};

/** What Export → People (CSV) writes. */
function exportedFrom({ network, slice, communities, clusters, appearance }: View): string {
  const content = { network, slice, communities };
  const about = { title: "", description: "", provenance: "" };
  const positions = new Float32Array(6);
  return exportCsv(shownOf({ content, clusters, appearance, positions, about }));
}
