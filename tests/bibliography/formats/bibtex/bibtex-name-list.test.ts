import { expect, test } from "vitest";

import { bibtex } from "../../../../src/bibliography/formats/bibtex.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";

const raw = String.raw;
const bylineOf = (author: string) => {
  const text = `@misc{a, title = {A}, year = 2020, author = {${author}}}`;
  return runToEnd(bibtex.read({ file: "looms.bib", text })).bibliography.papers[0]?.byline;
};
const namesOf = (author: string) => bylineOf(author)?.authors.map(({ printed }) => printed);

// Zotero's libraries as Better BibTeX's tests have them, issue 720.
test.each([
  ["{Lovelace, Ada; Byron}, Bob", ["Ada Lovelace", "Bob Byron"]],
  ["{Lovelace, A., Byron, B., Demir}, C.", ["A. Lovelace", "B. Byron", "C. Demir"]],
  ["{Lovelace, Ada, Byron, Bob, and Demir}, Cem", ["Ada Lovelace", "Bob Byron", "Cem Demir"]],
  ["{A. Lovelace, B. Byron}, C. Demir", ["A. Lovelace", "B. Byron", "C. Demir"]],
  ["{Van Byron, Bob; De Demir}, Cem", ["Bob Van Byron", "Cem De Demir"]],
])("a list that is the family of its last name is a list: %s", (printed, names) => {
  expect(namesOf(printed)).toEqual(names);
});

// Elsevier's Pure, as in tudelft/publications:pure.bib.
test("braces written as signs hold a name together all the same", () => {
  expect(namesOf(raw`Ada King and \{De Byron\}, \{Bob C.\} and Wagter, \{Cem De\}`)).toEqual([
    "Ada King",
    "Bob C. De Byron",
    "Cem De Wagter",
  ]);
});

test.each([
  ["{Barnes, Inc.}, Ada"],
  ["{Lovelace; Ada; Byron}, Bob"],
  ["{Lovelace, Ada, Bob C. Demir}, Metin And"],
  ["{Food and Drug Administration, Bureau of Looms}, USA"],
])("what cannot be told apart stays one name: %s", (printed) => {
  expect(namesOf(printed)).toHaveLength(1);
});

test.each([
  ["Lovelace, Ada; and Byron, Bob;", ["Ada Lovelace", "Bob Byron"]],
  ["Lovelace, A: and Byron B .", ["A Lovelace", "B Byron"]],
  ["Lovelace, A.and Byron, B.", ["A. Lovelace", "B. Byron"]],
  ["Lovelace*†, Ada and Bob Byron*", ["Ada Lovelace", "Bob Byron"]],
  ["Lovelace, A (University of London, Birkbeck and UCL) and Byron, B", ["A Lovelace", "B Byron"]],
  ["a.M. Lovelace", ["a.M. Lovelace"]],
  ["Ada Lovelace ____ and ____ and____", ["Ada Lovelace"]],
  ["given=Ada, title=Mrs, family=King", ["Ada King"]],
  ["title=Mrs, given=Ada, family=King", ["Ada King"]],
])("slips of the pen are no part of a name: %s", (printed, names) => {
  expect(namesOf(printed)).toEqual(names);
});

test.each([
  ["Lovelace, Ada (Countess)", "Ada (Countess) Lovelace"],
  ["{Department of Looms (University of London)}", "Department of Looms (University of London)"],
  ["Lovelace, A. B. Co.", "A. B. Co. Lovelace"],
])("%s is kept as printed", (printed, name) => {
  expect(namesOf(printed)).toEqual([name]);
});

test("initials that a program has made small begin no family", () => {
  expect(bylineOf("a.M. Lovelace")?.authors).toMatchObject([{ family: "Lovelace", given: "a.M." }]);
  expect(bylineOf("v. Humboldt, A.")?.authors).toMatchObject([{ family: "v. Humboldt" }]);
});

test("a suffix within the braces of a family is a suffix", () => {
  expect(bylineOf("{King, Jr.}, Martin L.")?.authors).toMatchObject([
    { family: "King", given: "Martin L.", suffix: "Jr." },
  ]);
});

test.each([
  ["et al. LOVELACE, A.", "A. LOVELACE"],
  ["Lovelace, A., RN, PhD and others", "A. Lovelace"],
  ["et. al. {LOVELACE, A.}", "A. LOVELACE"],
  ["et. al. LOVELACE, A.", "A. LOVELACE"],
  ["Lovelace, A. and at al.", "A. Lovelace"],
  ["Lovelace, A. and ten others", "A. Lovelace"],
  ["Lovelace, A. and others)", "A. Lovelace"],
  [raw`Lovelace, A. and \emph{et al.}`, "A. Lovelace"],
])("%s is a list that was cut", (printed, name) => {
  expect(bylineOf(printed)).toMatchObject({ authors: [{ printed: name }], listComplete: false });
});

test("a comma before a suffix does not make given names a family", () => {
  expect(bylineOf("Martin Luther King, Jr.")?.authors).toMatchObject([
    { family: "King", given: "Martin Luther", suffix: "Jr." },
  ]);
});

// Citavi, as in AranMoha/CV:publications.bib.
test("a list in braces of its own may have accents", () => {
  expect(namesOf(raw`{Lovelace, Ada and Sch{\"u}tze, Bob and Ay, Jos\'{e}}`)).toEqual([
    "Ada Lovelace",
    "Bob Schütze",
    "José Ay",
  ]);
});

test.each([
  [
    "Lovelace A. B. and Byron G. G. and de la Torre J.-M.",
    ["A. B. Lovelace", "G. G. Byron", "J.-M. de la Torre"],
  ],
  ["Lovelace A. B., Byron G. G., Demir C.", ["A. B. Lovelace", "G. G. Byron", "C. Demir"]],
  ["LOVELACE A. B. and BYRON G.", ["A. B. LOVELACE", "G. BYRON"]],
  ["Louis C. K. and Ada Lovelace", ["Louis C. K.", "Ada Lovelace"]],
])("where all names of a list end in initials, those are given names: %s", (printed, names) => {
  expect(namesOf(printed)).toEqual(names);
});
