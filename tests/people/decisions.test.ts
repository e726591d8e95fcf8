import { describe, expect, test } from "vitest";

import type { Paper } from "../../src/bibliography/paper.ts";
import { referenceTo, referenceToPaper } from "../../src/people/decisions/referring.ts";
import {
  type Decision,
  type Decisions,
  decided,
  NO_DECISIONS,
} from "../../src/people/decisions.ts";
import { identify } from "../../src/people/identify.ts";
import { aBibliography, aPaper, withIds } from "../builders.ts";

const looms = aPaper({ title: "On Looms", authors: ["Augusta King", "Bob Byron"] });
const cards = aPaper({ title: "On Cards", authors: ["Ada Lovelace", "Bob Byron"] });
const notes = aPaper({ title: "Notes", authors: ["Ada Lovelace", "Cem Can"] });
const papers = [looms, cards, notes];

const identities = (decisions: Decisions, list: readonly Paper[] = papers) =>
  identify(aBibliography(...list), { names: "safe", decisions });
const namesAfter = (...decisions: Decisions) =>
  identities(decisions).authors.map(({ name }) => name);
const ada = { name: "Ada Lovelace" };
const augusta = { name: "Augusta King" };
const joined: Decision = { kind: "joined", people: [ada, augusta] };
const apart: Decision = { kind: "kept-apart", people: [augusta, ada] };

describe("a decision", () => {
  test("joins two people, and says so", () => {
    const { authors, restingOn } = identities([joined]);

    expect(authors.map(({ name }) => name)).toEqual(["Ada Lovelace", "Bob Byron", "Cem Can"]);
    expect(authors[0]?.reasons).toEqual([
      { spelling: "Augusta King", with: "Ada Lovelace", rule: "decision" },
    ]);
    expect(restingOn).toEqual({ ids: 0, rules: 0, decisions: 1 });
  });

  test("keeps apart what a rule would join", () => {
    const list = [
      aPaper({ title: "On Looms", authors: ["Nadja Klein", "Ada Byron"] }),
      aPaper({ title: "On Cards", authors: ["N. Klein", "Ada Byron"] }),
    ];
    const decision: Decision = {
      kind: "kept-apart",
      people: [{ name: "Nadja Klein" }, { name: "N. Klein" }],
    };

    expect(identities([], list).authors).toHaveLength(2);
    expect(identities([decision], list).authors).toHaveLength(3);
  });

  test("keeps apart what a rule would join, and what an id joins stays whole", () => {
    const orcid = "0000-0002-1825-0097";
    const list = [
      withIds(aPaper({ title: "On Looms", authors: ["Klein"] }), { orcid }),
      withIds(aPaper({ title: "On Cards", authors: ["Nadja Klein"] }), { orcid }),
      aPaper({ title: "Notes", authors: ["N. Klein"] }),
    ];
    const decision: Decision = {
      kind: "kept-apart",
      people: [{ name: "Nadja Klein" }, { name: "N. Klein" }],
    };
    const bibliography = aBibliography(...list);

    expect(identify(bibliography).authors).toHaveLength(1);
    expect(
      identify(bibliography, { decisions: [decision] }).authors.map(({ spellings }) => spellings),
    ).toEqual([["Nadja Klein", "Klein"], ["N. Klein"]]);
  });

  test("renames a person, who keeps the key", () => {
    const { authors } = identities([
      { kind: "renamed", person: ada, name: "Countess of Lovelace" },
    ]);

    expect(authors[0]).toMatchObject({ key: "ada lovelace", name: "Countess of Lovelace" });
  });

  test("leaves out what is no person", () => {
    expect(namesAfter({ kind: "left-out", person: { name: "Bob Byron" } })).toEqual([
      "Ada Lovelace",
      "Augusta King",
      "Cem Can",
    ]);
  });

  test("says who the owner is", () => {
    expect(identities([{ kind: "owner", person: { name: "Cem Can" } }]).owner).toBe(3);
  });

  test("that somebody is the owner is overruled by a later one, not by the page", () => {
    const owners: Decision[] = ["Bob Byron", "Cem Can"].map((name) => ({
      kind: "owner",
      person: { name },
    }));
    const page = { ...aBibliography(...papers), owner: "Ada Lovelace" };

    expect(identify(page, { decisions: owners }).owner).toBe(3);
    expect(identify(page, { decisions: owners.slice(0, 1) }).owner).toBe(2);
    expect(identify(page).owner).toBe(0);
  });

  test("is about all namesakes where no paper tells which", () => {
    const list = ["One", "Two"].map((title) => aPaper({ title, authors: ["J. Wang"] }));
    const decision: Decision = { kind: "renamed", person: { name: "J. Wang" }, name: "Jing" };

    expect(identities([decision], list).authors.map(({ name }) => name)).toEqual(["Jing", "Jing"]);
  });

  test("says who is kept apart, if both are people", () => {
    const asked = (...decisions: Decisions) => identities(decisions).keptApart;

    expect(asked(apart)).toEqual([[1, 0]]);
    expect(asked(apart, { kind: "left-out", person: ada })).toEqual([]);
    expect(asked(apart, { kind: "left-out", person: augusta })).toEqual([]);
    expect(asked({ kind: "kept-apart", people: [ada, ada] })).toEqual([]);
    expect(asked(joined)).toEqual([]);
  });

  test("about nobody is reported", () => {
    const decision: Decision = { kind: "renamed", person: { name: "Dora" }, name: "D." };

    expect(identities([decision]).unmet).toEqual([{ decision, why: "nobody" }]);
  });

  test("that contradicts another is reported, and does not hold", () => {
    const others: Decision[] = [
      { kind: "joined", people: [ada, { name: "Cem Can" }] },
      { kind: "joined", people: [{ name: "Cem Can" }, augusta] },
    ];
    const { authors, unmet } = identities([apart, ...others]);

    expect(authors).toHaveLength(3);
    expect(unmet).toEqual([{ decision: others[1], why: "contradicted" }]);
  });

  test("that joins, but contradicts another, names nobody", () => {
    const named: Decision = { kind: "joined", people: [ada, augusta], name: "Lady L." };

    expect(identities([apart, named]).authors.map(({ name }) => name)).not.toContain("Lady L.");
    expect(identities([named]).authors.map(({ name }) => name)).toContain("Lady L.");
  });

  test("taken back leaves what was there before", () => {
    const before = identities(NO_DECISIONS);
    const decisions = decided(NO_DECISIONS, joined);

    expect(identities(decisions.filter((decision) => decision !== joined))).toEqual(before);
  });

  test("holds for other papers of the same people", () => {
    const nextYear = [
      aPaper({ title: "New", authors: ["AUGUSTA KING", "Ada Lovelace II"] }),
      cards,
    ];

    expect(identities([joined], nextYear).unmet).toEqual([]);
    // Of two spellings as frequent as each other, the one that is not in capitals.
    const called = identities([joined], nextYear).authors.map(({ name }) => name);
    expect(called).toContain("Ada Lovelace, II");
  });

  test("holds where the paper by which it was made is not in the list", () => {
    const before = identities(NO_DECISIONS);
    const [one, other] = ["Ada Lovelace", "Augusta King"].map((name) => {
      const author = before.authors.findIndex((person) => person.name === name);
      return referenceTo(author, before, papers);
    });
    const made: Decision = { kind: "joined", people: [one!, other!] };
    const nextYear = [aPaper({ title: "New", authors: ["Augusta King", "Bob Byron"] }), cards];

    expect(made.people).toMatchObject([{ paper: {} }, { paper: { title: "On Looms" } }]);
    expect(identities([made], nextYear).authors.map(({ name }) => name)).toHaveLength(2);
  });

  test("is plain JSON", () => {
    const decisions: Decisions = JSON.parse(JSON.stringify([joined]));

    expect(identities(decisions)).toEqual(identities([joined]));
  });
});

