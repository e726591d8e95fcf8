import { describe, expect, test } from "vitest";

import type { Paper } from "../../../src/bibliography/paper.ts";
import type { Decisions } from "../../../src/people/decisions.ts";
import { identify } from "../../../src/people/identify.ts";
import { aBibliography, aPaper } from "../../builders.ts";

const by = (author: string, title: string, facts: Partial<Paper> = {}) =>
  aPaper({ authors: [author], title, ...facts });

/** Sixty papers by as many people, each about something else. */
const ELSEWHERE = Array.from({ length: 60 }, (_, i) =>
  by(`Ada Byron${String.fromCodePoint(97 + (i % 26), 97 + (i % 23))}`, `Weaving${i} looms${i}`),
);
const DAVID = by("David Smith", "Excitons in cuprous oxide");
const DORA = by("Dora Smith", "Poetry of medieval Provence");

const CUPROUS = by("D. Smith", "Growth of cuprous crystals");
const OF_DAVID = ["D. Smith = David Smith", "Dora Smith"];

/** Spellings of the Smiths and the like, by person. */
const peopleOf = (...papers: readonly Paper[]) =>
  identify(aBibliography(...papers, ...ELSEWHERE))
    .authors.map(({ spellings }) => spellings.toSorted().join(" = "))
    .filter((spellings) => !spellings.startsWith("Ada "))
    .toSorted();

describe("what papers are about", () => {
  test("tells which of two people initials mean, and is the reason given", () => {
    const { authors } = identify(aBibliography(DAVID, DORA, CUPROUS, ...ELSEWHERE));

    const david = authors.find(({ spellings }) => spellings.includes("David Smith"));
    expect(david?.spellings).toContain("D. Smith");
    expect(david?.reasons).toEqual([
      { spelling: "D. Smith", with: "David Smith", rule: "topic", evidence: "cuprous" },
    ]);
  });

  test("is told by keywords and venues too", () => {
    const venue = "Annals of Crystals";

    const people = peopleOf(
      { ...DAVID, venue },
      { ...DORA, keywords: ["troubadours"] },
      by("D. Smith", "A reply", { venue }),
      by("D. Smith", "More", { keywords: ["Troubadour"] }),
    );

    expect(people).toEqual(["D. Smith = David Smith", "D. Smith = Dora Smith"]);
  });

  test.each([
    ["Straßenbau in Łódź", "STRASSENBAU"],
    ["Straßenbau – in Łódź", "Lodz, then"],
  ])("is told by “%s” and “%s”, whatever the accents", (title, other) => {
    expect(peopleOf(by("David Smith", title), DORA, by("D. Smith", other))).toEqual(OF_DAVID);
  });

  // Each of these says first that the papers are joined without what it is about.
  test("joins nobody where it is that of both", () => {
    expect(peopleOf(DAVID, DORA, CUPROUS)).toEqual(OF_DAVID);
    expect(peopleOf(DAVID, by("Dora Smith", "Cuprous oxide and light"), CUPROUS)).toEqual([
      "D. Smith",
      "David Smith",
      "Dora Smith",
    ]);
  });

  test("joins nobody by a word that many papers have", () => {
    const lamps = by("D. Smith", "Cuprous lamps");
    const loom = Array.from({ length: 20 }, (_, i) => by(`Cem Can${i}`, `Cuprous things ${i}`));

    expect(peopleOf(DAVID, DORA, lamps)).toEqual(OF_DAVID);
    expect(peopleOf(DAVID, DORA, lamps, ...loom)).toContain("D. Smith");
  });

  test("joins nobody of one of the commonest families by a single initial", () => {
    const people = (family: string) =>
      peopleOf(
        by(`David ${family}`, "Excitons in cuprous oxide"),
        by(`Dora ${family}`, "Poetry of medieval Provence"),
        by(`D. ${family}`, "Growth of cuprous crystals"),
      );

    expect(people("Smith")).toEqual(OF_DAVID);
    expect(people("Wang")).toEqual(["D. Wang", "David Wang", "Dora Wang"]);
  });

  test("joins nobody with an initial more to one of a family that strangers share", () => {
    const people = (initials: string) =>
      peopleOf(
        by("Maria Silva", "Excitons in cuprous oxide"),
        by("Marta Silva", "Poetry of medieval Provence"),
        by(`${initials} Silva`, "Growth of cuprous oxide crystals, and excitons"),
      );

    expect(people("M.")).toContain("M. Silva = Maria Silva");
    expect(people("M. J.")).toContain("M. J. Silva");
  });

  test("joins nobody whom the reader keeps apart", () => {
    const names = (decisions: Decisions) =>
      identify(aBibliography(DAVID, DORA, CUPROUS, ...ELSEWHERE), { decisions }).authors.map(
        ({ name }) => name,
      );

    expect(names([])).not.toContain("D. Smith");
    expect(
      names([{ kind: "kept-apart", people: [{ name: "David Smith" }, { name: "D. Smith" }] }]),
    ).toContain("D. Smith");
  });
});

test("one full name that many may have is two people where it has two circles of co-authors", () => {
  const letters = [..."bcdfghjklmnprstvwxyz"];
  // Of 700 people as many a Luba and as many a Modan that a second Luba Modan is not to be ruled out.
  const names = [
    ...letters.flatMap((a) =>
      letters.flatMap((b) => [`Pu${a}i Ro${b}${a}o`, `Ke${b}e Si${a}${b}u`]),
    ),
    ...letters.slice(1, 9).map((letter) => `Tu${letter}a Modan`),
    ...letters.slice(1, 9).map((letter) => `Luba Xo${letter}er`),
  ];
  const circle = (...authors: readonly string[]) =>
    aPaper({ authors, title: `About looms of ${authors.at(-1)!.replaceAll(/\W/g, "")}` });
  const one = [circle("Luba Modan", "Cem Can"), circle("Luba Modan", "C. Can")];
  const other = [circle("Luba Modan", "Ada Ho"), circle("Luba Modan", "A. Ho")];
  const alone = circle("Luba Modan");
  const countIn = (...papers: readonly Paper[]) =>
    identify(aBibliography(...papers, ...names.map((name) => circle(name)))).authors.filter(
      ({ spellings }) => spellings.includes("Luba Modan"),
    ).length;

  expect(countIn(...one, alone)).toBe(1);
  expect(countIn(...one, circle("Luba Modan", "Ada Ho"))).toBe(1);
  expect(countIn(...one, ...other)).toBe(2);
});
