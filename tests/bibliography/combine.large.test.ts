import { expect, test } from "vitest";

import { combine } from "../../src/bibliography/combine.ts";
import { aListIn, aPaper } from "../builders.ts";

test("one paper may stand in a file 150,000 times", () => {
  const paper = aPaper({ title: "On Looms", ids: { doi: "10.1000/looms" } });

  const list = aListIn("a.bib", paper);
  const { bibliography } = combine([
    { ...list, papers: Array.from({ length: 150_000 }, () => paper) },
  ]);

  expect(bibliography.papers.map(({ records }) => records.length)).toEqual([150_000]);
});

test("combining 5,000 records of one paper gives that paper", () => {
  const list = aListIn(
    "a.bib",
    ...Array.from({ length: 5_000 }, () => aPaper({ ids: { doi: "10.1000/abc" } })),
  );

  expect(combine([list]).bibliography.papers.map(({ records }) => records.length)).toEqual([5_000]);
});
