import { describe, expect, test } from "vitest";

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
        '"byron, bob"\t\n' +
        '"king, augusta"\t"lovelace, countess of"\n' +
        '"lovelace, ada"\t"lovelace, countess of"\n',
    );
  });

  test("has the spellings that rules have joined, for tools that know no rules", () => {
    const spelled = aBibliography(
      aPaper({ authors: ["David Rügamer", "Bernd Bischl"] }),
      aPaper({ title: "Two", authors: ["D. Rügamer", "Bernd Bischl"] }),
    );

    expect(writeThesaurus([], identify(spelled).authors)).toEqual({
      text:
        "label\treplace by\n" +
        '"rügamer, d."\t"rügamer, david"\n' +
        'rügamer d.\t"rügamer, david"\n',
      labels: 2,
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
      "label\treplace by\n" +
        '"wang, j."\t"wang, jun"\n' +
        '"wang, jun"\t"wang, jun a."\n' +
        'wang j.\t"wang, jun"\n',
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

  test.each([
    ["tabs", "king, augusta\tlovelace, ada"],
    ["tabs and quotes", '"king, augusta"\t"lovelace, ada"'],
    ["a blank before initials", "king a.\tlovelace a."],
    ["initials in a row", "king, a\tlovelace, a"],
  ])("as VOSviewer labels people, with %s, joins whom it names", (_, row) => {
    const initials = aBibliography(aPaper({ authors: ["A. Lovelace", "A. King", "Bob Byron"] }));
    const papers = row.includes("augusta") ? list : initials;
    const all = identify(papers).authors;
    const { decisions } = readThesaurus(`label\treplace by\n${row}\n`, all);
    const joined = identify(papers, { decisions }).authors;

    expect(joined.map(({ name }) => name)).toEqual([
      row.includes("augusta") ? "Ada Lovelace" : "A. Lovelace",
      "Bob Byron",
    ]);
    expect(joined[0]!.reasons).toMatchObject([{ rule: "decision" }]);
  });

  test.each([",", ";"])("of which cells are parted by %j is read, too", (comma) => {
    const text = `"label"${comma}"replace by"\n"king, augusta"${comma}Ada Lovelace\n`;

    expect(readThesaurus(text, authors).decisions).toEqual([
      { kind: "joined", people: [ada, augusta], name: "Ada Lovelace" },
    ]);
  });

  test("has names in the order and letters of VOSviewer's maps, and is read to the same people", () => {
    const spelled = aBibliography(
      aPaper({ authors: ["Gemma Bel-Enguix", "Jan van den Berg"] }),
      aPaper({ title: "Two", authors: ["G. Bel-Enguix", "J. van den Berg"] }),
    );
    const safe = identify(spelled).authors;
    const exact = identify(spelled, { names: "exact" }).authors;
    const { text } = writeThesaurus([], safe);
    const { decisions } = readThesaurus(text, exact);
    const again = identify(spelled, { names: "exact", decisions }).authors;

    expect(text).toContain('"van den berg, j."\t"van den berg, jan"\n');
    expect(again.map(({ name }) => name)).toEqual(safe.map(({ name }) => name));
  });

  test("calls nobody in small letters", () => {
    const text =
      "label\treplace by\nking, augusta\tking-noel, augusta ada\nbyron, bob\tvan byron, rj\n";

    expect(readThesaurus(text, authors).decisions).toMatchObject([
      { kind: "renamed", name: "Augusta Ada King-Noel" },
      { kind: "renamed", name: "RJ van Byron" },
    ]);
  });

  test("does not take two people of other initials for one name", () => {
    const two = identify(aBibliography(aPaper({ authors: ["Na Li", "N. A. Li"] }))).authors;
    const { decisions } = readThesaurus('label\treplace by\n"li, n.a."\t"li, na"\n', two);

    expect(decisions).toMatchObject([{ kind: "joined", name: "Na Li" }]);
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
    expect(writeThesaurus(decisions, []).text).toBe(
      'label\treplace by\n"king, augusta"\t"lovelace, ada"\n',
    );
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
      { kind: "renamed", person: ada, name: "Ada LOVELACE" },
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
