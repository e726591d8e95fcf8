import { describe, expect, test } from "vitest";

import { readDecisions, writeDecisions } from "../../src/people/decisions/decision-file.ts";
import type { Decisions } from "../../src/people/decisions.ts";
import { identify } from "../../src/people/identify.ts";
import { readThesaurus, writeThesaurus } from "../../src/people/thesaurus.ts";
import { aBibliography, aPaper } from "../builders.ts";

const list = aBibliography(aPaper({ authors: ["Ada Lovelace", "Augusta King", "Bob Byron"] }));
const { authors } = identify(list);
const ada = { name: "Ada Lovelace" };
const augusta = { name: "Augusta King" };
const bob = { name: "Bob Byron" };

describe("a thesaurus file", () => {
  test("has final names only, and nothing for who is left out", () => {
    const decisions: Decisions = [
      { kind: "joined", people: [ada, augusta] },
      { kind: "renamed", person: ada, name: "Countess of Lovelace" },
      { kind: "left-out", person: bob },
    ];

    expect(writeThesaurus(decisions, []).text).toBe(
      "label\treplace by\n" +
        "Ada Lovelace\tCountess of Lovelace\n" +
        "Augusta King\tCountess of Lovelace\n" +
        "Bob Byron\t\n",
    );
  });

  test("has the spellings that rules have joined, for tools that know no rules", () => {
    const spelled = aBibliography(
      aPaper({ authors: ["David Rügamer", "Bernd Bischl"] }),
      aPaper({ title: "Two", authors: ["D. Rügamer", "Bernd Bischl"] }),
    );

    expect(writeThesaurus([], identify(spelled).authors)).toEqual({
      text: "label\treplace by\nD. Rügamer\tDavid Rügamer\n",
      labels: 1,
      shared: [],
    });
  });

  test("read again makes no decision of what is so already", () => {
    const spelled = aBibliography(
      aPaper({ authors: ["David Rügamer", "Bernd Bischl"] }),
      aPaper({ title: "Two", authors: ["D. Rügamer", "Bernd Bischl"] }),
    );
    const [exact, safe] = (["exact", "safe"] as const).map(
      (names) => identify(spelled, { names }).authors,
    );
    const { text } = writeThesaurus([], safe!);

    expect(readThesaurus(text, safe!).decisions).toEqual([]);
    expect(readThesaurus(text, exact!).decisions).toMatchObject([
      { kind: "joined", people: [{ name: "David Rügamer" }, { name: "D. Rügamer" }] },
    ]);
  });

  test("leaves out a spelling that several people print", () => {
    const [one, other] = [ada, bob].map(({ name }, i) => ({
      ...authors[i]!,
      name,
      spellings: [name, "A. B. Lovelace"],
    }));

    expect(writeThesaurus([], [one!, other!])).toEqual({
      text: "label\treplace by\n",
      labels: 0,
      shared: ["A. B. Lovelace"],
    });
  });

  test("does not follow a name on the map to somebody else who prints it", () => {
    const [one, other] = [["Wang, J."], ["Jun Wang", "Jun A. Wang"]].map((spellings, i) => ({
      ...authors[i]!,
      name: i === 0 ? "Jun Wang" : "Jun A. Wang",
      spellings,
    }));

    expect(writeThesaurus([], [one!, other!]).text).toBe(
      "label\treplace by\nJun Wang\tJun A. Wang\nWang, J.\tJun Wang\n",
    );
  });

  test("joins a label with who bears the name already, though nobody prints it", () => {
    const [one, other] = ["Lovelace, Ada", "Lovelace, A."].map((spelling, i) => ({
      ...authors[i]!,
      name: i === 0 ? "Countess" : spelling,
      spellings: [spelling],
    }));
    const rows = "Lovelace, Ada\tCountess\nLovelace, A.\tCountess\n";

    expect(readThesaurus(`label\treplace by\n${rows}`, [one!, other!]).decisions).toMatchObject([
      { kind: "joined", people: [{ name: "Lovelace, Ada" }, { name: "Lovelace, A." }] },
    ]);
    expect(readThesaurus("label\treplace by\nLovelace, Ada\tCountess\n", [one!]).decisions).toEqual(
      [],
    );
  });

  test("joins labels with the person who replaces them, in either order of the name", () => {
    const { decisions } = readThesaurus(
      "label\treplace by\nking, augusta\tAda Lovelace\n",
      authors,
    );

    expect(identify(list, { decisions }).authors.map(({ name }) => name)).toEqual([
      "Ada Lovelace",
      "Bob Byron",
    ]);
  });

  test("renames where nobody has the name", () => {
    const text = "label\treplace by\nAda Lovelace\tLady L.\nAugusta King\tLady L.\nBob Byron\t\n";

    expect(readThesaurus(text, authors)).toEqual({
      decisions: [
        { kind: "joined", people: [ada, augusta], name: "Lady L." },
        { kind: "left-out", person: bob },
      ],
      findings: [],
    });
  });

  test("makes one decision of a line that joins, and its name is the person's", () => {
    const often = aBibliography(
      aPaper({ authors: ["Ada Lovelace"] }),
      ...["One", "Two"].map((title) => aPaper({ title, authors: ["Augusta King"] })),
    );
    const text = "label\treplace by\nAugusta King\tAda Lovelace\n";
    const { decisions } = readThesaurus(text, identify(often).authors);

    expect(decisions).toEqual([{ kind: "joined", people: [ada, augusta], name: "Ada Lovelace" }]);
    expect(identify(often, { decisions }).authors.map(({ name }) => name)).toEqual([
      "Ada Lovelace",
    ]);
    expect(writeThesaurus(decisions, []).text).toBe(text);
  });

  test("makes no decision of a line that changes nothing", () => {
    const rows = "Ada Lovelace\tAda Lovelace\nada lovelace\tAda Lovelace\n";

    expect(readThesaurus(`label\treplace by\n${rows}`, authors)).toEqual({
      decisions: [],
      findings: [],
    });
  });

  test("renames who is called so in other letters", () => {
    const text = "label\treplace by\nAda Lovelace\tAda LOVELACE\n";

    expect(readThesaurus(text, authors).decisions).toEqual([
      { kind: "renamed", person: { name: "Ada LOVELACE" }, name: "Ada LOVELACE" },
    ]);
  });

  test.each([
    ["a list of papers", "TY  - JOUR\nAU  - King, Ada\nTI  - On\tLooms\nER  - \n"],
    ["a table", "title\tauthors\tyear\nOn Looms\tAda King\t2020\n"],
    ["no text", "\u0000\u0001\u0002"],
  ])("is not taken from %s, of which one thing is said", (_, text) => {
    const { decisions, findings } = readThesaurus(text, authors);

    expect(decisions).toEqual([]);
    expect(findings).toMatchObject([{ code: "decisions/unreadable" }]);
  });

  test("says which line is none", () => {
    const { decisions, findings } = readThesaurus("label\treplace by\nAda Lovelace\n", authors);

    expect(decisions).toEqual([]);
    expect(findings).toMatchObject([{ code: "thesaurus/no-row", line: 2 }]);
  });
});

