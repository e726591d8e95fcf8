import { expect, test } from "vitest";

import { familyFirst } from "../../src/bibliography/author-name.ts";
import { aPaper } from "../builders.ts";

import { papersBy, strangers } from "./spellings.ts";
import { pairsAmong, suggested } from "./suggested.ts";

/** By her who has so many co-authors that two of one name may be among them. */
const crowd = `Ada Byron & ${strangers.slice(-12).join(" & ")}`;

const manySmiths = ["Anna", "Bob", "Carl", "Dora"].map((name) => `${name} Smith & Cem Can`);

test("initials of whom nobody else can be meant are suggested, however large the family is", () => {
  expect(pairsAmong(...manySmiths, "Paul Smith & Ada Byron", "P. Smith & Eva Kern")).toEqual([
    "P. Smith = Paul Smith",
  ]);
});

test("initials of whom nobody else can be meant are suggested after many years, too", () => {
  const [smith, paul] = papersBy("P. Smith & Eva Kern", "Paul Smith & Ada Byron");
  const others = papersBy(...manySmiths);

  expect(suggested([{ ...smith!, year: 1990 }, { ...paul!, year: 2020 }, ...others])).toMatchObject(
    [{ people: ["P. Smith", "Paul Smith"], yearsApart: 30 }],
  );
});

test("initials are not suggested over more years than people publish", () => {
  const [smith, paul] = papersBy("P. Smith & Eva Kern", "Paul Smith & Ada Byron");
  const others = papersBy(...manySmiths);
  const apart = (years: number) =>
    suggested([{ ...smith!, year: 1930 }, { ...paul!, year: 1930 + years }, ...others]);

  expect(apart(40)).toMatchObject([{ yearsApart: 40 }]);
  expect(apart(41)).toEqual([]);
});

test("of two people whom initials fit the one who shares their co-author is suggested, and the other is told of", () => {
  const two = ["Jing Wang & Ada Byron", "Jun Wang & Fay Lamb", crowd];

  expect(suggested(papersBy(...two, "J. Wang & Ada Byron"))).toMatchObject([
    { people: ["J. Wang", "Jing Wang"], rivals: 1, score: 5 },
  ]);
  expect(pairsAmong(...two, "J. Wang & Ada Byron & Fay Lamb")).toEqual([]);
  expect(pairsAmong(...two, "J. Wang & Eva Kern")).toEqual([]);
});

test("in a long list initials of the commonest families are suggested only beside other evidence", () => {
  const many = strangers.slice(0, 250);
  const jing = "Jing Wang & Ada Byron";

  expect(pairsAmong(jing, "J. Wang & Fay Lamb")).toEqual(["J. Wang = Jing Wang"]);
  expect(pairsAmong(...many, jing, "J. Wang & Fay Lamb")).toEqual([]);
  expect(pairsAmong(...many, crowd, jing, "J. Wang & Ada Byron")).toEqual(["J. Wang = Jing Wang"]);
});

const [pair, alone] = ["Ada Byron & Cem Can", "Dan Dorn"];
const likenesses = (...bylines: readonly string[]) =>
  suggested(papersBy(...bylines)).map(({ likeness }) => likeness);

test.each([
  ["C. Looms", "I. C. Looms"],
  ["C. M. Looms", "I. C. Looms"],
  ["Gregory Looms", "J. G. Looms"],
  ["L. N. Looms", "N. L. Looms"],
  ["T. D. S. Looms", "T. S. Looms"],
  ["T. K. D. S. Silva", "T. K. S. Silva"],
])(
  "initials that contradict each other are asked about beside two co-authors: %s and %s",
  (one, other) => {
    expect(likenesses(`${one} & ${pair}`, `${other} & ${pair}`)).toEqual(["other-initials"]);
    expect(likenesses(`${other} & ${pair}`, `${one} & ${pair}`)).toEqual(["other-initials"]);
  },
);

test.each([
  ["C. Looms", "I. D. Looms"],
  ["Carl Looms", "I. Chris Looms"],
  ["C. Silva", "I. C. Silva"],
  ["C. Wang", "I. C. Wang"],
  ["L. N. Wang", "N. L. Wang"],
])("other initials are not asked about: %s and %s", (one, other) => {
  expect(likenesses(`${one} & ${pair}`, `${other} & ${pair}`)).toEqual([]);
});

test("nor beside one co-author, unless three initials are the same but for those of particles", () => {
  expect(likenesses("C. Looms & Ada Byron", "I. C. Looms & Ada Byron")).toEqual([]);
  expect(likenesses(`T. K. D. S. Silva & ${alone}`, "T. K. S. Silva & Eva Kern")).toEqual([
    "other-initials",
  ]);
  expect(likenesses(`T. D. S. Silva & ${alone}`, "T. S. Silva & Eva Kern")).toEqual([]);
});

test("a family with one letter less is asked about beside an initial and two co-authors", () => {
  const [one, other] = ["M. Lovelac", "Mary Lovelace"];

  expect(likenesses(`${one} & ${pair}`, `${other} & ${pair}`)).toEqual(["misspelt"]);
  expect(likenesses(`${one} & Ada Byron`, `${other} & Ada Byron`)).toEqual([]);
  expect(likenesses(`M. Loveland & ${pair}`, `Mary Lovelace & ${pair}`)).toEqual([]);
  expect(likenesses(`N. Lovelac & ${pair}`, `${other} & ${pair}`)).toEqual([]);
  // Shorter families differ in a letter by chance.
  expect(likenesses(`M. Lovela & ${pair}`, `Mary Lovelac & ${pair}`)).toEqual([]);
  expect(likenesses(`M. Lovelac & ${pair}`, `M. Lovelace & ${pair}`)).toEqual(["misspelt"]);
});

test("a half of a double family is told by an initial for the other", () => {
  const [halves, strangersHalves] = [
    ["Ugaglia, A. A.", "Alonso Ugaglia, A."],
    ["Garcia, A. A.", "Alonso Garcia, A."],
  ];
  const asked = (names: readonly string[]) =>
    suggested(
      names.map((name, i) => ({
        ...aPaper({ title: `On Looms ${i}` }),
        byline: { authors: [familyFirst(name)], listComplete: true },
      })),
    ).map(({ likeness }) => likeness);

  expect(asked(halves)).toEqual(["half-family"]);
  expect(asked(["Ugaglia, A. B.", "Alonso Ugaglia, A."])).toEqual([]);
  expect(asked(strangersHalves)).toEqual([]);
});

test("one initial of a family that strangers share stands behind what a co-author speaks for", () => {
  const bylines = ["H. Xie & B. Pan", "H. Xie & B. Pan", "H. Xie & Q. Kern", "Eva Eck"];
  const asked = suggested(papersBy(...bylines)).filter(({ people }) => people[0] === "H. Xie");

  expect(asked.map(({ coauthors, score }) => [coauthors.length, score])).toEqual([
    [1, 5],
    [0, 3],
    [0, 3],
  ]);
});
