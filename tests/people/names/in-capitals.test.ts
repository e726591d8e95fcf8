import { expect, test } from "vitest";

import { peopleBy } from "../spellings.ts";

test("a short given name in capitals is one, where others of the paper are written out", () => {
  expect(peopleBy("Yue Cao & Ada Byron", "YUE CAO & CHARLES BABBAGE")).toContain(
    "YUE CAO = Yue Cao",
  );
});

test("two letters are initials, unless the list has the very name", () => {
  expect(
    peopleBy(
      "JA KING & ROBERT BYRON",
      "JOHN ALAN KING & ROBERT BYRON",
      "J. A. King & Robert Byron",
    ),
  ).toContain("J. A. King = JA KING = JOHN ALAN KING");
  expect(peopleBy("AE LEE & ROBERT BYRON", "Anna E. Lee & Robert Byron")).toContain(
    "AE LEE = Anna E. Lee",
  );
  expect(peopleBy("BO LI & ADA KING & ROBERT BYRON", "Bo Li & Cem Ay")).toContain("BO LI = Bo Li");
});

test("three letters are a given name, unless the list has others with these initials", () => {
  expect(peopleBy("ADA KING & ROBERT BYRON", "Ada King & Robert Byron")).toContain(
    "ADA KING = Ada King",
  );
  expect(peopleBy("JAM KING & ROBERT BYRON", "John A. M. King & Robert Byron")).toContain(
    "JAM KING = John A. M. King",
  );
});

test("and is initials where others of the paper have initials", () => {
  expect(peopleBy("Yue Cao & Ada Byron", "YUE CAO & CP BABBAGE")).toContain("YUE CAO");
});

test("what cannot be spoken is initials", () => {
  expect(
    peopleBy("Jane Wilma Klein & Ada Byron", "JW KLEIN & ADA BYRON & CHARLES BABBAGE"),
  ).toContain("JW KLEIN = Jane Wilma Klein");
});
