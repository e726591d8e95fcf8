import { expect, test } from "vitest";

import { findDuplicates } from "../../../src/bibliography/combining/duplicates.ts";
import { aPaper } from "../../builders.ts";

test("records of one id are several papers where title and first author differ, as of chapters with the DOI of their book", () => {
  const ids = { doi: "10.1000/book" };
  const chapters = [
    { title: "On Looms", authors: ["Ada"] },
    { title: "Cards and Silk", authors: ["Bob"] },
    { title: "Of Gears", authors: ["Cem"] },
    { title: "Cards and Silk", authors: ["Bob", "Cem"] },
    { title: "The Book", authors: [] },
  ].map((facts) => aPaper({ ...facts, ids }));

  expect(findDuplicates(chapters)).toEqual([0, 1, 2, 1, 4]);
});
