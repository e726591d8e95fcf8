import { describe, expect, test } from "vitest";

import type { Paper } from "../../src/bibliography/paper.ts";
import { readDecisions, writeDecisions } from "../../src/people/decisions/decision-file.ts";
import { referenceTo, referenceToPaper } from "../../src/people/decisions/referring.ts";
import { type Decision, type Decisions, decided } from "../../src/people/decisions.ts";
import { identify } from "../../src/people/identify.ts";
import { aBibliography, aPaper, withIds } from "../builders.ts";

const ORCID = "0000-0002-1825-0097";
const TITLES = ["One", "Two", "Three"];
const BYLINES = [["Ada Lovelace", "Bob Byron"], ["A. Lovelace", "Bob Byron"], ["Ada Lovelace"]];
const papers = TITLES.map((title, i) => aPaper({ title, authors: BYLINES[i]! }));
/** The same, by one id wherever she is. */
const identified = papers.map((paper) => withIds(paper, { orcid: ORCID }));

const identities = (list: readonly Paper[], ...decisions: Decisions) =>
  identify(aBibliography(...list), { decisions });

/** The first authors of the papers by titles: who is one person stands together. */
function firstAuthors(list: readonly Paper[], ...decisions: Decisions): readonly string[] {
  const titles = new Map<number | undefined, string[]>();
  identities(list, ...decisions).places.forEach(([author], i) => {
    titles.set(author, [...(titles.get(author) ?? []), list[i]!.title]);
  });
  return [...titles.values()].map((own) => own.join(" ")).toSorted();
}

/** Whoever wrote a paper first, named as the app does when that is decided after these. */
function whoWrote(title: string, list: readonly Paper[], ...decisions: Decisions) {
  const found = identities(list, ...decisions);
  const [author] = found.places[list.findIndex((paper) => paper.title === title)]!;
  return referenceTo(author!, found, list);
}

function split(person: ReturnType<typeof whoWrote>, ...titles: readonly string[]): Decision {
  return { kind: "split", person, papers: titles.map((title) => ({ title })) };
}