describe("a file of decisions", () => {
  const decisions: Decisions = [
    { kind: "joined", people: [ada, augusta] },
    { kind: "joined", people: [ada, bob], name: "Ada King" },
    { kind: "kept-apart", people: [ada, bob] },
    {
      kind: "split",
      person: { ...ada, id: "orcid:0000-0002-1825-0097" },
      papers: [{ title: "A" }],
    },
    { kind: "renamed", person: bob, name: "B." },
    { kind: "left-out", person: bob },
    { kind: "owner", person: { ...ada, paper: { title: "A", doi: "10.1000/1" } } },
  ];

  test("gives back what was written", () => {
    expect(readDecisions(writeDecisions(decisions))).toEqual({ decisions, findings: [] });
  });

  test.each([
    ["", "unreadable"],
    ["{", "unreadable"],
    ["[]", "unreadable"],
    ['{"format":"coterie-decisions","version":1}', "unreadable"],
    ['{"format":"coterie-decisions","version":2,"decisions":[]}', "newer-version"],
  ])("that is %j is reported as %s", (text, code) => {
    expect(readDecisions(text).findings).toMatchObject([{ code: `decisions/${code}` }]);
  });

  test("leaves out and reports what is no decision", () => {
    const text = writeDecisions(decisions).replace('"owner"', '"king"');

    expect(readDecisions(text).decisions).toHaveLength(6);
    expect(readDecisions(text).findings).toMatchObject([{ code: "decisions/left-out" }]);
  });

  test.each([[[]], [[ada]]])("has nobody joined with nobody else: %j", (people) => {
    const text = writeDecisions([{ kind: "joined", people }]);

    expect(readDecisions(text).decisions).toEqual([]);
  });
});
