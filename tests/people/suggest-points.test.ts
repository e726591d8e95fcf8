/** How much speaks for two names being one person's: by likeness, and by co-authors they share. */

import { expect, test } from "vitest";

import { familyFirst } from "../../src/bibliography/author-name.ts";
import type { Paper } from "../../src/bibliography/paper.ts";
import { aPaper, withIds } from "../builders.ts";

import { suggested } from "./suggested.ts";

const by = (...names: readonly string[]): Paper => ({
  ...aPaper({ title: `On ${names[0]}` }),
  byline: { authors: names.map((name) => familyFirst(name)), listComplete: true },
});
const LOW = "Low, Bob";
const FAY = "Fay, Dan";

/** Likeness and points of the one suggestion there is, if there is one. */
function asked(...papers: readonly Paper[]): string {
  return suggested(papers)
    .map(({ likeness, score }) => `${likeness} ${score}`)
    .join();
}

test.each([
  ["King, W.", "King, W.", "same 3"],
  ["Rügamer, David", "Ruegamer, David", "transliteration 4"],
  ["King, Robert (Bob)", "King, Bob", "called 4"],
  ["Nguyen, Van An", "An, Nguyen Van", "parted-otherwise 4"],
  ["King, A.", "King, Ada", "initials 4"],
  ["Ugaglia, A. A.", "Alonso Ugaglia, A.", "half-family 3"],
  ["Silva, T. K. D. S.", "Silva, T. K. S.", "other-initials 3"],
])("%s and %s are asked about, though they share nobody", (one, other, points) => {
  expect(asked(by(one, LOW), by(other, "Gee, Cem"))).toBe(points);
});

test.each([
  ["King, Robert (Bob)", "King, Bob", "called 6", "called 8"],
  ["King, Dan", "King, Daniel", "nickname 3", "nickname 5"],
  ["King, Xiaofeng", "King, Xiaofang", "given-misspelt 3", "given-misspelt 5"],
  ["King, Martin, Jr.", "King, Martin", "suffix 3", "suffix 5"],
  ["King, Anna Maria", "King, Maria Anna", "reordered 4", "reordered 6"],
  ["Singh, Anil", "Singh, Anil Kumar", "middle-name 4", "middle-name 6"],
  ["Singh, Kumar", "Singh, Anil Kumar", "middle-name-used 4", "middle-name-used 6"],
  ["Kowalska, Ada", "Kowalske, Ada", "misspelt 4", "misspelt 6"],
  ["Kowalska, A.", "Kowalske, Ada", "", "misspelt 4"],
  ["Kowalska, Ada", "Kowalske, A.", "", "misspelt 4"],
  ["Kowals, Ada", "Kowalz, Ada", "misspelt 4", "misspelt 6"],
  ["Kowals, A.", "Kowalsk, Ada", "", ""],
  ["Kowalska, B.", "Kowalske, Ada", "", ""],
  ["Kowalska", "Kowalske, Ada", "", ""],
  ["Ugaglia, A. A.", "Alonso Ugaglia, A.", "half-family 5", "half-family 7"],
  ["Ugaglia, Ana", "Alonso Ugaglia, Ana", "half-family 3", "half-family 5"],
  ["Ugaglia, A.", "Alonso Ugaglia, A.", "", "half-family 3"],
  ["Ugaglia, Bob", "Alonso Ugaglia, Ana", "", ""],
  ["Alonso, Ana", "Alonso Ugaglia, Ana", "half-family 3", "half-family 5"],
  ["Alonso, Ana, Jr.", "Alonso Ugaglia, Ana", "", ""],
  ["Ugaglia, A. B.", "Alonso Ugaglia, A.", "", "half-family 3"],
  ["Garcia, A. A.", "Alonso Garcia, A.", "", "half-family 3"],
  ["Oak, Ana", "Alonso Oak, Ana", "", ""],
  ["King, Ada", "Ada, King", "swapped 3", "swapped 5"],
  ["In, HUH", "Huh, In", "swapped 3", "swapped 5"],
  ["King, A. B.", "King, B.", "", ""],
])("%s and %s are asked about beside those whom they share", (one, other, first, second) => {
  expect(asked(by(one, LOW), by(other, LOW, "Gee, Cem"))).toBe(first);
  expect(asked(by(one, LOW, FAY), by(other, LOW, FAY))).toBe(second);
});

test("one id speaks for one person, whatever the families are", () => {
  const [one, other] = [by("Byron, Ada"), by("Lovelace, Ada")];

  expect(asked(withIds(one, { scopus: "12" }), withIds(other, { scopus: "12" }))).toBe("one-id 6");
  expect(asked(one, other)).toBe("");
});
