import { expect, test } from "vitest";

import { categoryOfEach, yearOfEach } from "../../../src/figure/words/person-facts.ts";
import { USUAL_FILTERS } from "../../../src/network/filters.ts";
import { sliceNetwork } from "../../../src/network/slice-network.ts";
import { aPaper } from "../../builders.ts";
import { aMapOf } from "../content.ts";

test("somebody's category is that of most papers; of equals the commoner one, then by the alphabet", () => {
  const papers = (category: string, ...authors: readonly string[]) => aPaper({ authors, category });

  expect(
    categoryOfEach(
      aMapOf(
        papers("cs", "Ada"),
        papers("stat", "Ada"),
        papers("stat", "Bob"),
        papers("econ", "Bob"),
        papers("econ", "Bob"),
        papers("bio", "Cem"),
        papers("art", "Cem"),
        papers("stat", "Dan"),
        aPaper({ authors: ["Eva"] }),
      ),
    ),
  ).toEqual(["stat", "econ", "art", "stat", undefined]);
});

test("what filters leave out says nothing of anybody", () => {
  const content = aMapOf(
    aPaper({ authors: ["Ada"], category: "cs", year: 2018 }),
    aPaper({ authors: ["Ada"], category: "cs", year: 2019 }),
    aPaper({ authors: ["Ada"], category: "art", year: 2020 }),
  );
  const { network } = content;
  const late = {
    ...content,
    slice: sliceNetwork(network, { ...USUAL_FILTERS, years: { from: 2019 } }),
  };
  const last = {
    ...late,
    slice: sliceNetwork(network, { ...USUAL_FILTERS, years: { from: 2020 } }),
  };

  expect([content, late, last].map((one) => yearOfEach(one, "first")[0])).toEqual([
    2018, 2019, 2020,
  ]);
  expect([content, last].map((one) => categoryOfEach(one)[0])).toEqual(["cs", "art"]);
});
