import { expect, test } from "vitest";

import { peopleBy, strangers } from "../spellings.ts";

test("an umlaut is seen also where a third source leaves it out, and a fourth the rest of the given name", () => {
  const bylines = ["David Rügamer", "David Ruegamer", "David Rugamer", "D. Rügamer"];

  expect(peopleBy(...bylines.map((name) => `${name} & Ada Byron`))).toEqual([
    "Ada Byron",
    "D. Rügamer = David Ruegamer = David Rugamer = David Rügamer",
  ]);
  expect(
    peopleBy(
      ...["Jörg Müller", "Joerg Mueller", "Jorg Muller"].map((name) => `${name} & Ada Byron`),
    ),
  ).toHaveLength(2);
});

test.each([
  ["Keh-Jiann Berg", "Ke-Jiann Berg", "K.-J. Berg"],
  ["Keh-Jiann Chen", "Ke-Jiann Chen", "K.-J. Chen"],
  ["Clara Berg", "Clora Berg", "C. Berg"],
])("of %s, the misprint %s on one paper keeps no initials", (usual, misprint, initials) => {
  const names = [usual, usual, usual, usual, misprint, initials];

  expect(peopleBy(...names.map((name) => `${name} & Ada Byron`)).toSorted()).toEqual(
    ["Ada Byron", `${initials} = ${usual}`, misprint].toSorted(),
  );
});

test("who is surely another is nobody's misprint", () => {
  const usual = ["Marion Berg", "Marion Berg", "Marion Berg", "Marion Berg & Marian Berg"];
  const bylines = [...usual, "M. Berg"].map((names) => `${names} & Ada Byron`);

  expect(peopleBy(...bylines)).toContain("M. Berg");
});

test.each([
  ["Mario Berg", "Maria Berg"],
  ["Daniel Berg", "Daniela Berg"],
  ["Andreas Berg", "Andrea Berg"],
  ["Milton Berg", "Marvin Berg"],
  ["Jean Berg", "Joan Berg"],
  ["Xiaofeng Wang", "Xiaofang Wang"],
])("%s is on four papers of a circle, and %s on one is no misprint", (often, once) => {
  const initials = often.replace(/(?<=^.)[a-z]+/u, ".");
  const names = [often, often, often, often, once, initials];

  expect(peopleBy(...names.map((name) => `${name} & Ada Byron & Bob Byron`))).toHaveLength(5);
});

test("initials of the commonest families are not told by a co-author who is another", () => {
  const bylines = ["J. H. Lee & S. C. Kim & Ada Byron", "Jae Ha Lee & Sung Wan Kim & Bob Byron"];

  expect(peopleBy(...bylines, ...strangers)).toContain("J. H. Lee");
  const both = bylines.map((byline) => byline.replace("Jae Ha", "J. H."));
  expect(peopleBy(...both, ...strangers).filter((name) => name === "J. H. Lee")).toHaveLength(2);
});

test("the same letters are two people where syllables are parted in two ways", () => {
  expect(peopleBy("Ming-An Chang & Ada Byron", "Min-Gan Chang & Bob Byron")).toHaveLength(4);
  expect(peopleBy("Xi-An Berg", "Xi'an Berg", "Xian Berg")).toHaveLength(1);
  expect(peopleBy("Mary Jo B. Berg", "MaryJo B. Berg")).toHaveLength(1);
});

test("letters that may be parted in two ways are nobody's of two", () => {
  const names = ["Ming-An Chang", "Mingan Chang", "Min-Gan Chang"];

  expect(peopleBy(...names.map((name) => `${name} & Ada Byron`))).toHaveLength(4);
});
