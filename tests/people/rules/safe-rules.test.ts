import { describe, expect, test } from "vitest";

import { familyFirst } from "../../../src/bibliography/author-name.ts";
import type { Paper } from "../../../src/bibliography/paper.ts";
import { identify } from "../../../src/people/identify.ts";
import { aBibliography, aPaper, withIds } from "../../builders.ts";
import { papersBy, peopleBy, peopleOf, strangers } from "../spellings.ts";

const paperBy = (name: string): Paper => ({
  ...aPaper({}),
  byline: { authors: [familyFirst(name)], listComplete: true },
});

describe("names written out are one person", () => {
  test("when they differ in accents, hyphens and dots alone", () => {
    expect(peopleBy("Zoë Jean-Luc Klaß", "Zoe Jean Luc Klass")).toEqual([
      "Zoe Jean Luc Klass = Zoë Jean-Luc Klaß",
    ]);
  });

  test("when one has a middle initial and nobody else fits", () => {
    expect(peopleBy("Todd Hudson", "Todd E. Hudson")).toEqual(["Todd E. Hudson = Todd Hudson"]);
  });

  test("when a particle between given names is left out", () => {
    for (const [long, short] of [
      ["Oliveira, Alcione de Paiva", "Oliveira, Alcione P."],
      ["Silva, Maria da Paz", "Silva, Maria Paz"],
      ["Silva, Ricardo M. de A.", "Silva, Ricardo M. A."],
      ["Silva, Ricardo M. de A.", "Silva, R. M. A."],
    ] as const) {
      expect(peopleOf(paperBy(long), paperBy(short))).toHaveLength(1);
    }
    expect(peopleOf(paperBy("Silva, Maria da Paz"), paperBy("Silva, Maria do Carmo"))).toHaveLength(
      2,
    );
  });

  test("when a particle of the family is left out of a long name, and of no other without a co-author", () => {
    expect(peopleBy("José Demísio Simões da Silva", "José Demísio Simões Silva")).toHaveLength(1);
    expect(peopleBy("Maria José da Silva", "Maria José Silva")).toHaveLength(2);
  });

  test("not when a third name fits one of them alone", () => {
    expect(peopleBy("Todd Hudson", "Todd E. Hudson", "Todd F. Hudson")).toHaveLength(3);
  });

  test("not when one has a second name written out", () => {
    expect(peopleBy("Anil Singh & Ada Byron", "Anil Kumar Singh & Ada Byron")).toHaveLength(3);
  });

  test("when they spell an umlaut in two ways and share a co-author", () => {
    expect(peopleBy("David Rügamer & Ada Byron", "David Ruegamer & Ada Byron")).toEqual([
      "Ada Byron",
      "David Ruegamer = David Rügamer",
    ]);
  });

  test("when they spell the umlaut of a given name in two ways and share a co-author", () => {
    expect(peopleBy("Jörg Müller & Ada Byron", "Joerg Mueller & Ada Byron")).toContain(
      "Joerg Mueller = Jörg Müller",
    );
    expect(peopleBy("Bjørn Berg & Ada Byron", "Bjoern M. Berg & Ada Byron")).toContain(
      "Bjoern M. Berg = Bjørn Berg",
    );
    expect(peopleBy("Michal Berg & Ada Byron", "Michael Berg & Ada Byron")).toHaveLength(3);
  });

  test("when a source sets the particle of the family behind the given names", () => {
    for (const [before, behind] of [
      ["El Khoury, Ramy", "Khoury, Ramy El"],
      ["De Win, Bart", "Win, Bart De"],
      ["Van De Walle, C. G.", "Walle, C. G. Van De"],
      ["Wong, Peter Lo", "Wong, P. L."],
      ["Truong, Ngoc Du", "Truong, N. D."],
    ] as const) {
      expect(peopleOf(paperBy(before), paperBy(behind))).toHaveLength(1);
    }
    expect(peopleBy("Yann LeCun", "Yann Le Cun")).toHaveLength(1);
    expect(peopleOf(paperBy("LeCun, Yann"), paperBy("Cun, Yann Le"))).toHaveLength(1);
    expect(peopleOf(paperBy("LeAnh, Duc"), paperBy("Anh, Duc Le"))).toHaveLength(2);
    expect(peopleOf(paperBy("Jiang, Meng"), paperBy("Jiang, Meng Di"))).toHaveLength(2);
  });

  test("when Chinese, Japanese and Korean names are parted by one source, and not by another", () => {
    expect(peopleOf(paperBy("李, 小明"), aPaper({ authors: ["李小明"] }))).toEqual(["李小明"]);
  });

  test("not when they spell an umlaut in two ways and share nobody", () => {
    expect(peopleBy("David Rügamer", "David Ruegamer")).toHaveLength(2);
    expect(peopleBy("David Rügamer & Bob Low", "David Ruegamer & Bill Low")).toHaveLength(4);
  });

  test("never when one is Jun and the other Jun-Wei", () => {
    expect(peopleBy("Jun Wang & Ada Byron", "Jun-Wei Wang & Ada Byron")).toHaveLength(3);
  });
});

