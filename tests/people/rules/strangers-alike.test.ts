import { expect, test } from "vitest";

import { aPaper } from "../../builders.ts";
import { papersBy, peopleBy, peopleOf, strangers } from "../spellings.ts";

const DOZEN = "Ay Bee Cee Dee Eff Gee Hay Jay Kay Ell Emm Enn".split(" ");
const byOwner = DOZEN.map((family) => `Eva ${family} & Erik Lundgren`);

test("whoever is on nearly every paper is no evidence that others are one", () => {
  const [one, other] = ["Ajay Kumar & Erik Lundgren & Cem Can", "A. Kumar & Erik Lundgren"];

  expect(peopleBy(...byOwner, one, `${other} & Dan Dorn`)).toContain("A. Kumar");
  // One paper without the owner changes nothing.
  expect(peopleBy(...byOwner, one, `${other} & Dan Dorn`, "Fay Fink")).toContain("A. Kumar");
  // In a short list it is chance who is on how many papers; and another co-author is evidence.
  expect(peopleBy(one, `${other} & Dan Dorn`)).toContain("A. Kumar = Ajay Kumar");
  expect(peopleBy(...byOwner, one, `${other} & Cem Can`)).toContain("A. Kumar = Ajay Kumar");
});

test.each([
  ["S. H. Park", "Sooyoung Park", false],
  ["S. Y. Park", "Sooyoung Park", true],
  ["D.C. Kim", "Dojin Kim", false],
  ["S. Kim", "Sang Kyum Kim", false],
  ["K. Kim", "Ki-Taek Kim", false],
  ["S. Kim", "Sungyun Kim", true],
  ["R. Lee", "Robert Edward Lee", true],
  ["M. Lee", "Mary Lou Lee", true],
  ["S. Kim", "Sang Kim", true],
  ["M. Wang", "Mei Ling Wang", true],
  ["A. C. Byron", "Ada Byron", true],
])("initials are those of syllables where families share them: %s and %s", (one, other, areOne) => {
  const papers = [`${one} & Cem Can & Dan Dorn`, `${other} & Cem Can & Dan Dorn`];

  for (const list of [papers, papers.toReversed()])
    expect(peopleBy(...list).includes(`${one} = ${other}`)).toBe(areOne);
});

test("an initial of a widespread family is nobody's, where two have it and share nobody", () => {
  expect(peopleBy("Ajay Kumar & Cem Can", "A. Kumar & Dan Dorn")).toContain("A. Kumar");
  expect(peopleBy("Ajay Kumar & Cem Can", "A. Kumar")).toContain("A. Kumar");
  expect(peopleBy("A. Kumar", "A. Kumar")).toEqual(["A. Kumar"]);
  expect(peopleBy("Ada Klaß & Cem Can", "A. Klaß & Dan Dorn")).toContain("A. Klaß = Ada Klaß");
});

test("an initial of a Chinese family is nobody's, however few of the family there are", () => {
  const [hua, other] = ["Jinqi Hua & Kang Chen", "J. Hua & Yier Jin"];

  expect(peopleBy(hua, other)).toContain("J. Hua");
  expect(peopleBy("Z. Ji & Kang Chen", "Zhenlan Ji & Zongjie Li")).toContain("Z. Ji");
  expect(peopleBy(hua, "J. Hua & K. Chen")).toContain("J. Hua = Jinqi Hua");
  expect(peopleBy("Zhenlan Ji & Zongjie Li", "Zhenlan Ji & Kang Chen")).toContain("Zhenlan Ji");
});

test("one co-author does not make two of a widespread family one, of whom one has an initial more", () => {
  const one = "T. N. Nguyen & N. T. H. Diep & P. K. Diem";
  const other = "T. N. T. Nguyen & N. T. H. Diep & T. N. Doan";

  expect(peopleBy(one, other)).toContain("T. N. Nguyen");
  expect(peopleBy("T. N. Lovelace & Cem Can", "T. N. T. Lovelace & Cem Can")).toContain(
    "T. N. Lovelace = T. N. T. Lovelace",
  );
});

test("nor are two initials of the commonest families, in a long list", () => {
  const [one, other] = ["Yang-Ming Lu & Cem Can", "Y. M. Lu & Dan Dorn"];

  expect(peopleBy(one, other, ...strangers)).toContain("Y. M. Lu");
  expect(peopleBy(one, other)).toContain("Y. M. Lu = Yang-Ming Lu");
});

test.each([
  ["J.-H. Kim", "J.-S. Lee", "B.-T. Zhang"],
  ["T. T. Nguyen", "S. Nahavandi", "H. Yin"],
  ["C.-H. Chen", "D. L. McGuinness", "G. Penington"],
  ["A. K. Singh", "D. J. Strouse", "S. Krishnan"],
])("nor are those of the most crowded families, in a short list: %s", (name, one, other) => {
  const found = (...coauthors: readonly string[]) =>
    peopleBy(...coauthors.map((coauthor) => `${name} & ${coauthor}`)).filter((own) => own === name);

  expect(found(one, other)).toHaveLength(2);
  expect(found(one, one)).toHaveLength(1);
  expect(peopleBy(`${name} & ${one}`, name)).toHaveLength(2);
});

test("initials are not a grandson's", () => {
  const darwins = (years: readonly [number, number]) =>
    peopleOf(
      ...papersBy("Charles Darwin", "C. G. Darwin").map((paper, i) => ({
        ...paper,
        year: years[i]!,
      })),
    );

  expect(darwins([1859, 1914])).toHaveLength(2);
  expect(darwins([1859, 1880])).toEqual(["C. G. Darwin = Charles Darwin"]);
  // What is printed alike may be printed again, if strangers do not share the name.
  const reprinted = [1903, 1961].map((year) => aPaper({ authors: ["W. E. B. Du Bois"], year }));
  expect(peopleOf(...reprinted)).toHaveLength(1);
  const ofTwoCenturies = [1848, 2021].map((year) => aPaper({ authors: ["J. Smith"], year }));
  expect(peopleOf(...ofTwoCenturies)).toHaveLength(2);
});

test("in a short list, too, a middle initial on one side parts those of a widespread family", () => {
  expect(peopleBy("M. J. Silva & Cem Can", "Maria Silva & Dan Dorn")).toContain("M. J. Silva");
  expect(peopleBy("M. J. Looms & Cem Can", "Maria Looms & Dan Dorn")).toContain(
    "M. J. Looms = Maria Looms",
  );
});
