import { expect, test } from "vitest";

import { withIds } from "../builders.ts";

import { papersBy, peopleBy, strangers } from "./spellings.ts";
import { suggested } from "./suggested.ts";

const swappedAmong = (...bylines: readonly string[]) =>
  suggested(papersBy(...bylines))
    .filter(({ likeness }) => likeness === "swapped")
    .map(({ people }) => people.toSorted().join(" = "))
    .toSorted();

test("a source that prints families first does so for all of a paper, which is evidence for each", () => {
  expect(swappedAmong("Nagy Péter & Kiss Anna", "Péter Nagy & Anna Kiss")).toEqual([
    "Anna Kiss = Kiss Anna",
    "Nagy Péter = Péter Nagy",
  ]);
});

test("nobody is joined by it", () => {
  expect(peopleBy("Nagy Péter & Kiss Anna", "Péter Nagy & Anna Kiss")).toHaveLength(4);
});

test("in a long list it is evidence for the commonest families, too", () => {
  expect(swappedAmong("Wang Wei & Li Xiaoming", "Wei Wang & Xiaoming Li", ...strangers)).toEqual([
    "Li Xiaoming = Xiaoming Li",
    "Wang Wei = Wei Wang",
  ]);
});

test("it is none without a co-author whose name is swapped", () => {
  expect(swappedAmong("Nagy Péter & Kiss Anna", "Péter Nagy & Anna Kis")).toEqual([]);
});

test("nor is it where one paper has both of two co-authors, who are two people", () => {
  const onePaper = "Kiss Anna & Anna Kiss";

  expect(swappedAmong("Nagy Péter & Kiss Anna", "Péter Nagy & Anna Kiss", onePaper)).toEqual([]);
});

test("the evidence names the co-authors of both", () => {
  const [first] = suggested(papersBy("Nagy Péter & Kiss Anna", "Péter Nagy & Anna Kiss"));

  expect(first?.coauthors.map(({ names }) => names.toSorted())).toEqual([
    ["Nagy Péter", "Péter Nagy"],
  ]);
});

test("one co-author is evidence once, beside two who are called alike", () => {
  const [one, other, swapped] = papersBy(
    "Kiss Anna & Nagy Péter",
    "Kiss Anna & Nagy Péter",
    "Anna Kiss & Péter Nagy",
  );
  const own = withIds(one!, undefined, { orcid: "0000-0002-1825-0097" });
  const another = withIds(other!, undefined, { orcid: "0000-0001-5109-3700" });

  const kiss = suggested([own, another, swapped!]).find(({ people }) =>
    people.includes("Kiss Anna"),
  );

  expect(kiss?.coauthors).toHaveLength(1);
});
