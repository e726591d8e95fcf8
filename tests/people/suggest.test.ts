import { describe, expect, test } from "vitest";

import type { Bibliography, Paper } from "../../src/bibliography/paper.ts";
import type { Decision } from "../../src/people/decisions.ts";
import { identify } from "../../src/people/identify.ts";
import { suggest } from "../../src/people/suggest.ts";
import { aBibliography, aPageOf, aPaper, withIds } from "../builders.ts";

import { papersBy } from "./spellings.ts";
import { pairsAmong, suggested } from "./suggested.ts";

describe("suggested are", () => {
  test.each([
    ["Anil Singh & Ada Byron", "Anil Kumar Singh & Ada Byron", "a second name that one leaves out"],
    ["Dan Kern & Ada Byron", "Daniel Kern & Ada Byron", "a nickname with a shared co-author"],
    ["Ana Lopez Garcia", "Ana Garcia Lopez", "the same words parted otherwise"],
    [
      "Nina Kobialka & Ada Byron",
      "Nina Kobialke & Ada Byron",
      "a family with one letter different",
    ],
    ["Jing Wang & Ada Byron", "J. Wang & Cem Can", "initials of a common family"],
  ])("%s and %s: %s", (one, other) => {
    const [first, second] = [one, other].map((byline) => byline.split(" & ")[0]!).toSorted();

    expect(pairsAmong(one, other)).toEqual([`${first} = ${second}`]);
  });
});

const likenessesAmong = (...bylines: readonly string[]) =>
  suggested(papersBy(...bylines)).map(({ likeness }) => likeness);

test.each([
  ["Nguyen, Thi Minh Huyen", "Huyen, Nguyen Thi Minh"],
  ["Lopez, Ana Garcia", "Garcia, Ana Lopez"],
  ["Nguyen Van An", "Van An Nguyen"],
  ["Nguyen, Van An", "An, Nguyen Van"],
])("%s and %s are the same words, parted otherwise", (one, other) => {
  expect(likenessesAmong(one, other)).toEqual(["parted-otherwise"]);
});

test("families that differ in particles alone are not the same words, parted otherwise", () => {
  expect(likenessesAmong("Jan van den Berg", "Jan van der Berg")).toEqual(["particles"]);
});

describe("only beside a shared co-author", () => {
  test.each([
    ["Dan A. Kern", "Daniel Kern", "nickname"],
    ["Bob Kern", "Robert Kern", "nickname"],
    ["Hans Kern", "Johannes Kern", "nickname"],
    ["Misha Kern", "Mikhail Kern", "nickname"],
    ["Md Kern", "Mohammad Kern", "nickname"],
    ["Mohamed A. Kern", "Muhammad Kern", "nickname"],
    ["T. Wayne Dye", "Wayne Dye", "middle-name-used"],
    ["Kate Kern", "Katherine Kern", "nickname"],
    ["Carl Kern", "Karl Kern", "nickname"],
    ["Stefan Kern", "Stephan Kern", "nickname"],
    ["Deibler, Jr., Ellis W.", "Ellis Deibler", "suffix"],
    ["Brower, Jr., W. S.", "W. S. Brower", "suffix"],
    ["Anne-Lisa Daltin", "Anne-Lise Daltin", "given-misspelt"],
    ["Ramona Lucht", "Romana Lucht", "given-misspelt"],
    ["Chebyshev, P. L.", "Čebyšev, P. L.", "romanized"],
    ["García López, Ana", "García, Ana", "half-family"],
    ["Maikel Leyva", "Maikel Leyva Vázquez", "half-family"],
    ["Hamad Al-Saad", "Hamad Al-Saad Al-Kuwari", "half-family"],
    ["Hyo-Jin, Choi", "Choi, Hyojin", "swapped"],
    ["In, HUH", "Huh, In", "swapped"],
    ["R, Venkatesan", "Venkatesan, R.", "swapped"],
  ])("%s and %s may be one: %s", (one, other, likeness) => {
    expect(likenessesAmong(`${one} & Ada Byron`, `${other} & Ada Byron`)).toEqual([likeness]);
    expect(likenessesAmong(`${one} & Ada Byron`, `${other} & Cem Can`)).toEqual([]);
  });

  test.each([
    ["Dan A. Kern", "Daniel B. Kern"],
    ["Shigeru A. Ikeda", "Sigeru B. Ikeda"],
    ["Anna Kern", "Anja Kern"],
    ["Chebyshev, P.", "Čebyšev, P."],
    ["Chebyshev, P. L.", "Čebyšev, P. N."],
    ["Shen, Wei", "Sen, Wei"],
    ["García López, Ana", "García Pérez, Ana"],
    ["García López, Ana", "García, Eva"],
    ["Maikel Leyva", "M. Leyva Vázquez"],
    ["Maikel Leyva", "Leyva Maikel Vázquez"],
    ["Deveaud-Plédran, B.", "Deveaud, B."],
    ["Bob A. Kern", "Robert B. Kern"],
    ["Ted Kern", "Robert Kern"],
    ["T. Wayne A. Dye", "Wayne B. Dye"],
    ["Brower, Jr., W. S.", "Brower, III, W. S."],
    ["Deibler, Jr., Ellis W.", "Katherine Deibler"],
  ])("%s and %s may not, even there", (one, other) => {
    expect(likenessesAmong(`${one} & Ada Byron`, `${other} & Ada Byron`)).toEqual([]);
  });
});

