import { expect, test } from "vitest";

import { abbreviated, listOf, simulated } from "../../../bench/simulated-papers.mjs";
import type { Bibliography, Paper } from "../../../src/bibliography/paper.ts";
import { identify } from "../../../src/people/identify.ts";

test("people are the same in whatever order papers come, whatever these are about", () => {
  const list = listOf(abbreviated(simulated(900, 700, 6), 6)) as Bibliography;
  const people = (papers: readonly Paper[]) =>
    identify({ ...list, papers })
      .authors.map(({ key, reasons }) => `${key}: ${JSON.stringify(reasons)}`)
      .toSorted();

  expect(people(list.papers.toReversed())).toEqual(people(list.papers));
});
