import { expect, test } from "vitest";

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
