import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const reading = (text: string) => runToEnd(read({ file: "publications.yml", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;
const namesOf = (text: string) =>
  papersOf(text).map(({ byline }) => byline.authors.map(({ printed }) => printed));
const paperBy = (authors: string) => `- title: On Looms\n  authors: ${authors}\n  year: 1843\n`;

test("an entry of a list gives title, authors, year, venue, ids, address and its line", () => {
  const text = `# Newest first
- title: "*Notes* on the [Analytical Engine](engine.html)"
  authors: "**A. Lovelace**, C. Babbage and G. Boole"
  venue: In _Scientific Memoirs_, 1843.
  year: 1843
  doi: https://doi.org/10.1000/A
  pdf: https://example.org/notes.pdf
`;

  expect(reading(text)).toMatchObject({ format: "YAML", diagnostics: [] });
  expect(papersOf(text)).toEqual([
    {
      records: [{ file: "publications.yml", index: 0, line: 2 }],
      title: "Notes on the Analytical Engine",
      byline: {
        authors: [
          { printed: "A. Lovelace", family: "Lovelace", given: "A." },
          { printed: "C. Babbage", family: "Babbage", given: "C." },
          { printed: "G. Boole", family: "Boole", given: "G." },
        ],
        listComplete: true,
      },
      year: 1843,
      venue: "Scientific Memoirs",
      ids: { doi: "10.1000/a" },
      links: [{ kind: "page", href: "https://example.org/notes.pdf" }],
    },
  ]);
});

test.each([
  ["a text", "Ada Lovelace, Charles Babbage"],
  ["a text with the owner in bold", "<b>Ada Lovelace</b>, Charles Babbage"],
  ["a text with links", '"[Ada Lovelace](ada.html), Charles Babbage"'],
  ["a text with stars", "Ada Lovelace\\*, Charles Babbage\\*"],
  ["a text with raised signs", "Ada Lovelace<sup>1,*</sup>, Charles Babbage<sup>2</sup>"],
  ["BibTeX's list", "Lovelace, Ada and Babbage, Charles"],
  ["a list", "[Ada Lovelace, Charles Babbage]"],
  ["a list of sorted names", '["Lovelace, Ada", "Babbage, Charles"]'],
  ["objects with names", "[{name: Ada Lovelace, url: ada}, {name: '**Charles Babbage**'}]"],
  [
    "objects with first and last",
    "[{first: Ada, last: Lovelace}, {first: Charles, last: Babbage}]",
  ],
  [
    "objects with given and family",
    "[{given: Ada, family: Lovelace}, {given: Charles, family: Babbage}]",
  ],
  ["a text of several lines", "|\n    Ada Lovelace, Charles Babbage<br>\n    * Equal contribution"],
])("authors are read from %s", (_, authors) => {
  expect(namesOf(paperBy(authors))).toEqual([["Ada Lovelace", "Charles Babbage"]]);
});

test("keys are read in any case, and a list under any key, grouped by year or kind", () => {
  const text = `
1843:
  - Title: On Looms
    Author: Ada Lovelace
publications:
  - heading: Articles
    list:
      - name: On Laws
        authors: [George Boole]
        journal: Notes
        year: 1854
`;

  expect(papersOf(text)).toMatchObject([
    { title: "On Looms", year: 1843 },
    { title: "On Laws", year: 1854, venue: "Notes" },
  ]);
});

test("the year is that of the paper, then of its group, then of where it appeared", () => {
  const text = `
- year: 1850
  papers:
    - {title: On Looms, author: Ada Lovelace, year: 1843}
    - {title: On Cards, author: Ada Lovelace, year: to appear}
- heading: Others
  papers:
    - {title: On Wheels, author: Ada Lovelace, venue: "Memoirs, 1842"}
    - {title: On Signs, author: Ada Lovelace, date: September 1843}
    - {title: On Lace, author: Ada Lovelace, venue: "Memoirs, vol. 3"}
`;

  expect(papersOf(text).map(({ year }) => year)).toEqual([1843, 1850, 1842, 1843, undefined]);
});

test("a date without hyphens is one of the 20th or 21st century", () => {
  const [paper] = papersOf(
    "- title: On Looms\n  author: Ada Lovelace\n  date: 201805\n  journal: Notes\n",
  );

  expect(paper).toMatchObject({ year: 2018, date: "2018-05" });
});

test("entries may have keys of their own, in a map or in a list", () => {
  const keyed = "looms:\n  title: On Looms\n  author: Ada Lovelace\n  journal: Notes\n";
  const listed = "- looms:\n  title: On Looms\n  author: Ada Lovelace\n  journal: Notes\n";

  expect(namesOf(keyed)).toEqual([["Ada Lovelace"]]);
  expect(namesOf(listed)).toEqual([["Ada Lovelace"]]);
});

test("a person who is named once stands behind each alias, and behind each key of a list of people", () => {
  const aliased = `
people:
  - &ada "**Ada Lovelace**"
papers:
  - {title: On Looms, authors: [*ada, Charles Babbage], year: 1843}
  - {title: On Cards, authors: [*ada], year: 1844}
`;
  const keyed = `
authors:
  ada: {name: Ada Lovelace, website: null}
papers:
  - {title: On Looms, authors: [ada, Charles Babbage], year: 1843}
`;

  expect(namesOf(aliased)).toEqual([["Ada Lovelace", "Charles Babbage"], ["Ada Lovelace"]]);
  expect(namesOf(keyed)).toEqual([["Ada Lovelace", "Charles Babbage"]]);
});

test("merge keys add what an entry does not say itself", () => {
  const text = `
usual: &usual {venue: Notes, year: 1843}
papers:
  - {<<: *usual, title: On Looms, authors: Ada Lovelace}
  - {title: On Cards, year: 1844, <<: *usual, authors: Ada Lovelace}
`;

  expect(papersOf(text)).toMatchObject([
    { venue: "Notes", year: 1843 },
    { venue: "Notes", year: 1844 },
  ]);
});

test("numbers stay as they are written, as an arXiv id needs its last zero", () => {
  const [paper] = papersOf("- title: On Looms\n  author: Ada Lovelace\n  arxiv: 2101.01230\n");

  expect(paper?.ids).toEqual({ arxiv: "2101.01230" });
});

test("ids are found in addresses, those of a list of links too", () => {
  const text = `
- title: On Looms
  author: Ada Lovelace
  year: 1843
  links:
    - {text: Publisher, url: https://doi.org/10.1000/a}
    - arXiv: yes
      url: https://arxiv.org/abs/2101.01230
`;

  expect(papersOf(text)[0]?.ids).toEqual({ doi: "10.1000/a", arxiv: "2101.01230" });
});

test("where nothing else says where a paper appeared, what its link displays does", () => {
  const text = `
- title: On Looms
  authors: <a href="ada.html">Ada Lovelace</a>
  link:
    url: https://example.org/looms
    display: Notes 3, 12 (1843)
`;

  expect(papersOf(text)).toMatchObject([
    { year: 1843, venue: "Notes 3, 12", links: [{ href: "https://example.org/looms" }] },
  ]);
});

test("the DOI of a preprint is its arXiv id, and the paper's own DOI stays", () => {
  const text = `
- title: On Looms
  author: Ada Lovelace
  year: 1843
  preprint: https://doi.org/10.48550/arXiv.2101.01230
  published_url: https://doi.org/10.1000/a
`;

  expect(papersOf(text)[0]?.ids).toEqual({ doi: "10.1000/a", arxiv: "2101.01230" });
});

test("the front matter of a page is a paper if it says where it appeared; the page itself is not read", () => {
  const page = (facts: string) =>
    `---\ntitle: On Looms\nauthors:\n- Ada Lovelace\ndate: "1843-09-01"\n${facts}\n---\n\nText: [and\n - more\n`;

  expect(reading(page("publication: In *Notes*"))).toMatchObject({
    bibliography: { papers: [{ title: "On Looms", year: 1843, venue: "Notes" }] },
  });
  expect(papersOf(page("layout: post"))).toEqual([]);
});

test("several pages in one file are a paper each", () => {
  const page = (title: string) =>
    `---\ntitle: ${title}\nauthors: [Ada Lovelace]\njournal: Notes\n---\nAbstract.\n`;

  expect(papersOf(page("On Looms") + page("On Cards")).map(({ title }) => title)).toEqual([
    "On Looms",
    "On Cards",
  ]);
});

test.each([
  ["a workflow", "name: CI\non: [push]\njobs:\n  test:\n    steps:\n      - uses: a@v1\n"],
  ["services", "services:\n  web:\n    image: nginx\n    ports: ['80:80']\n"],
  ["the settings of a site", "title: Engines\nauthor: Ada Lovelace\nemail: ada@example.org\n"],
  ["an interface", "openapi: 3.0.0\ninfo:\n  title: Engines\n  contact: {name: Ada Lovelace}\n"],
  ["a list of members", "- name: Ada Lovelace\n  role: author\n- name: George Boole\n"],
  ["packages", "- name: engine\n  author: Ada Lovelace\n  url: https://example.org\n"],
  ["a post", "---\ntitle: News\nauthor: Ada Lovelace\ndate: 2020-01-01\n---\nWe moved.\n"],
  ["texts with labels", "Title: On Looms\nAuthor: Ada Lovelace\nJournal: Notes\n"],
])("%s is no list of papers", (_, text) => {
  expect(reading(text)).toMatchObject({ bibliography: { papers: [] } });
  expect(reading(text).format).toBeUndefined();
});

test("BibTeX under a key of each entry does not make the file BibTeX", () => {
  const text = `
- title: On Looms
  authors: Ada Lovelace, Charles Babbage
  year: 1843
  bibtex: |
    @article{looms,
      title = {On Looms},
      author = {Lovelace, A.},
    }
`;

  expect(reading(text).format).toBe("YAML");
  expect(namesOf(text)).toEqual([["Ada Lovelace", "Charles Babbage"]]);
});
