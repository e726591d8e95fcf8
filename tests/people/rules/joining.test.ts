/** How joins lead to joins, and what each of them needs. */

import { expect, test } from "vitest";

import type { Paper } from "../../../src/bibliography/paper.ts";
import { identify } from "../../../src/people/identify.ts";
import { aBibliography, withIds } from "../../builders.ts";
import { papersBy, peopleBy, peopleOf, strangers } from "../spellings.ts";

const ORCIDS = ["0000-0002-1825-0097", "0000-0001-5109-3700"].map((orcid) => ({ orcid }));
/** So many of a family that none of its initials is rare. */
const relatives = [..."bcdfgklmnprst"].flatMap((a) =>
  [..."aeiou"].map((b) => `${a.toUpperCase()}${b}lo Looms`),
);

test("whom one paper joins is meant by the co-authors of the next", () => {
  const first = ["Jan Smith & Ada Byron", "J. Smith & Ada Byron & Cem Can"];

  expect(peopleBy(...first, "J. Smith & Cem Can & Eva Eck")).toContain("J. Smith = Jan Smith");
  expect(peopleBy(...first, "J. Smith & Fay Fink")).toContain("J. Smith");
});

test("a name between two that ORCIDs tell apart joins neither", () => {
  const [one, between, other] = papersBy(
    "Jan A. Looms & Ada Byron",
    "Jan Looms & Ada Byron",
    "Jan A. M. Looms & Ada Byron",
  );

  expect(peopleOf(withIds(one!, ORCIDS[0]), between!, withIds(other!, ORCIDS[1]))).toEqual([
    "Ada Byron",
    "Jan A. Looms",
    "Jan A. M. Looms",
    "Jan Looms",
  ]);
  expect(peopleOf(withIds(one!, ORCIDS[0]), between!, other!)).toHaveLength(2);
});

test("a name that two ORCIDs part is no person's whom another one's middle initial could mean", () => {
  const [one, other, third] = papersBy(
    "Jan Looms & Ada Byron",
    "Jan Looms & Cem Can",
    "Jan M. Looms & Ada Byron",
  );
  const parted = [withIds(one!, ORCIDS[0]), withIds(other!, ORCIDS[1])];

  expect(peopleOf(...parted, third!)).toContain("Jan M. Looms");
  expect(peopleOf(one!, other!, third!)).toContain("Jan Looms = Jan M. Looms");
});

test("who is spelled in two ways by one id is not joined with himself", () => {
  const [one, other, third] = papersBy("Jörg Berg", "Joerg Berg", "Jana Berg");
  const list = [withIds(one!, ORCIDS[0]), withIds(other!, ORCIDS[0]), third!];

  expect(
    identify(aBibliography(...list)).authors.flatMap(({ reasons }) =>
      reasons.map(({ rule }) => rule),
    ),
  ).toEqual(["id"]);
});

test("a family without an umlaut is not one with ue because another of the list has the umlaut", () => {
  const both = ["Jan Muller & Ada Byron", "Jan Mueller & Ada Byron"];

  expect(peopleBy(...both, "Eva Müller")).toContain("Jan Muller");
  expect(peopleBy(...both, "Jan Müller")).toContain("Jan Mueller = Jan Muller = Jan Müller");
});

test("a particle is left out of three names written out, not of their initials", () => {
  expect(peopleBy("José Demísio Simões da Silva", "José Demísio S. Silva")).toHaveLength(2);
  expect(peopleBy("José D. S. da Silva", "José D. S. Silva")).toHaveLength(2);
  expect(peopleBy("José Demísio S. da Silva", "José Demísio S. Silva")).toHaveLength(2);
});

test("an initial more is no doubt beside a co-author, however large the family is", () => {
  const people = [...strangers, ...relatives];

  expect(
    peopleBy(...people, "A. Looms & Ada Byron", "A. J. Looms & Ada Byron & Cem Can"),
  ).toContain("A. J. Looms = A. Looms");
  expect(peopleBy(...people, "A. Looms & Ada Byron", "A. Looms & Cem Can")).toContain("A. Looms");
});

