import { describe, expect, test } from "vitest";

import { findDuplicates } from "../../../src/bibliography/combining/duplicates.ts";
import { aPaper } from "../../builders.ts";

test("records of one id are several papers where title and authors differ, as of chapters with the DOI of their book", () => {
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

const papersOf = (...facts: readonly (readonly [title: string, ...authors: readonly string[]])[]) =>
  findDuplicates(
    facts.map(([title, ...authors]) => aPaper({ title, authors, ids: { doi: "10.1000/book" } })),
  );

describe("chapters of one DOI are several papers", () => {
  test("though they share a first author, or another", () => {
    expect(
      papersOf(
        ["Looms in the north", "Ada King", "Cem Ay"],
        ["Engines in the south", "Ada King", "Bob Byron"],
        ["Looms in the east", "Dora Dee", "Bob Byron"],
      ),
    ).toEqual([0, 1, 2]);
  });

  test("though their titles begin alike", () => {
    expect(
      papersOf(
        ["The role of looms in weaving", "Ada King", "Cem Ay"],
        ["The role of cards in printing", "Dora Dee", "Bob Byron"],
      ),
    ).toEqual([0, 1]);
  });

  test("though those of one list are in another, in another order", () => {
    expect(
      papersOf(
        ["Carding of wool by engines", "Bob Byron", "Ada King", "Cem Ay", "Dora Dee"],
        ["Spinning of flax by hand", "Ada King", "Bob Byron", "Cem Ay", "Charles Babbage"],
      ),
    ).toEqual([0, 1]);
  });

  test("though one is called as another begins, where that is a word or two", () => {
    expect(
      papersOf(["Looms", "Ada King", "Cem Ay"], ["Looms and their towns", "Dora Dee", "Bob Low"]),
    ).toEqual([0, 1]);
  });

  test("though all of them have namesakes", () => {
    expect(
      papersOf(
        ["Dyeing of silk by engines", "Wei Zhang", "Lei Wang", "Na Li"],
        ["Washing of silk by hand", "Min Zhang", "Hao Wang", "Jun Li"],
      ),
    ).toEqual([0, 1]);
    expect(
      papersOf(
        ["Dyeing of silk by engines", "Wei Zhang", "Lian Wang", "Na Li"],
        ["Washing of silk by hand", "Wen Zhang", "Ling Wang", "Na Li"],
      ),
    ).toEqual([0, 1]);
  });

  test("though somebody wrote one alone who wrote two with others", () => {
    expect(
      papersOf(
        ["Looms in the north", "Ada King"],
        ["Engines in the south", "Ada King", "Bob Byron"],
        ["Of silk", "Ada King", "Cem Ay"],
      ),
    ).toEqual([0, 1, 2]);
  });
});

describe("records of one id are one paper where its title is translated and", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["given and family name are swapped", ["Chen Wei", "Li Na"], ["Wei Chen", "Na Li"]],
    ["a family name is glued", ["Omar Al-Rashid", "A. Khan"], ["Omar Alrashid", "A. Khan"]],
    ["half of one is left out", ["Ada King-Byron", "Cem Ay"], ["Ada King", "C. Ay"]],
    [
      "the authors but one are the same",
      ["A B", "C D", "E F", "G H"],
      ["X Y", "C D", "E F", "G H"],
    ],
    ["somebody was added", ["Ada King", "Cem Ay"], ["Ada King", "Cem Ay", "Dora Dee"]],
  ])("%s", (_, authors, others) => {
    expect(papersOf(["Von Webstühlen", ...authors], ["Of Looms", ...others])).toEqual([0, 0]);
  });

  test.each([
    [
      "a list that is cut after its first author",
      aPaper({ authors: ["Cem Ay"], listComplete: false }),
    ],
    [
      "a group",
      {
        ...aPaper(),
        byline: { authors: [{ printed: "Loom Society", kind: "group" }], listComplete: true },
      } as const,
    ],
    ["a title in another script", aPaper({ title: "织机与织工", authors: ["Li Na"] })],
  ])("%s says nothing against it", (_, other) => {
    const ids = { doi: "10.1000/1" };
    const one = aPaper({ title: "Of Silk", authors: ["Ada King", "Bob Low"], ids });

    expect(findDuplicates([one, { ...other, ids }])).toEqual([0, 0]);
  });

  test("its list is another but its title is that of the other, cut", () => {
    const title = "On Looms and the People Who Weave with Them";

    expect(papersOf([title, "Ada King"], [title.slice(0, 34), "Bob Byron"])).toEqual([0, 0]);
  });
});
