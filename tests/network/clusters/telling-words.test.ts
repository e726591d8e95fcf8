import { expect, test } from "vitest";

import { papersOfCommunities } from "../../../src/network/clusters/cluster-papers.ts";
import { tellingWords } from "../../../src/network/clusters/telling-words.ts";
import { USUAL_FILTERS } from "../../../src/network/filters.ts";
import { sliceNetwork } from "../../../src/network/slice-network.ts";
import { aNetworkOf, aPaper } from "../../builders.ts";

/** The words of one of two clusters of papers, beside others that are in no cluster. */
function wordsOf(own: readonly string[], others: readonly string[]): readonly string[] {
  const titles = [...own, ...times(5, "Engines"), ...others];
  const network = { papers: titles.map((title) => aPaper({ title })) };
  const clusterAt = (from: number, length: number) =>
    Array.from({ length }, (_, i) => ({ paper: from + i, share: 1 }));
  const shown = new Uint8Array(titles.length).fill(1);
  const clusters = [clusterAt(0, own.length), clusterAt(own.length, 5)];
  return tellingWords(network, shown, clusters)[0]!;
}
const times = (count: number, title: string) => Array.from({ length: count }, () => title);

test("a word that is hardly more frequent than elsewhere tells nothing", () => {
  const elsewhere = [...times(6, "Looms"), ...times(14, "Silk")];

  expect(wordsOf([...times(2, "Looms"), ...times(3, "Silk")], elsewhere)).toEqual([]);
});

test("a word that is rarer than elsewhere tells nothing, however surprising that is", () => {
  const elsewhere = [...times(38, "Looms"), ...times(2, "Cards")];

  expect(wordsOf([...times(2, "Looms"), ...times(8, "Silk")], elsewhere)).toEqual(["Silk"]);
});

test("a word of a single paper of a cluster is a title, however rare it is elsewhere", () => {
  expect(wordsOf(["Looms", ...times(5, "Silk")], ["Looms", ...times(400, "Cards")])).toEqual([
    "Silk",
  ]);
});

test("two words stand for one of them where they are in half of its papers", () => {
  const elsewhere = times(20, "Silk");

  expect(wordsOf([...times(3, "Graph drawing"), "Graph layout", "Graph cuts"], elsewhere)).toEqual([
    "Graph drawing",
  ]);
  expect(
    wordsOf(
      [...times(2, "Graph drawing"), "Graph layout", "Graph cuts", "Graph minors", "A graph"],
      elsewhere,
    ),
  ).toEqual(["Graph"]);
});

test("five words at most say what a cluster is about", () => {
  const words = ["Looms", "Cards", "Silk", "Wool", "Flax", "Hemp"];
  const titles = words.flatMap((word) => times(3, word));

  expect(wordsOf(titles, times(60, "Gears"))).toEqual(["Cards", "Flax", "Hemp", "Looms", "Silk"]);
});

test("a paper is that of a cluster by the share of its people who are in it", () => {
  const network = aNetworkOf("Ada Bob Cem Dan", "Ada Bob", "Eva");
  const slice = sliceNetwork(network, USUAL_FILTERS);
  const of = Int32Array.of(0, 0, 0, 1, -1);

  expect(papersOfCommunities(network, slice, { of, sizes: [3, 1] })).toEqual([
    [
      { paper: 0, share: 0.75 },
      { paper: 1, share: 1 },
    ],
    [{ paper: 0, share: 0.25 }],
  ]);
});