test("one half of a double family, with initials, is suggested beside two shared co-authors", () => {
  const pairs = [
    ["Deveaud-Plédran, B.", "Deveaud, B."],
    ["Weisglas-Kuperus, N.", "Kuperus, N. W."],
  ];

  for (const pair of pairs) {
    const bylines = pair.map((name) => `${name} & Ada Byron & Cem Can`);
    expect(likenessesAmong(...bylines)).toEqual(["half-family"]);
  }
});

test("a venue of most of the list is nothing that two have in common", () => {
  const papers = papersBy("T. Wayne Dye & Ada Byron", "Wayne Dye & Cem Can");
  const inLooms = (papers: readonly Paper[]) =>
    papers.map((paper) => ({ ...paper, venue: "Looms" }));
  const others = Array.from({ length: 8 }, (_, i) =>
    aPaper({ title: `Other ${i}`, authors: [`Zoe Q${"abcdefgh"[i]}`] }),
  );

  expect(suggested([...inLooms(papers), ...others])).toMatchObject([{ venues: ["Looms"] }]);
  expect(suggested(inLooms([...papers, ...others]))).toEqual([]);
});

test("a middle name used alone is suggested beside a shared venue, too", () => {
  const papers = papersBy("T. Wayne Dye & Ada Byron", "Wayne Dye & Cem Can");

  expect(suggested(papers.map((paper) => ({ ...paper, venue: "Looms" })))).toMatchObject([
    { likeness: "middle-name-used", score: 3 },
  ]);
});

