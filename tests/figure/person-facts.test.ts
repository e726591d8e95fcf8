import { expect, test } from "vitest";

import { categoryOfEach } from "../../src/figure/words/person-facts.ts";
import { aPaper } from "../builders.ts";

import { aMapOf } from "./content.ts";

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
