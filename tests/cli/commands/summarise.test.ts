import { expect, test } from "vitest";

import type { Diagnostic } from "../../../src/bibliography/diagnostic.ts";
import type { Paper } from "../../../src/bibliography/paper.ts";
import { summarise } from "../../../src/cli/commands/summarise.ts";
import { explore } from "../../../src/cli/explore.ts";
import type { Counting } from "../../../src/network/filters.ts";
import { aBibliography, aPaper } from "../../builders.ts";
import { choosing } from "../choices.ts";

const summaryOf = (
  papers: readonly Paper[],
  diagnostics: readonly Diagnostic[] = [],
  counting: Counting = "full",
) => {
  const explored = explore(
    { bibliographies: [aBibliography(...papers)], networks: [], names: [] },
    choosing({ duplicates: "keep", counting }),
  );
  return summarise(explored, diagnostics);
};
const by = (authors: string) => aPaper({ authors: authors.split(" ") });

test("papers, people, ties and components are counted", () => {
  expect(summaryOf([by("Ada Bob Cem"), by("Ada Bob"), by("Dan Eve"), by("Fay")])).toEqual({
    records: 4,
    duplicates: 0,
    papers: 4,
    papersLeft: 4,
    people: 6,
    ties: 4,
    components: 3,
    largestComponent: 3,
    incompleteBylines: 0,
    incompleteLeft: 0,
    withoutAuthors: 0,
    diagnostics: {},
    topPeople: [
      { name: "Ada", papers: 2 },
      { name: "Bob", papers: 2 },
      { name: "Cem", papers: 1 },
      { name: "Dan", papers: 1 },
      { name: "Eve", papers: 1 },
      { name: "Fay", papers: 1 },
    ],
    topTies: [
      { names: ["Ada", "Bob"], papers: 2 },
      { names: ["Ada", "Cem"], papers: 1 },
      { names: ["Bob", "Cem"], papers: 1 },
      { names: ["Dan", "Eve"], papers: 1 },
    ],
  });
});

// One third, six times, is 1.9999999999999998.
test("ties that are equally strong on paper come by their names", () => {
  const thirds = Array.from({ length: 6 }, () => by("Ada Bob Cem Dan"));
  const { topTies } = summaryOf([...thirds, by("Eve Fay"), by("Eve Fay")], [], "fractional");

  expect(topTies[0]).toEqual({ names: ["Ada", "Bob"], papers: 2 });
  expect(topTies.at(-1)).toEqual({ names: ["Eve", "Fay"], papers: 2 });
});

test("the papers that are left, whose people and ties are counted, are told from those of the list", () => {
  const papers = [
    aPaper({ authors: ["Ada", "Bob"], year: 2019 }),
    aPaper({ authors: ["Cem", "Dan"], year: 2021 }),
  ];
  const explored = explore(
    { bibliographies: [aBibliography(...papers)], networks: [], names: [] },
    choosing({ years: { from: 2020, to: 2022 } }),
  );

  expect(summarise(explored, [])).toMatchObject({ papers: 2, papersLeft: 1, people: 2, ties: 1 });
});

test("nothing has no component, and the largest of none holds nobody", () => {
  expect(summaryOf([])).toMatchObject({ papers: 0, components: 0, largestComponent: 0 });
});

test("cut author lists and papers that print nobody are counted", () => {
  const papers = [aPaper({ listComplete: false }), aPaper({ authors: [] }), aPaper()];

  expect(summaryOf(papers)).toMatchObject({ incompleteBylines: 1, withoutAuthors: 1 });
});

test("what rests on cut author lists that are left is said to be at least, or about, so much", () => {
  const papers = [
    aPaper({ authors: ["Ada", "Bob"], listComplete: false, year: 2021 }),
    aPaper({ authors: ["Cem", "Dan"], year: 2021 }),
    aPaper({ authors: ["Cem", "Dan"], listComplete: false, year: 2019 }),
  ];

  const { topPeople, topTies, incompleteLeft } = summarise(
    explore(
      { bibliographies: [aBibliography(...papers)], networks: [], names: [] },
      choosing({ years: { from: 2020, to: 2022 } }),
    ),
    [],
  );

  expect(incompleteLeft).toBe(1);
  // A cut list may hide anybody else; ties of those alone who stand on it.
  expect(topPeople.map(({ name, papersAre }) => `${name}: ${papersAre ?? "exact"}`)).toEqual([
    "Ada: exact",
    "Bob: exact",
    "Cem: at least",
    "Dan: at least",
  ]);
  expect(topTies.map(({ papersAre }) => papersAre)).toEqual(["at least", undefined]);
  expect(summaryOf(papers, [], "fractional").topTies[0]).toMatchObject({ papersAre: "about" });
});

test("diagnostics are counted by code, and codes sorted", () => {
  const diagnostics = ["ris/no-end", "bibtex/no-year", "ris/no-end"].map(
    (code): Diagnostic => ({ severity: "note", code, file: "a", message: "", remedy: "" }),
  );

  expect(Object.entries(summaryOf([], diagnostics).diagnostics)).toEqual([
    ["bibtex/no-year", 1],
    ["ris/no-end", 2],
  ]);
});

test("diagnostics that are not listed are counted too", () => {
  const last = {
    severity: "note",
    code: "ris/no-end",
    file: "a",
    message: "",
    remedy: "",
  } as const;

  expect(summaryOf([], [last, { ...last, unlisted: 40 }]).diagnostics).toEqual({
    "ris/no-end": 42,
  });
});

test("of twelve people ten lead: those with most papers, then those first by name", () => {
  const papers = [..."LKJIHGFEDCBA"].map((letter) => by(letter.repeat(2)));

  const { topPeople } = summaryOf([...papers, by("LL")]);

  expect(topPeople.map(({ name }) => name).join(" ")).toBe("LL AA BB CC DD EE FF GG HH II");
});

test("the order of the papers changes nothing in a summary", () => {
  const papers = [by("Zoe Ada"), by("Bob Ada"), by("Cem Zoe"), by("Ada Zoe")];

  expect(summaryOf(papers.toReversed())).toEqual(summaryOf(papers));
});

test("in a network file people lead by strength, then by name", () => {
  const people = ["Ada", "Bob", "Cem"].map((name) => ({ id: name, name }));
  const ties = [
    { between: [1, 2], strength: 2.5 },
    { between: [0, 2], strength: 1.2 },
  ] as const;
  const file = { file: "pair.gml", format: "GML", network: { people, ties } };
  const explored = explore({ bibliographies: [], networks: [file], names: [] }, choosing({}));

  const { topPeople } = summarise(explored, []);

  expect(topPeople).toEqual([
    { name: "Cem", papers: 0, strength: 3.7 },
    { name: "Bob", papers: 0, strength: 2.5 },
    { name: "Ada", papers: 0, strength: 1.2 },
  ]);
});
