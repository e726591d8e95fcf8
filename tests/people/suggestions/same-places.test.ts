import { expect, test } from "vitest";

import { combine } from "../../../src/bibliography/combine.ts";
import { aListIn, aPaper } from "../../builders.ts";
import { suggested } from "../suggested.ts";

const ids = { doi: "10.1143/jpsj" };

/** One paper in an index of Japan and in one of the world, each with a paper of its own by the first author. */
function inTwoIndexes(there: readonly string[], here: readonly string[], isCut = false) {
  return combine([
    aListIn(
      "ciNii.json",
      aPaper({ ids, authors: there, listComplete: !isCut }),
      aPaper({ title: "素粒子", authors: there.slice(0, 1) }),
    ),
    aListIn(
      "scopus.csv",
      aPaper({ ids, authors: here }),
      aPaper({ title: "On Mesons", authors: here.slice(0, 1) }),
    ),
  ]).bibliography.papers;
}

const pairsOf = (...lists: Parameters<typeof inTwoIndexes>) =>
  suggested(inTwoIndexes(...lists)).map(({ people, likeness }) => [...people.toSorted(), likeness]);

test("who stands at one place of a paper in two scripts may be one person", () => {
  expect(pairsOf(["湯川秀樹", "坂田昌一"], ["Hideki Yukawa", "Shoichi Sakata"])).toEqual([
    ["Hideki Yukawa", "湯川秀樹", "same-place"],
  ]);
});

test("co-authors who may be one in the same way speak for it", () => {
  const lists = [
    ["湯川秀樹", "坂田昌一", "武谷三男"],
    ["Hideki Yukawa", "Shoichi Sakata", "Mitsuo Taketani"],
  ] as const;
  const papers = [
    ...inTwoIndexes(...lists),
    ...lists.map((authors, i) => aPaper({ title: `Elsewhere ${i}`, authors })),
  ];

  const pairs = suggested(papers).map(({ people, coauthors }) => [
    people.toSorted()[0],
    coauthors.map(({ names }) => names.toSorted()[0]),
  ]);

  expect(pairs).toEqual([
    ["Hideki Yukawa", ["Mitsuo Taketani", "Shoichi Sakata"]],
    ["Mitsuo Taketani", ["Hideki Yukawa", "Shoichi Sakata"]],
    ["Shoichi Sakata", ["Hideki Yukawa", "Mitsuo Taketani"]],
  ]);
});

test.each([
  ["another number of authors", ["湯川秀樹"], ["Hideki Yukawa", "Shoichi Sakata"], false],
  ["a list that is cut", ["湯川秀樹"], ["Hideki Yukawa"], true],
  ["one script", ["Ada Lovelace"], ["Hideki Yukawa"], false],
  ["one author and another beside them", ["湯川秀樹", "Ada"], ["Hideki Yukawa", "Bob"], false],
])("with %s nobody asks", (_, there, here, isCut) => {
  expect(pairsOf(there, here, isCut)).toEqual([]);
});

test("whoever is on the paper in the other script as well is somebody else", () => {
  const papers = inTwoIndexes(["湯川秀樹", "坂田昌一"], ["Hideki Yukawa", "Shoichi Sakata"]);
  const together = aPaper({ title: "Both", authors: ["湯川秀樹", "Hideki Yukawa"] });

  expect(suggested([...papers, together])).toEqual([]);
});

test("once they are said to be one, nobody asks again", () => {
  const papers = inTwoIndexes(["湯川秀樹"], ["Hideki Yukawa"]);
  const people = [{ name: "湯川秀樹" }, { name: "Hideki Yukawa" }] as const;

  expect(suggested(papers)).toHaveLength(1);
  expect(suggested(papers, [{ kind: "joined", people }])).toEqual([]);
});
