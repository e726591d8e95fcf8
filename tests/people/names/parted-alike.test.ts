import { describe, expect, test } from "vitest";

import { familyFirst } from "../../../src/bibliography/author-name.ts";
import type { Paper } from "../../../src/bibliography/paper.ts";
import { aPaper } from "../../builders.ts";
import { peopleOf } from "../spellings.ts";

const withComma = (name: string): Paper => ({
  ...aPaper({}),
  byline: { authors: [familyFirst(name)], listComplete: true },
});
const withoutComma = (name: string): Paper => aPaper({ authors: [name] });

describe("a double family", () => {
  test("is one also where another source takes its last word for the family", () => {
    expect(
      peopleOf(withComma("Leyva Vázquez, Maikel"), withoutComma("Maikel Leyva Vazquez")),
    ).toHaveLength(1);
    expect(
      peopleOf(withComma("Escobar-Jara, Rebeca"), withoutComma("Rebeca Escobar Jara")),
    ).toHaveLength(1);
  });

  test("is one also where another source abbreviates all but its last word", () => {
    expect(
      peopleOf(withComma("Leyva Vázquez, Maikel"), withoutComma("M. L. Vázquez")),
    ).toHaveLength(1);
  });

  test("is no relative's who has the same initials", () => {
    const people = peopleOf(
      withComma("Leyva Vázquez, Maikel"),
      withoutComma("Marta Luz Vázquez"),
      withoutComma("M. L. Vázquez"),
    );

    expect(people).not.toContain("M. L. Vázquez = Maikel Leyva Vázquez");
  });

  test("with other given names is another person's", () => {
    expect(
      peopleOf(withComma("Leyva Vázquez, Maikel"), withoutComma("Rosa Leyva Vázquez")),
    ).toHaveLength(2);
  });

  test("reads the same in any order of papers", () => {
    const papers = [
      withoutComma("Rebeca Escobar Jara"),
      withComma("Escobar-Jara, Rebeca"),
      withComma("Escobar Jara, Rebeca"),
    ];

    expect(peopleOf(...papers)).toEqual(peopleOf(...papers.toReversed()));
  });
});

test.each([
  ["Bugallo, A. De Luna", "De Luna Bugallo, A."],
  ["de Mareüil, Philippe Boula", "Boula de Mareüil, Philippe"],
  ["i Morral, Anna Fontcuberta", "Fontcuberta i Morral, Anna"],
  ["Bosch, Louis Ten", "ten Bosch, Louis"],
])("%s and %s print the same words, and are one person", (one, other) => {
  expect(peopleOf(withComma(one), withComma(other))).toHaveLength(1);
  expect(peopleOf(withComma(other), withComma(one))).toHaveLength(1);
});

test("initials say nothing of the words of a family with particles", () => {
  expect(
    peopleOf(withComma("ten Bosch, Louis"), withComma("Bosch, Louis T."), withComma("Kern, Eva")),
  ).toHaveLength(3);
});
