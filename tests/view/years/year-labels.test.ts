import { expect, test } from "vitest";

import { labelsOf, type Printed } from "../../../src/view/years/year-labels.ts";

/** Years from the first on, with so many papers each. */
function countsFrom(first: number, papers: readonly number[]) {
  return papers.map((count, i) => ({ year: first + i, papers: count, inferred: 0 }));
}

const isPrinted = (where: Printed) => where !== "nowhere";

test.each([4, 15, 20, 40, 90, 150, 600])(
  "of %i years those labelled are evenly spaced, on a narrow screen too",
  (length) => {
    const years = countsFrom(1997, new Array<number>(length).fill(1));
    const { labelled } = labelsOf(years);

    for (const isAsked of [isPrinted, (where: Printed) => where === "everywhere"]) {
      const printed = years.map(({ year }) => year).filter((year) => isAsked(labelled(year)));
      const gaps = printed.slice(1).map((year, i) => year - printed[i]!);
      expect(new Set(gaps).size).toBeLessThanOrEqual(1);
    }
  },
);

test.each([
  {
    what: "whose year is not labelled",
    years: countsFrom(2006, [...ones(13), 20, 14]),
    year: 2019,
  },
  { what: "of very many", years: countsFrom(1900, [...ones(77), 20, ...ones(9)]), year: 1977 },
])("the highest bar carries its number everywhere, also one $what", ({ years, year }) => {
  const { counted } = labelsOf(years);

  expect(counted(years.find((count) => count.year === year)!)).toBe("everywhere");
});

test("a number that would touch that of the highest bar is left out", () => {
  const years = countsFrom(2006, [...ones(12), 13, 20, 19]);
  const { counted } = labelsOf(years);

  const numbers = years.filter((count) => isPrinted(counted(count))).map(({ year }) => year);
  expect(numbers).toEqual([2006, 2008, 2010, 2012, 2014, 2016, 2018, 2019]);
});

test("a year without papers carries no number", () => {
  const years = countsFrom(2020, [1, 0, 2]);
  const { counted } = labelsOf(years);

  expect(years.map((count) => isPrinted(counted(count)))).toEqual([true, false, true]);
});

function ones(length: number): readonly number[] {
  return new Array<number>(length).fill(1);
}
