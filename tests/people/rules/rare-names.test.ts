/** Names joined by no co-author, because nobody else of the name is to be expected. */

import { expect, test } from "vitest";

import type { Paper } from "../../../src/bibliography/paper.ts";
import { aPaper } from "../../builders.ts";
import { peopleBy, peopleOf, strangers } from "../spellings.ts";

test("of two names that one paper lists, one at most is a person's who has both initials and one", () => {
  const ritters = ["Helge Ritter", "Helge J. Ritter", "Karl Ritter"];
  const both = "H. J. Ritter & H. Ritter";

  for (const list of [
    [...ritters, both],
    [both, ...ritters.toReversed()],
    ["H. Ritter & H. J. Ritter", ...ritters],
  ]) {
    expect(peopleBy(...strangers, ...list).filter((name) => name.includes("Ritter"))).toEqual([
      "H. J. Ritter = Helge J. Ritter = Helge Ritter",
      "H. Ritter",
      "Karl Ritter",
    ]);
  }
});

test("a misprint of a name is no other of the name", () => {
  const usual = Array.from({ length: 4 }, () => "Keh-Jiann Berg & Ada Byron");
  const slip = "Ke-Jiann Berg & Ada Byron & Cem Can";

  expect(peopleBy(...usual, slip, "K.-J. Berg & Dan Dorn")).toContain(
    "K.-J. Berg = Keh-Jiann Berg",
  );
  expect(peopleBy(...usual, "Ku-Jiunn Berg", "K.-J. Berg & Dan Dorn")).toContain("K.-J. Berg");
});

test("two names of a family that nobody else has are two people where one paper lists them", () => {
  expect(peopleBy("A. Byron & A. B. Byron")).toEqual(["A. B. Byron", "A. Byron"]);
  expect(peopleBy("A. Byron", "A. B. Byron")).toEqual(["A. B. Byron = A. Byron"]);
});

test("an initial more is a doubt in a long list, though nobody else has the family", () => {
  const hudsons = ["Todd Hudson", "T. E. Hudson"];

  expect(peopleBy(...hudsons)).toEqual(["T. E. Hudson = Todd Hudson"]);
  expect(peopleBy(...hudsons, ...strangers)).toContain("T. E. Hudson");
});

test("initials of a widespread family are nobody's where two circles have nothing but them", () => {
  expect(
    peopleBy("A. Kumar & Cem Can", "A. Kumar & Dan Dorn").filter((name) => name === "A. Kumar"),
  ).toHaveLength(2);
});

test("an umlaut spelled in two ways is not made one by initials that fit both", () => {
  const zorns = ["Jörg Zorn & Bob Low", "Joerg Zorn & Cem Can", "J. Zorn & Dan Dorn"];

  expect(peopleBy(...strangers, ...zorns)).toContain("J. Zorn");
  expect(peopleBy(...strangers, ...zorns.slice(1))).toContain("J. Zorn = Joerg Zorn");
  expect(peopleBy(...strangers, "Jan Rügamer", "J. Ruegamer", "Eva Rügamer")).toContain(
    "J. Ruegamer",
  );
  expect(peopleBy(...strangers, "Jan Rügamer", "J. Rügamer", "Eva Rügamer")).toContain(
    "J. Rügamer = Jan Rügamer",
  );
});

test("initials alone are one person's, unless others of the family are to be expected", () => {
  const relatives = ["A. Klein", "B. Klein", "C. Klein", "D. Klein", "E. Klein"];
  const both = (...others: readonly string[]) =>
    peopleBy("N. Klein", "N. Klein", ...others).filter((name) => name === "N. Klein");

  expect(both()).toHaveLength(1);
  expect(both(...relatives)).toHaveLength(2);
});

test("a name written out that two initials contradict is not meant by them", () => {
  const names = ["A. B. King & Bob Low", "A. B. King & Cem Can", "Zoe King & Eva Eck"];

  expect(
    peopleBy(...names, "Anna C. King & Dan Dee").filter((name) => name === "A. B. King"),
  ).toHaveLength(1);
});

test("a bare family name is one person's, unless the list has two of the family", () => {
  const bare = (...others: readonly string[]) =>
    peopleBy("Zorn & Ada Byron", "Zorn & Cem Can", ...others).filter((name) => name === "Zorn");

  expect(bare()).toHaveLength(1);
  expect(bare("Jan Zorn")).toHaveLength(1);
  expect(bare("Jan Zorn", "Jutta Zorn")).toHaveLength(2);
});

test("an initial of which a long list has hardly another is joined, but for two circles of other topics", () => {
  const by = (title: string, ...authors: readonly string[]) => aPaper({ title, authors });
  const others = strangers.map((byline, i) => by(`Plain ${i}`, ...byline.split(" & ")));
  const looms = (...papers: readonly Paper[]) =>
    peopleOf(...others, by("Threads", "Ada Looms"), ...papers).filter(
      (name) => name === "B. Looms",
    );
  const weaving = by("Weaving silk", "B. Looms", "Cem Can");

  expect(looms(weaving, by("Counting stars", "B. Looms", "Dan Dorn"))).toHaveLength(2);
  expect(looms(weaving, by("", "B. Looms", "Dan Dorn"))).toHaveLength(1);
  expect(looms(weaving, by("Counting stars", "B. Looms"))).toHaveLength(1);
});

test("in a short list two circles of other topics are no doubt", () => {
  const families = "Ay Bee Cee Dee Eff Gee Hay Jay Kay".split(" ");
  const others = families.map((family, i) =>
    aPaper({ title: `Plain ${family}`, authors: [i === 0 ? "Eva Eck" : `Fay ${family}`] }),
  );
  const people = peopleOf(
    ...others,
    aPaper({ title: "Threads", authors: ["Ada Looms"] }),
    aPaper({ title: "Weaving silk", authors: ["E. Looms", "Cem Can"] }),
    aPaper({ title: "Counting stars", authors: ["E. Looms", "Dan Dorn"] }),
  );

  expect(people.filter((name) => name === "E. Looms")).toHaveLength(1);
});