describe("a later decision", () => {
  test("takes the place of the one that says the opposite", () => {
    expect(decided([joined], apart)).toEqual([apart]);
    expect(decided([apart], joined)).toEqual([joined]);
  });

  test("takes the place of an earlier name", () => {
    const first: Decision = { kind: "renamed", person: ada, name: "A" };
    const second: Decision = { kind: "renamed", person: ada, name: "B" };

    expect(decided([first, joined], second)).toEqual([joined, second]);
  });
});

describe("a reference", () => {
  test("names a person by spelling and paper", () => {
    const found = identities(NO_DECISIONS);

    expect(referenceTo(0, found, papers)).toEqual({
      name: "Ada Lovelace",
      paper: { title: "On Cards" },
    });
  });

  test("tells people of one name apart by their papers", () => {
    const list = ["One", "Two"].map((title, i) =>
      aPaper({ title, authors: ["J. Wang", `Ada ${"AB"[i]}.`] }),
    );
    const people = identities(NO_DECISIONS, list);
    const wangs = people.authors.flatMap(({ name }, i) => (name === "J. Wang" ? [i] : []));
    const decision: Decision = {
      kind: "renamed",
      person: referenceTo(wangs[1]!, people, list),
      name: "Jing Wang",
    };

    expect(identities([decision], list).authors.map(({ name }) => name)).toEqual([
      "Ada A.",
      "Ada B.",
      "J. Wang",
      "Jing Wang",
    ]);
  });

  test("to a paper has its plain title and its DOI", () => {
    expect(referenceToPaper(aPaper({ title: "On {Looms}", ids: { doi: "10.1000/1" } }))).toEqual({
      title: "On Looms",
      doi: "10.1000/1",
    });
  });
});
