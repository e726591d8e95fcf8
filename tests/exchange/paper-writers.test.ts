import { expect, test } from "vitest";

import { authorFromParts, groupAuthor } from "../../src/bibliography/author-name.ts";
import { bibtex } from "../../src/bibliography/formats/bibtex.ts";
import { ris } from "../../src/bibliography/formats/ris.ts";
import type { Paper } from "../../src/bibliography/paper.ts";
import { runToEnd } from "../../src/bibliography/reading.ts";
import { plainTitle } from "../../src/bibliography/title.ts";
import { toBibtex } from "../../src/exchange/writers/bibtex-writer.ts";
import { toRis } from "../../src/exchange/writers/ris-writer.ts";
import { aPaper, namesOf } from "../builders.ts";
import { fc, runs } from "../property.ts";

import { anyText } from "./any-text.ts";

/** The papers of a written list, read again. */
function reread(text: string): readonly Paper[] {
  const read = text.startsWith("@") ? bibtex.read : ris.read;
  return runToEnd(read({ file: "written", text })).bibliography.papers;
}

const weaving: Paper = aPaper({
  title: "Weaving {DNA} with $D$-Gates: R\\&D of \\'Etudes",
  year: 2023,
  date: "2023-04-06",
  venue: "Looms & Sons_1 {Ltd",
  kind: "article",
  category: "cs.LG",
  keywords: ["looms; old", "50% wool"],
  ids: { doi: "10.1000/a_b%c", arxiv: "2301.01234", pmid: "123" },
  links: [
    { kind: "page", href: "https://example.org/a_b%20c?d=1&e=~f" },
    { kind: "page", href: "https://example.com/second" },
    { kind: "code", href: "https://github.com/ada/looms" },
  ],
  abstract: "Looms weave \\ more ^ than 50% of --- all `` cloth.",
});

test("an entry of BibTeX looks as people write it", () => {
  const text = toBibtex([
    aPaper({
      title: "On Looms",
      year: 1843,
      venue: "Memoirs",
      authors: ["Ada King van Byron", "Bob"],
    }),
    aPaper({
      title: "On Looms, Again",
      year: 1843,
      authors: ["Ada Lovelace"],
      listComplete: false,
    }),
  ]);

  expect(text).toBe(`@article{vanbyron1843,
  author = {van Byron, Ada King and Bob, {}},
  title = {On Looms},
  journal = {Memoirs},
  year = {1843},
}

@misc{lovelace1843,
  author = {Lovelace, Ada and others},
  title = {On Looms, Again},
  year = {1843},
}
`);
});

test("a record of RIS looks as people write it", () => {
  const text = toRis([
    aPaper({
      title: "On $D$-Looms",
      year: 1843,
      venue: "Memoirs",
      listComplete: false,
      date: "1843-09",
    }),
  ]);

  expect(text.split("\r\n")).toEqual([
    "TY  - JOUR",
    "TI  - On D-Looms",
    "AU  - Ada",
    "AU  - Bob",
    "AU  - et al.",
    "PY  - 1843",
    "DA  - 1843/09/",
    "T2  - Memoirs",
    "ER  - ",
    "",
  ]);
});

test("what a source calls a kind is what reference managers call it", () => {
  const typeOf = (kind: string | undefined, venue?: string) => {
    const paper = aPaper({ ...(kind && { kind }), ...(venue && { venue }) });
    return [
      /^TY {2}- (.*)\r$/mu.exec(toRis([paper]))?.[1],
      /^@(\w+)/u.exec(toBibtex([paper]))?.[1],
    ];
  };

  expect(typeOf("Book chapter")).toEqual(["CHAP", "incollection"]);
  expect(typeOf("Conference Paper")).toEqual(["CONF", "inproceedings"]);
  expect(typeOf("Review", "Memoirs")).toEqual(["JOUR", "article"]);
  expect(typeOf("dataset", "Memoirs")).toEqual(["GEN", "misc"]);
  expect(typeOf(undefined, "Memoirs")).toEqual(["JOUR", "article"]);
  expect(typeOf(undefined)).toEqual(["GEN", "misc"]);
});