describe("not suggested are", () => {
  test.each([
    ["Dan Kern", "Daniel Kern", "a nickname alone"],
    ["Nina Kobialka", "Nina Kobialke", "one letter alone"],
    ["Samuel Müller & Ada Byron", "Sebastian Müller & Ada Byron", "different first names"],
  ])("%s and %s: %s", (one, other) => {
    expect(pairsAmong(one, other)).toEqual([]);
  });

  test("two on one paper", () => {
    expect(pairsAmong("Anil Singh & Anil Kumar Singh & Ada Byron")).toEqual([]);
  });

  test("two with different ORCIDs", () => {
    const [one, other] = papersBy("Anil Singh & Ada Byron", "Anil Kumar Singh & Ada Byron");

    expect(
      suggested([
        withIds(one!, { orcid: "0000-0002-1825-0097" }),
        withIds(other!, { orcid: "0000-0001-5109-3700" }),
      ]),
    ).toEqual([]);
  });

  test("two whom the reader keeps apart", () => {
    const papers = papersBy("Anil Singh & Ada Byron", "Anil Kumar Singh & Ada Byron");
    const people = [{ name: "Anil Singh" }, { name: "Anil Kumar Singh" }] as const;

    expect(suggested(papers, [{ kind: "kept-apart", people }])).toEqual([]);
  });

  test("never whose papers the reader has split off, until they are joined by hand", () => {
    const papers = papersBy(
      "Anna Berg & Carl Dorn",
      "Anna Berg & Carl Dorn & Egon Falk",
      "Anna Berg & Gerd Hahn",
      "A. Berg & Gerd Hahn & Carl Dorn",
    );
    const split: Decision = {
      kind: "split",
      person: { name: "Anna Berg" },
      papers: papers.slice(2).map(({ title }) => ({ title })),
    };
    const people = [0, 2].map((i) => ({ name: "Anna Berg", paper: { title: papers[i]!.title } }));

    const { authors, keptApart } = identify(aBibliography(...papers), { decisions: [split] });
    expect(keptApart.map((pair) => pair.map((one) => authors[one]!.name))).toEqual([
      ["Anna Berg", "Anna Berg"],
    ]);
    expect(suggested(papers, [split])).toEqual([]);

    const joined = identify(aBibliography(...papers), {
      decisions: [split, { kind: "joined", people }],
    });
    expect(joined.places[0]![0]).toBe(joined.places[2]![0]);
    expect(joined.keptApart).toEqual([]);
    expect(joined.unmet).toEqual([]);
  });
});

test("who is on nearly every paper is no evidence, owner of the page or not", () => {
  const titles = Array.from({ length: 10 }, (_, i) =>
    aPaper({ title: `On Cards ${i}`, authors: ["Ada Byron"] }),
  );
  const pair = papersBy("Dan Kern & Ada Byron", "Daniel Kern & Ada Byron");
  const suggestions = (bibliography: Bibliography) => {
    const identities = identify(bibliography);
    return [...suggest(bibliography.papers, identities)].flat();
  };

  expect(suggestions(aBibliography(...pair))).toHaveLength(1);
  expect(suggestions(aPageOf("Ada Byron", ...pair))).toEqual([]);
  expect(suggestions(aBibliography(...pair, ...titles))).toEqual([]);
  const others = papersBy("Cem Can", "Cem Can", "Cem Can", "Cem Can");
  expect(suggestions(aBibliography(...pair, ...titles, others[0]!))).toEqual([]);
  expect(suggestions(aBibliography(...pair, ...titles, ...others))).toHaveLength(1);
});

test("a suggestion shows its evidence", () => {
  const papers = [
    aPaper({ authors: ["Anil Singh", "Ada Byron"], venue: "Looms", year: 2020 }),
    aPaper({
      authors: ["Anil Kumar Singh", "A. Byron"],
      venue: "Looms",
      year: 2023,
      title: "Cards",
    }),
  ];

  expect(suggested(papers)).toEqual([
    {
      people: ["Anil Kumar Singh", "Anil Singh"],
      // 2 for a middle name, 2 for the co-author, 1 for the venue.
      score: 5,
      likeness: "middle-name",
      coauthors: [
        { keys: ["ada byron", "ada byron"], names: ["Ada Byron", "Ada Byron"], namesakes: 1 },
      ],
      venues: ["Looms"],
      yearsApart: 3,
      rivals: 0,
      papers: 1,
    },
  ]);
});

test("the suggestion that moves most papers comes first", () => {
  const many = ["One", "Two"].map((title) => aPaper({ title, authors: ["Dan Kern", "Ada Byron"] }));
  const papers = [
    ...papersBy("Anil Singh & Cem Can", "Anil Kumar Singh & Cem Can"),
    ...many,
    ...many.map((paper) => ({
      ...paper,
      title: `${paper.title} more`,
      byline: aPaper({ authors: ["Daniel Kern", "Ada Byron"] }).byline,
    })),
  ];

  expect(suggested(papers).map(({ papers: moved }) => moved)).toEqual([2, 1]);
});
