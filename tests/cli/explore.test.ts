import { expect, test } from "vitest";

import type { Choices } from "../../src/cli/choices.ts";
import { explore } from "../../src/cli/explore.ts";
import { aBibliography, aPaper } from "../builders.ts";

import { choosing } from "./choices.ts";

const looms = aBibliography(
  aPaper({ title: "On Looms and Weaving Them", authors: ["Ada", "Bob"] }),
);
const exploredBy = (choices: Partial<Choices>) => explore([looms, looms], choosing(choices));

test("the same paper in two files is two records and one paper", () => {
  const { network, recordCount } = exploredBy({});

  expect(recordCount).toBe(2);
  expect(network.papers).toHaveLength(1);
});

test("with duplicates kept, every record is a paper, also of a file that is named twice", () => {
  const { network, slice } = exploredBy({ duplicates: "keep" });

  expect(network.papers).toHaveLength(2);
  expect([...slice.strength]).toEqual([2]);
});

test("the author limit takes ties away and leaves people", () => {
  const { slice } = exploredBy({ "max-authors": 1 });

  expect(slice.tieCount).toBe(0);
  expect(slice.authorCount).toBe(2);
});

test("whoever is hidden is left out with their ties", () => {
  const { slice } = exploredBy({ hide: ["Ada"] });

  expect(slice.tieCount).toBe(0);
  expect(slice.authorCount).toBe(1);
});

test("a name that is nobody's is told", () => {
  const { diagnostics } = exploredBy({ hide: ["Cem"] });

  expect(diagnostics.map(({ message }) => message)).toEqual(['Nobody is called "Cem".']);
});