describe("people whom co-authors wrote with", () => {
  const smiths = [
    "David Smith & Ada Byron",
    "Dora Smith & Eve Dorn",
    "Ada Byron & Cem Can",
    "D. Smith & Cem Can",
  ];

  test("show in a long list who is meant by initials", () => {
    const people = peopleBy(...smiths, ...strangers);

    expect(people).toContain("D. Smith = David Smith");
    expect(people).toContain("Dora Smith");
  });

  test("show nothing of initials that many have", () => {
    const wangs = smiths.map((byline) => byline.replace("Smith", "Wang"));

    expect(peopleBy(...wangs, ...strangers)).toContain("D. Wang");
  });

  test("show nothing in a short list, where everybody knows everybody", () => {
    expect(peopleBy(...smiths, ...strangers.slice(0, 10))).toContain("D. Smith");
  });
});

describe("ids", () => {
  const [one, other] = ["0000-0002-1825-0097", "0000-0001-5109-3700"];

  test("that are equal join names that no rule would", () => {
    const [first, second] = papersBy("Ada Byron", "Augusta King Byron");

    expect(
      peopleOf(withIds(first!, { orcid: one }), withIds(second!, { orcid: one })),
    ).toHaveLength(1);
  });

  test("are the reason for what they join", () => {
    const [first, second] = papersBy("Ada Byron", "Augusta King Byron");
    const papers = [withIds(first!, { orcid: one }), withIds(second!, { orcid: one })];

    expect(identify(aBibliography(...papers)).authors[0]?.reasons).toEqual([
      { spelling: "Ada Byron", with: "Augusta King Byron", rule: "id", evidence: `orcid:${one}` },
    ]);
  });

  test("that are equal do not join different families", () => {
    const [first, second] = papersBy("Ada Byron", "Ada Lovelace");

    expect(
      peopleOf(withIds(first!, { scopus: "1234" }), withIds(second!, { scopus: "1234" })),
    ).toHaveLength(2);
  });

  test("keep one name apart when they are two ORCIDs, and initials join neither", () => {
    const [first, second, third] = papersBy("Ada Byron", "Ada Byron", "A. Byron");

    expect(
      peopleOf(withIds(first!, { orcid: one }), withIds(second!, { orcid: other }), third!),
    ).toEqual(["A. Byron", "Ada Byron", "Ada Byron"]);
  });

  test("prove nothing when they are two of OpenAlex", () => {
    const [first, second] = papersBy("Ada Byron", "Ada Byron");

    expect(
      peopleOf(withIds(first!, { openalex: "A1" }), withIds(second!, { openalex: "A2" })),
    ).toHaveLength(1);
  });

  test.each([
    ["Wei Wang 0001", "Wei Wang 0002"],
    ["35/7092-1", "35/7092-2"],
  ])("that DBLP numbers are two people of one name: %s, %s", (one, other) => {
    const [first, second] = papersBy("Wei Wang", "Wei Wang");

    expect(
      peopleOf(withIds(first!, { dblp: one }), withIds(second!, { dblp: other })),
    ).toHaveLength(2);
  });

  test.each([
    ["Wei Wang 0001", "35/7092-1"],
    ["35/7092", "35/7092-1"],
  ])("of DBLP that may be one person's are no proof of two: %s, %s", (one, other) => {
    const [first, second] = papersBy("Rosalind Franklin", "Rosalind Franklin");

    expect(
      peopleOf(withIds(first!, { dblp: one }), withIds(second!, { dblp: other })),
    ).toHaveLength(1);
  });

  test("name the person: ORCID before OpenAlex before the spelling", () => {
    const [paper] = papersBy("Ada Byron");
    const keyed = withIds(paper!, { openalex: "A5012345678", orcid: one });

    expect(identify(aBibliography(keyed)).authors[0]?.key).toBe(one);
  });
});

describe("groups", () => {
  const literal = (printed: string): Paper => ({
    ...aPaper(),
    byline: { authors: [{ printed, kind: "literal" }], listComplete: true },
  });
  const namesBy = (choices: Parameters<typeof identify>[1]) =>
    identify(aBibliography(literal("Looms Consortium")), choices).authors.map(
      ({ name, isGroup }) => ({ name, isGroup }),
    );

  test("are nobody unless they are included", () => {
    expect(namesBy({ names: "safe" })).toEqual([]);
    expect(namesBy({ names: "safe", groups: "include" })).toEqual([
      { name: "Looms Consortium", isGroup: true },
    ]);
  });

  test.each(["Author Unknown", "Borong speakers", "Motouna teachers", "World Bank"])(
    "are told by their last word: %s",
    (name) => {
      expect(peopleBy(`${name} & Randolph E. Bank`)).toEqual(["Randolph E. Bank"]);
    },
  );

  test("in whole braces are people under exact", () => {
    expect(namesBy({ names: "exact" })).toEqual([{ name: "Looms Consortium", isGroup: false }]);
  });

  test("are the people whose one name is printed without braces, under exact", () => {
    const papers = [literal("WHO"), aPaper({ authors: ["WHO"] })];
    const { authors } = identify(aBibliography(...papers), { names: "exact" });

    expect(authors.map(({ name }) => name)).toEqual(["WHO"]);
  });
});