test("in RIS an organisation stays one name", () => {
  const text = toRis([
    {
      ...aPaper({ title: "On Looms" }),
      byline: {
        authors: [groupAuthor("Weavers, Ltd"), { printed: "Plato" }],
        listComplete: true,
      },
    },
  ]);

  expect(text.match(/^AU.*(?=\r)/gmu)).toEqual(["AU  - Weavers Ltd,", "AU  - Plato,"]);
});

test("BibTeX read back says everything that was written", () => {
  const [paper] = reread(toBibtex([weaving]));

  expect(paper).toMatchObject({
    title: weaving.title,
    byline: weaving.byline,
    year: 2023,
    date: "2023-04-06",
    venue: weaving.venue,
    kind: "article",
    category: "cs.LG",
    keywords: ["looms old", "50% wool"],
    ids: weaving.ids,
    links: expect.arrayContaining([...weaving.links]),
    hasCode: true,
    abstract: weaving.abstract,
  });
});

test("RIS read back says everything that was written, its title as plain text", () => {
  const [paper] = reread(toRis([weaving]));

  expect(paper).toMatchObject({
    title: "Weaving DNA with D-Gates: R&D of Études",
    byline: weaving.byline,
    year: 2023,
    date: "2023-04-06",
    venue: weaving.venue,
    kind: "JOUR",
    keywords: ["looms; old", "50% wool"],
    ids: weaving.ids,
    links: weaving.links,
    abstract: weaving.abstract,
  });
});

const odd = {
  ...aPaper({ listComplete: false }),
  byline: {
    listComplete: false,
    authors: [
      authorFromParts({ family: "de la Torre", given: "María José" }),
      authorFromParts({ family: "King", given: "Martin", suffix: "Jr." }),
      authorFromParts({ family: "Smith Jones" }),
      authorFromParts({ family: "And", given: "Metin" }),
      authorFromParts({ family: "O--B''r{ien", given: "~A_1$" }),
      groupAuthor("Looms and Sons, Inc.", "literal"),
    ],
  },
};

test("names of every form come back from BibTeX, and that the list is cut", () => {
  const [paper] = reread(toBibtex([odd]));

  expect(paper?.byline).toEqual(odd.byline);
});

test("names come back from RIS as far as it tells them apart", () => {
  const [paper] = reread(toRis([odd]));

  expect(paper?.byline.listComplete).toBe(false);
  expect(namesOf(paper)).toEqual([
    "María José de la Torre",
    "Martin King, Jr.",
    "Smith Jones",
    "Metin And",
    "~A_1$ O--B''r{ien",
    "Looms and Sons Inc.",
  ]);
});

test("whatever a title and a name hold, every paper comes back with its title", () => {
  const aText = fc.oneof(
    anyText({ maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...`{}\\"'@,%&$#~^ ab\n-`), maxLength: 20 }),
  );
  const aTitle = aText.map((text) => `Looms ${text} end`);

  fc.assert(
    fc.property(fc.array(fc.tuple(aTitle, aText), { maxLength: 4 }), (facts) => {
      const papers = facts.map(([title, name]) => aPaper({ title, authors: [`Ada ${name}`] }));

      for (const write of [toBibtex, toRis]) {
        const back = reread(write(papers));

        expect(back).toHaveLength(papers.length);
        for (const { title } of back) expect(title).toMatch(/^Looms\b.*\bend$/u);
      }
    }),
    { numRuns: runs(30), seed: 3 },
  );
});

test("a title with braces that do not match reads the same without them", () => {
  const [paper] = reread(toBibtex([aPaper({ title: "Looms {a} }{ b\\" })]));

  expect(plainTitle(paper?.title ?? "")).toBe("Looms a b\\");
});
