import { expect, test } from "vitest";

import type { Choices } from "../../src/cli/choices.ts";
import { explore } from "../../src/cli/explore.ts";
import type { NetworkFile } from "../../src/exchange/join-networks.ts";
import { aBibliography, aPaper } from "../builders.ts";

import { choosing } from "./choices.ts";

const looms = aBibliography(
  aPaper({ title: "On Looms and Weaving Them", authors: ["Ada", "Bob"] }),
);
const exploredBy = (choices: Partial<Choices>) =>
  explore({ bibliographies: [looms, looms], networks: [], names: [] }, choosing(choices));

test("the same paper in two files is two records and one paper", () => {
  const { network, recordCount } = exploredBy({});

  expect(recordCount).toBe(2);
  expect(network.papers).toHaveLength(1);
});

test("what was piped in is called standard input in captions, not by a sign of messages", () => {
  const { source } = explore(
    { bibliographies: [looms, looms], networks: [], names: ["lists/looms.bib", "<stdin>"] },
    choosing(),
  );

  expect(source).toBe("looms.bib, standard input");
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
  const { mistakes } = exploredBy({ hide: ["Cem"] });

  expect(mistakes.map(({ message }) => message)).toEqual(['Nobody is called "Cem".']);
});

const pair: NetworkFile = {
  file: "pair.gml",
  format: "GML",
  network: {
    people: [
      { id: "1", name: "Dan" },
      { id: "2", name: "Eve" },
      { id: "3", name: "Fay" },
    ],
    ties: [{ between: [0, 1], strength: 2.5 }],
  },
};

test("a network file alone is shown, with everybody in it", () => {
  const { network, slice, recordCount } = explore(
    { bibliographies: [], networks: [pair], names: [] },
    choosing({ hide: ["Fay"], "min-papers": 1 }),
  );

  expect(network.authors.map(({ name }) => name)).toEqual(["Dan", "Eve", "Fay"]);
  expect(recordCount).toBe(0);
  expect(slice.authorCount).toBe(2);
  expect([...slice.strength]).toEqual([2.5]);
});

test("beside papers, and after another network, a network is left out and told", () => {
  const beside = explore({ bibliographies: [looms], networks: [pair], names: [] }, choosing({}));
  const after = explore(
    { bibliographies: [], networks: [pair, { ...pair, file: "other.gml" }], names: [] },
    choosing({}),
  );

  expect(beside.network.papers).toHaveLength(1);
  expect(beside.diagnostics.map(({ code, file }) => [code, file])).toEqual([
    ["open/network-beside-papers", "pair.gml"],
  ]);
  expect(after.diagnostics.map(({ code, file }) => [code, file])).toEqual([
    ["open/one-network", "other.gml"],
  ]);
});
