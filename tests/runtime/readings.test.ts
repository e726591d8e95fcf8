import { expect, test } from "vitest";

import type { GivenNetwork } from "../../src/network/given.ts";
import { halves } from "../../src/runtime/readings.ts";
import type { OpenedFile } from "../../src/state/opened/source.ts";

const people = [
  { id: "1", name: "Ada" },
  { id: "2", name: "Bob" },
];

function aNetworkFile(format: string, ties: GivenNetwork["ties"]): OpenedFile {
  return {
    name: "map.txt",
    format,
    bibliography: { papers: [], claims: [] },
    diagnostics: [],
    network: { people, ties },
  };
}

test("people without ties are the half of a network where their file is one", () => {
  const map = aNetworkFile("VOSviewer map", []);

  expect(halves([map])).toMatchObject([{ code: "open/no-ties", file: "map.txt" }]);
  expect(halves([map, aNetworkFile("edge list", [])])).toEqual([]);
  expect(halves([aNetworkFile("GML", [])])).toEqual([]);
  expect(halves([aNetworkFile("VOSviewer map", [{ between: [0, 1], strength: 1 }])])).toEqual([]);
});
