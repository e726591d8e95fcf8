import { expect, test } from "vitest";

import { bibtex } from "../../../../src/bibliography/formats/bibtex.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";

const raw = String.raw;
const reading = (text: string) => runToEnd(bibtex.read({ file: "looms.bib", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;
const codesOf = (text: string) => reading(text).diagnostics.map(({ code }) => code);
/** What is read of an article by Ada with these fields. */
const paperWith = (...fields: readonly string[]) =>
  papersOf(`@article{a, author = {Ada}, title = {A}, ${fields.join(", ")}}`)[0];

test("editors and translators are not authors", () => {
  const text = "@book{a, title = {A}, year = 2020, editor = {Ada}, translator = {Bob}}";

  expect(papersOf(text)[0]?.byline).toEqual({ authors: [], listComplete: true });
  expect(codesOf(text)).toEqual(["bibtex/no-authors"]);
});

test("the author of a chapter is its author, the editor of the book is not", () => {
  const text = "@incollection{a, title = {A}, author = {Ada}, booktitle = {B}, editor = {Bob}}";

  expect(papersOf(text)).toMatchObject([
    { byline: { authors: [{ printed: "Ada" }] }, venue: "B", kind: "incollection" },
  ]);
});

test("several author fields are one list", () => {
  const [paper] = papersOf("@misc{a, title = {A}, author = {Ada}, author = {Bob}, author = {Ada}}");

  expect(paper?.byline.authors.map(({ printed }) => printed)).toEqual(["Ada", "Bob"]);
});

test("a field of authors in the plural is read where there is no other", () => {
  const [one, other] = papersOf(
    "@misc{a, title = {A}, authors = {Ada and Bob}} @misc{b, authors = {Ada}, author = {Bob}}",
  );

  expect(one?.byline.authors.map(({ printed }) => printed)).toEqual(["Ada", "Bob"]);
  expect(other?.byline.authors.map(({ printed }) => printed)).toEqual(["Bob"]);
});

test("of another repeated field the first counts", () => {
  expect(paperWith("title = {B}", "year = 2020", "year = 2021")).toMatchObject({
    title: "A",
    year: 2020,
  });
});

test.each([
  ["year = 2023", { year: 2023 }],
  ["year = {2023/24}", { year: 2023 }],
  ["year = {2023--2024}", { year: 2023 }],
  ["year = {c. 1850}", { year: 1850 }],
  [raw`year = {{\noopsort{1973c}}1981}`, { year: 1981 }],
  ["year = 2023, month = {5}", { year: 2023, date: "2023-05" }],
  ["year = 2023, month = {May}, day = 6", { year: 2023, date: "2023-05-06" }],
  ["year = 2023, month = july", { year: 2023, date: "2023-07" }],
  ["year = 2023, month = {Summer}", { year: 2023, date: "2023" }],
  ["date = {2023}", { year: 2023, date: "2023" }],
  ["date = {April 6, 2023}", { year: 2023, date: "2023-04-06" }],
  ["date = {2023-04}", { year: 2023, date: "2023-04" }],
  ["date = {2023-04-06/2023-04-09}", { year: 2023, date: "2023-04-06" }],
  ["year = 2023, date = {2023-04}", { year: 2023, date: "2023-04" }],
])("%s is dated %o", (fields, dated) => {
  expect(paperWith(fields)).toMatchObject(dated);
});

test.each([["year = {in press}"], ["year = {}"], ["year = 20234"], ["date = {-0350}"]])(
  "%s gives no year, with a note",
  (fields) => {
    expect(paperWith(fields)?.year).toBeUndefined();
    expect(codesOf(`@misc{a, title = {A}, author = {Ada}, ${fields}}`)).toEqual(["bibtex/no-year"]);
  },
);

test.each([
  ["journal = {J}, booktitle = {B}", "J"],
  ["journaltitle = {J}", "J"],
  ["booktitle = {Proc.\\ of {ICML}}", "Proc. of ICML"],
  ["howpublished = {Leaflet}", "Leaflet"],
  [raw`journal = {Infor\-matik \textendash{} Looms}`, "Informatik – Looms"],
  ["school = {Universit{\\'e} de Lyon}", "Université de Lyon"],
])("the venue of %s is %s", (fields, venue) => {
  expect(paperWith(fields)?.venue).toBe(venue);
});

test.each([
  ["doi = {10.1000/ABC}", { doi: "10.1000/abc" }],
  ["doi = {http://dx.doi.org/10.1000/ABC}", { doi: "10.1000/abc" }],
  [raw`doi = {10.1007/978-3\_12}`, { doi: "10.1007/978-3_12" }],
  [raw`doi = {10.1007/978-3{\_}12}`, { doi: "10.1007/978-3_12" }],
  ["doi = {{10.1000/abc}}", { doi: "10.1000/abc" }],
  ["eprint = {{2301.01234}}, archiveprefix = {{arXiv}}", { arxiv: "2301.01234" }],
  ["url = {https://doi.org/10.1000/abc}", { doi: "10.1000/abc" }],
  ["doi = {10.48550/arXiv.2301.01234}", { arxiv: "2301.01234", doi: "10.48550/arxiv.2301.01234" }],
  ["eprint = {2301.01234v2}, archiveprefix = {arXiv}", { arxiv: "2301.01234" }],
  ["eprint = {2301.01234}, eprinttype = {arxiv}", { arxiv: "2301.01234" }],
  ["eprint = {math.GT/0309136}", { arxiv: "math.gt/0309136" }],
  ["arxivid = {2301.01234}", { arxiv: "2301.01234" }],
  ["journal = {arXiv preprint arXiv:2301.01234 [cs.LG]}", { arxiv: "2301.01234" }],
  ["url = {https://arxiv.org/abs/2301.01234v1}", { arxiv: "2301.01234" }],
  ["pmid = {35439599}", { pmid: "35439599" }],
  ["note = {PMID: 35439599}", { pmid: "35439599" }],
  ["note = {{PMID:} 35439599 {PMCID:} {PMC123}}", { pmid: "35439599" }],
  ["note = {Publisher: Looms\nPMID: 35439599}", { pmid: "35439599" }],
  [raw`doi = {\url{10.4271/2021-01-0496}}`, { doi: "10.4271/2021-01-0496" }],
  ["ee = {http://doi.acm.org/10.1145/3274694}", { doi: "10.1145/3274694" }],
  ["note = {See PMID: 35439599 too}", {}],
  ["pubmed_id = {35439599}", { pmid: "35439599" }],
  ["eprint = {35439599}, eprinttype = {pubmed}", { pmid: "35439599" }],
  ["eprint = {x/1}, eprinttype = {hdl}", {}],
  ["url = {https://looms.org/10.1000/abc}", {}],
])("%s identifies the paper by %o", (fields, ids) => {
  expect(paperWith(fields)?.ids).toEqual(ids);
});

test.each([
  ["url = {https://looms.org/a_b}", "page", "https://looms.org/a_b"],
  [raw`howpublished = {\url{https://looms.org/a\_b\%20c}}`, "page", "https://looms.org/a_b%20c"],
  [raw`url = {https://looms.org/{\textasciitilde}ada}`, "page", "https://looms.org/~ada"],
  ["note = {Code at https://github.com/ada/looms.}", "code", "https://github.com/ada/looms"],
  ["code = {https://looms.org/code}", "code", "https://looms.org/code"],
])("%s is a link to a %s", (fields, kind, href) => {
  expect(paperWith(fields)?.links).toEqual([{ kind, href }]);
});

test("a field of code says that code is published", () => {
  expect(paperWith("code = {https://looms.org/code}")?.hasCode).toBe(true);
});

test.each([["javascript:alert(1)"], ["data:text/html,x"], ["ada.pdf"]])("%s is no link", (url) => {
  expect(paperWith(`url = {${url}}`)?.links).toEqual([]);
});

test.each([
  ["keywords = {looms, cards, looms}", ["looms", "cards"]],
  ["keywords = {looms; cards, punched}", ["looms", "cards, punched"]],
  ["author_keywords = {looms}, keywords = {x}", ["looms"]],
])("%s are the keywords %j", (fields, keywords) => {
  expect(paperWith(fields)?.keywords).toEqual(keywords);
});

test("the class of an eprint is its category", () => {
  expect(paperWith("primaryclass = {cs.LG}")?.category).toBe("cs.LG");
});

test.each([
  ["subtitle = {B}", "A: B"],
  ["title = {}", "A"],
])("with %s the title reads %s", (fields, title) => {
  expect(paperWith(fields)?.title).toBe(title);
});

test("a collection without a title has that of its book", () => {
  expect(papersOf("@collection{a, booktitle = {Looms}, editor = {Ada}}")[0]?.title).toBe("Looms");
});

test("an entry with neither title nor authors is kept under its key, with a note", () => {
  expect(papersOf("@misc{a1, year = 2020}")[0]?.title).toBe("a1");
  expect(codesOf("@misc{a1, year = 2020}")).toContain("bibtex/only-key");
  expect(codesOf("@misc{, year = 2020}")).not.toContain("bibtex/only-key");
});

test.each([
  [raw`journal = {\mnras}`, "Monthly Notices of the Royal Astronomical Society"],
  [raw`journal = {{\apj}}`, "Astrophysical Journal"],
  [raw`journal = "\aap"`, "Astronomy and Astrophysics"],
  [raw`journal = {\jlooms}`, "jlooms"],
  ["journal = {Looms &amp; Cards}", "Looms & Cards"],
  [raw`journal = {Looms {\&}amp$\mathsemicolon$ Cards}`, "Looms & Cards"],
  [raw`howpublished = {\url{https://looms.org}}, school = {Loom School}`, "Loom School"],
])("%s is the venue %s", (field, venue) => {
  expect(paperWith("year = 2020", field)?.venue).toBe(venue);
});

test("a web address is no venue", () => {
  expect(paperWith(raw`howpublished = {\url{https://looms.org}}`)?.venue).toBeUndefined();
});

test("what Crossref's catalogue has in a title is no part of it", () => {
  const [paper] = papersOf(raw`@misc{a, title = {On <i>Looms</i> &amp; Cards {\&}amp; $x<y$}}`);

  expect(paper?.title).toBe("On Looms & Cards & $x<y$");
});

test.each([
  [raw`url = {doi:<a href="https://doi.org/10.1000/abc">10.1000/abc</a>}`],
  [raw`howpublished = {\url{https://doi.org/10.1000/abc}}`],
  ["url = {https://looms.org}, bdsk-url-1 = {http://dx.doi.org/10.1000/abc}"],
  ["ee = {https://doi.org/10.1000/abc}"],
])("the DOI is in %s", (field) => {
  expect(paperWith(field)?.ids.doi).toBe("10.1000/abc");
});

test.each([
  ["Looms\n*Cards, Punched\nWeaving/history", ["Looms", "Cards, Punched", "Weaving/history"]],
  ["looms, cards,\n  weaving", ["looms", "cards", "weaving"]],
  ["looms, punched\n  cards", ["looms", "punched cards"]],
  ["looms; cards, punched", ["looms", "cards, punched"]],
])("the keywords of %j are %j", (field, keywords) => {
  expect(paperWith(`keywords = {${field}}`)?.keywords).toEqual(keywords);
});

// Each line more took twice as long: sixty of them, years.
test("keywords on many lines of Windows, the last of which ends in a comma, are one list", () => {
  const field = `${"looms and cards\r\n".repeat(60)}mills,`;

  expect(paperWith(`keywords = {${field}}`)?.keywords).toHaveLength(1);
});

test("the names of months are abbreviations in full, too", () => {
  expect(codesOf("@misc{a, title = {A}, author = {Ada}, year = 2020, month = july}")).toEqual([]);
});

test("accents may have the numbers of the first fonts of TeX", () => {
  const text = raw`@misc{a, author = {J. Kl\accent127uners}, title = {\accent 20 Skoda, \accent99 x}}`;

  expect(papersOf(text)[0]).toMatchObject({
    title: raw`\v Skoda, \accent99 x`,
    byline: { authors: [{ printed: "J. Klüners" }] },
  });
});