describe.for([
  ["joined by a rule", papers],
  ["joined by an id", identified],
] as const)("splitting somebody %s", ([, list]) => {
  const ada = whoWrote("One", list);

  test.for([
    [["One"], ["One", "Three Two"]],
    [["Two"], ["One Three", "Two"]],
    [["Three"], ["One Two", "Three"]],
    [
      ["One", "Two"],
      ["One Two", "Three"],
    ],
  ])("takes papers off: %j, whatever spelling they print", ([titles, after]) => {
    expect(firstAuthors(list)).toEqual(["One Two Three"]);
    expect(firstAuthors(list, split(ada, ...titles!)).map(sorted)).toEqual(after!.map(sorted));
    expect(identities(list, split(ada, ...titles!)).unmet).toEqual([]);
  });

  test("leaves new papers with the rest", () => {
    const later = [...list, aPaper({ title: "Later", authors: ["Ada Lovelace", "Bob Byron"] })];

    expect(firstAuthors(later, split(ada, "Three")).map(sorted)).toContain("Three");
  });

  test("twice makes three people", () => {
    const first = split(ada, "Two");
    const second = split(whoWrote("Three", list, first), "Three");

    expect(firstAuthors(list, first, second)).toEqual(["One", "Three", "Two"]);
  });

  test("and renaming a part leaves the rest its name", () => {
    const off = split(ada, "Three");
    const part = whoWrote("Three", list, off);
    const { authors } = identities(list, off, { kind: "renamed", person: part, name: "Ada II" });

    expect(authors.map(({ name }) => name).toSorted()).toEqual([
      "Ada II",
      "Ada Lovelace",
      "Bob Byron",
    ]);
  });

  test("and renaming the rest leaves a part its name", () => {
    const off = split(ada, "Three");
    const rest = whoWrote("One", list, off);
    const { authors } = identities(list, off, { kind: "renamed", person: rest, name: "Ada I" });

    expect(authors.map(({ name }) => name).toSorted()).toEqual([
      "Ada I",
      "Ada Lovelace",
      "Bob Byron",
    ]);
  });

  test("leaves the name that was given before with the rest, whichever papers go", () => {
    const renamed: Decision = { kind: "renamed", person: ada, name: "Countess" };
    for (const off of TITLES) {
      const decisions = [renamed, split(ada, off)];
      const { authors, places } = identities(list, ...decisions);
      const names = places.map(([author]) => authors[author!]!.name);
      expect(names.map((name) => name === "Countess")).toEqual(TITLES.map((each) => each !== off));

      const saved = readDecisions(writeDecisions(decisions)).decisions;
      expect(identities(list, ...saved)).toEqual(identities(list, ...decisions));
    }
  });

  test("renamed before, and renaming the part then, leaves the rest its name", () => {
    const before = [
      { kind: "renamed", person: ada, name: "Countess" },
      split(ada, "One"),
    ] satisfies Decisions;
    const part = whoWrote("One", list, ...before);

    const { authors, places } = identities(
      list,
      ...decided(before, { kind: "renamed", person: part, name: "Another" }),
    );

    const names = places.map(([author]) => authors[author!]!.name);
    expect(names).toEqual(["Another", "Countess", "Countess"]);
  });

  test("leaves the list about the rest", () => {
    const { owner, places } = identities(list, { kind: "owner", person: ada }, split(ada, "One"));
    expect(owner).toBe(places[1]![0]);

    const page = { ...aBibliography(...list), owner: "Ada Lovelace" };
    const found = identify(page, { decisions: [split(ada, "One")] });
    expect(found.owner).toBe(found.places[1]![0]);
  });

  test("whom another decision had joined takes papers off as well", () => {
    const other = aPaper({ title: "Four", authors: ["Augusta King"] });
    const all = [...list, other];
    const people = [ada, { name: "Augusta King" }];
    const joined: Decision = { kind: "joined", people };

    expect(firstAuthors(all, joined)).toEqual(["One Two Three Four"]);
    expect(
      firstAuthors(all, joined, split(whoWrote("Four", all, joined), "Four", "One")).map(sorted),
    ).toEqual(["Four One", "Three Two"]);
  });

  test("and joining the parts again makes one person", () => {
    const off = split(ada, "Three");
    const people = ["One", "Three"].map((title) => whoWrote(title, list, off));

    expect(firstAuthors(list, off, { kind: "joined", people })).toEqual(["One Two Three"]);
  });

  test.for([[["Four"]], [TITLES]])("by %j changes nothing, and says so", ([titles]) => {
    const decision = split(ada, ...titles!);

    expect(identities(list, decision).unmet).toEqual([{ decision, why: "undivided" }]);
    expect(firstAuthors(list, decision)).toEqual(["One Two Three"]);
  });

  test("who is left out is gone with all papers and spellings", () => {
    const { authors, bylines } = identities(list, { kind: "left-out", person: ada });

    expect(authors.map(({ name }) => name)).toEqual(["Bob Byron"]);
    expect(bylines.map(({ length }) => length)).toEqual([1, 1, 0]);
  });

  test("who was split off can be left out alone", () => {
    const off = split(ada, "Three");
    const person = whoWrote("Three", list, off);

    expect(
      identities(list, off, { kind: "left-out", person }).bylines.map(({ length }) => length),
    ).toEqual([2, 2, 0]);
  });
});

test("an id stays with the rest", () => {
  const off = split(whoWrote("One", identified), referenceToPaper(identified[2]!).title);
  const { authors } = identities(identified, off);

  expect(authors.map(({ name, ids }) => [name, ids.length])).toContainEqual(["Ada Lovelace", 0]);
});

/** Titles in the order of the alphabet. */
function sorted(titles: string): string {
  return titles.split(" ").toSorted().join(" ");
}
