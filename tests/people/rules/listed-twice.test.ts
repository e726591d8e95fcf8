/** A name that a paper lists more than once: a slip, or two people. */

import { expect, test } from "vitest";

import { identify } from "../../../src/people/identify.ts";
import { aBibliography, aPaper, withIds } from "../../builders.ts";
import { papersBy, peopleBy, peopleOf, strangers } from "../spellings.ts";

const twice = (name: string) => aPaper({ authors: [name, name] });

test("however often it is listed, it is one person at all places", () => {
  const { authors, places } = identify(
    aBibliography(aPaper({ authors: ["J. Looms", "J. Looms", "J. Looms", "Ada Byron"] })),
  );

  expect(authors).toHaveLength(2);
  expect(new Set(places[0]!.slice(0, 3))).toEqual(new Set([places[0]![0]]));
  expect(places[0]!.every((place) => place !== undefined)).toBe(true);
});

test("initials that are listed twice are told by co-authors as others are", () => {
  expect(peopleBy("J. Looms & J. Looms & Ada Byron", "Jan Looms & Ada Byron")).toContain(
    "J. Looms = Jan Looms",
  );
  expect(
    peopleBy("J. Smith & J. Smith & Ada Byron", "J. Smith & Cem Can", ...strangers),
  ).toHaveLength(2 + new Set(strangers.flatMap((byline) => byline.split(" & "))).size + 2);
});

test("two ids tell two people, one id and none do not", () => {
  const ids = ["0000-0002-1825-0097", "0000-0001-5109-3700"].map((orcid) => ({ orcid }));

  expect(peopleOf(withIds(twice("Jan Looms"), ids[0], ids[1]))).toHaveLength(2);
  expect(peopleOf(withIds(twice("Jan Looms"), { scopus: "1" }, { scopus: "2" }))).toHaveLength(2);
  expect(peopleOf(withIds(twice("Jan Looms"), ids[0]))).toHaveLength(1);
  expect(peopleOf(withIds(twice("Jan Looms"), ids[0], ids[0]))).toHaveLength(1);
  expect(peopleOf(withIds(twice("J. Looms"), ids[0], ids[1]))).toHaveLength(2);
});

test("two ids tell two people also where the name is listed a third time, without one", () => {
  const [one, other] = [{ openalex: "A1" }, { openalex: "A2" }];
  const thrice = aPaper({ authors: ["Jan Looms", "Jan Looms", "Jan Looms"] });

  expect(peopleOf(withIds(thrice, undefined, one))).toHaveLength(1);
  expect(peopleOf(withIds(thrice, undefined, one, other))).toHaveLength(2);
  expect(peopleOf(withIds(thrice, one, undefined, other))).toHaveLength(2);
  expect(peopleOf(withIds(thrice, one, one, other))).toHaveLength(2);
});

test("spellings that differ in more than case are two people's", () => {
  expect(peopleBy("Zoë Klaß & Zoe Klass")).toHaveLength(2);
  expect(peopleBy("Zoe Klass & Zoe KLASS")).toHaveLength(1);
  expect(peopleBy("Zoe Klass & Cem Can & Zoë Klaß & Zoe Klass")).toHaveLength(3);
});

test("of one full name with two ORCIDs are two, also on papers of their own", () => {
  const [one, other] = papersBy("Jan Looms & Ada Byron", "Jan Looms & Ada Byron");

  expect(
    peopleOf(
      withIds(one!, { orcid: "0000-0002-1825-0097" }),
      withIds(other!, { orcid: "0000-0001-5109-3700" }),
    ),
  ).toHaveLength(3);
  expect(peopleOf(withIds(one!, { orcid: "0000-0002-1825-0097" }), other!)).toHaveLength(2);
});
