import { expect, test } from "vitest";

import { bibtex } from "../../../../src/bibliography/formats/bibtex.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";

const reading = (text: string) => runToEnd(bibtex.read({ file: "looms.bib", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;
const codesOf = (text: string) => reading(text).diagnostics.map(({ code }) => code);
/** What is read of an article by Ada with these fields. */
const paperWith = (...fields: readonly string[]) =>
  papersOf(`@article{a, author = {Ada}, title = {A}, ${fields.join(", ")}}`)[0];

test("the key of Europe PMC is the PMID", () => {
  const [paper] = runToEnd(
    bibtex.read({
      file: "a.bib",
      text: "@article {PMID:36788546,\nTitle = {A}, Author = {Ada}, Year = {2020}}",
    }),
  ).bibliography.papers;

  expect(paper?.ids).toEqual({ pmid: "36788546" });
});

test("Web of Science's ORCIDs go to the authors whose names are beside them", () => {
  const authors = "author = {Lovelace, Ada and Byron, Bob}";
  const orcids =
    "ORCID-Numbers = {{Byron, Bob/0000-0002-1825-0097\n   Demir, Cem/0000-0001-5109-3700}}";

  const text = `@misc{a, title = {A}, year = 2020, ${authors}, ${orcids}}`;

  expect(papersOf(text)[0]?.byline.authors).toEqual([
    { printed: "Ada Lovelace", family: "Lovelace", given: "Ada" },
    { printed: "Bob Byron", family: "Byron", given: "Bob", ids: { orcid: "0000-0002-1825-0097" } },
  ]);
  expect(codesOf(text)).toEqual(["bibtex/unplaced-orcid"]);
});

// EndNote, as in 3c-lab/3c-lab.github.io:_bibliography/papers.bib.
test("the ORCIDs that EndNote notes below full names go to those authors", () => {
  const authors = "author = {Lovelace, A. and Byron, B. and Byron, C. and {Looms, Inc.}}";
  const note =
    "note = {1432-2072\nLovelace, Ada\nByron, Cem D\nOrcid: 0000-0002-1825-0097\nDemir, Eve\n" +
    "Orcid: 0000-0001-5109-3700\nJournal Article}";

  const [paper] = papersOf(`@article{a, title = {A}, year = 2020, ${authors}, ${note}}`);

  expect(paper?.byline.authors.map(({ ids }) => ids)).toEqual([
    undefined,
    undefined,
    { orcid: "0000-0002-1825-0097" },
    undefined,
  ]);
});

test("an identifier that is none is left out, with a note", () => {
  expect(paperWith("doi = {in press}")?.ids).toEqual({});
  expect(codesOf("@misc{a, title = {A}, author = {Ada}, year = 2020, doi = {x}}")).toEqual([
    "bibtex/not-an-id",
  ]);
});

test("addresses of several DOIs may cite other papers", () => {
  const cited = "https://doi.org/10.1000/abc https://doi.org/10.1000/def";

  expect(paperWith(`url = {${cited}}`)?.ids).toEqual({});
});

test("MDPI writes the PMID as PubMedID", () => {
  expect(paperWith("PubMedID = {34696078}")?.ids.pmid).toBe("34696078");
});

test("the DOI of what a note comments on, or of code, is not the paper's", () => {
  const note = String.raw`note = {Comment on \url{https://doi.org/10.1000/abc}}`;

  expect(paperWith(note)?.ids).toEqual({});
  expect(paperWith("code = {https://doi.org/10.5281/zenodo.77}")?.ids).toEqual({});
  expect(paperWith("url = {https://dl.acm.org/doi/10.1145/1.2}")?.ids).toEqual({
    doi: "10.1145/1.2",
  });
});

test.each([
  "note = {Comment on arXiv:1004.1234}",
  "note = {Reply to the comments of Byron (arXiv:1004.1234)}",
  "journal = {Erratum: arXiv:1004.1234}",
  "note = {Corrections to arXiv:1004.1234}",
  "note = {Erratum published as arXiv:1004.1234}",
  "note = {See the correction in arXiv:1004.1234}",
  "note = {Corrections are given in arXiv:1004.1234}",
  "howpublished = {Addendum to \\url{https://doi.org/10.1000/orig}}",
  "howpublished = {Online supplement to \\url{https://doi.org/10.1000/orig}}",
  "howpublished = {see also https://arxiv.org/abs/1004.1234}",
])("the id of another paper in %s is not the paper's", (field) => {
  expect(paperWith(field)?.ids).toEqual({});
});

test("an id before the words about another paper is the paper's", () => {
  expect(paperWith("note = {arXiv:1005.4321, a reply to arXiv:1004.1234}")?.ids).toEqual({
    arxiv: "1005.4321",
  });
});

test.each([
  "v2: corrections to Section 3, arXiv:1005.4321",
  "12 pages, minor corrections; arXiv:1005.4321",
  "Corrections on page 10. arXiv:1005.4321",
  "Corrigendum: J. Looms 2, 3; preprint arXiv:1005.4321",
  "With an erratum (Loom Letters 12, 2013), arXiv:1005.4321",
])("an id behind a word on corrections of the paper itself is the paper's: %s", (note) => {
  expect(paperWith(`note = {${note}}`)?.ids).toEqual({ arxiv: "1005.4321" });
});

test("a DOI may hold the word of a correction", () => {
  expect(paperWith("url = {https://doi.org/10.1000/looms-erratum-2}")?.ids).toEqual({
    doi: "10.1000/looms-erratum-2",
  });
});