test("two initials are rare in a long list, too, unless the family is one of the commonest", () => {
  const [one, other] = ["Cem Can", "Dan Dorn"];

  expect(peopleBy(...strangers, `Yang-Ming Byron & ${one}`, `Y. M. Byron & ${other}`)).toContain(
    "Y. M. Byron = Yang-Ming Byron",
  );
  expect(peopleBy(...strangers, `Yang-Ming Lu & ${one}`, `Y. M. Lu & ${other}`)).toContain(
    "Y. M. Lu",
  );
});

test("of the commonest families two initials are told by one co-author, one initial is not", () => {
  const company = strangers.slice(0, 20).map((byline) => `Cem Can & ${byline}`);
  const list = [...strangers.slice(20), ...company];

  expect(peopleBy(...list, "Yang-Ming Lu & Cem Can", "Y. M. Lu & Cem Can")).toContain(
    "Y. M. Lu = Yang-Ming Lu",
  );
  expect(peopleBy(...list, "Yang Lu & Cem Can", "Y. Lu & Cem Can")).toContain("Y. Lu");
});

test("who has others of the family in the list lives for one life, too, and has one spelling", () => {
  const darwins = (years: readonly [number, number]) =>
    peopleOf(
      ...papersBy("Charles Darwin", "C. Darwin", "Emma Darwin").map((paper, i) => ({
        ...paper,
        year: years[i] ?? 1860,
      })),
    );

  expect(darwins([1859, 1914])).toHaveLength(3);
  expect(darwins([1859, 1880])).toHaveLength(2);
  expect(peopleBy("Jan Müller & Bob Low", "J. Muller & Cem Can", "Eva Müller")).toContain(
    "J. Muller",
  );
});

test("a reason names the fullest spelling, of a person and of a co-author, whatever comes first", () => {
  const [plain, accented, other] = papersBy("Zoe Klass", "Zoë Klaß", "Z. M. Klass");
  const byId = [plain!, withIds(accented!, ORCIDS[0]), withIds(other!, ORCIDS[0])];
  const byCoauthor = papersBy("Todd Hudson & A. Byron", "Todd E. Hudson & Ada Byron");
  const told = (papers: readonly Paper[]) =>
    identify(aBibliography(...papers)).authors.flatMap(({ reasons }) =>
      reasons.map(({ with: fullest, evidence }) => [fullest, evidence]),
    );

  for (const list of [byId, byId.toReversed()])
    expect(told(list)).toEqual([
      ["Zoë Klaß", undefined],
      ["Zoë Klaß", "orcid:0000-0002-1825-0097"],
    ]);
  for (const list of [byCoauthor, byCoauthor.toReversed()])
    expect(told(list)).toContainEqual(["Todd E. Hudson", "Ada Byron"]);
});

test("a reason names the rule: of a middle initial, of another spelling, of families alone", () => {
  const rulesOf = (...bylines: readonly string[]) =>
    identify(aBibliography(...papersBy(...bylines))).authors.flatMap(({ reasons }) =>
      reasons.map(({ rule, spelling, with: other, evidence }) => [rule, spelling, other, evidence]),
    );

  expect(rulesOf("Todd Hudson & Ada Byron", "Todd E. Hudson & Ada Byron")).toEqual([
    ["middle-initial", "Todd Hudson", "Todd E. Hudson", "Ada Byron"],
  ]);
  expect(rulesOf("Jan Müller & Ada Byron", "Jan Mueller & Ada Byron")).toEqual([
    ["transliteration", "Jan Mueller", "Jan Müller", "Ada Byron"],
  ]);
  expect(rulesOf("Jörg Berg & Ada Byron", "Joerg Berg & Ada Byron")).toEqual([
    ["transliteration", "Joerg Berg", "Jörg Berg", "Ada Byron"],
  ]);
  expect(rulesOf("Müller & Ada Byron", "Müller & Ada Byron")).toEqual([
    ["family-name", "Müller", "Müller", "Ada Byron"],
  ]);
  expect(rulesOf("J. Looms & Ada Byron", "Jan Looms & Ada Byron")).toEqual([
    ["initials", "J. Looms", "Jan Looms", "Ada Byron"],
  ]);
});
