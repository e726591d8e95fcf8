import { expect, test } from "vitest";

import { bibtex } from "../../../src/bibliography/formats/bibtex.ts";
import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { anyCharacter } from "../../any-character.ts";
import { fc, runs } from "../../property.ts";

const raw = String.raw;
const seed = 20_261_122;
const reading = (text: string) => runToEnd(bibtex.read({ file: "looms.bib", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;
const codesOf = (text: string) => reading(text).diagnostics.map(({ code }) => code);

const list = raw`% Encoding: UTF-8
@string{jl = "Journal of Looms"}

@article{lovelace2023,
  author   = {Lovelace, Ada and {Loom Society} and others},
  title    = {On {Jacquard} Looms},
  journal  = jl,
  year     = {2023},
  month    = apr,
  doi      = {https://doi.org/10.1000/LOOM.1},
  keywords = {looms, cards},
  url      = {https://github.com/ada/looms},
  abstract = {Looms \& cards.}
}
`;

test("an entry gives everything it says about its paper", () => {
  expect(reading(list)).toEqual({
    bibliography: {
      papers: [
        {
          records: [{ file: "looms.bib", index: 0, line: 4 }],
          title: "On {Jacquard} Looms",
          byline: {
            authors: [
              { printed: "Ada Lovelace", family: "Lovelace", given: "Ada" },
              { printed: "Loom Society", kind: "literal" },
            ],
            listComplete: false,
          },
          year: 2023,
          date: "2023-04",
          venue: "Journal of Looms",
          kind: "article",
          keywords: ["looms", "cards"],
          ids: { doi: "10.1000/loom.1" },
          links: [{ kind: "code", href: "https://github.com/ada/looms" }],
          abstract: "Looms & cards.",
        },
      ],
      claims: [],
    },
    diagnostics: [],
  });
});

test("BibTeX is recognised by its content", () => {
  expect(runToEnd(read({ file: "looms", text: list })).format).toBe("BibTeX");
});

test.each([
  ["@article{a,"],
  ["  @ARTICLE (a,"],
  ["@online{\n  a,"],
  ['encoding = "utf-8"\n\n@String{ x = "y" }'],
  ["---\n---\n@comment{x}"],
  ["\uFEFF@misc{a\n"],
  ["@techreport{\n author={Ada},"],
])("%j is BibTeX", (head) => {
  expect(bibtex.recognises(head)).toBe(true);
});

test.each([
  ["ada@looms.org"],
  ["see @article{a, in the text"],
  ["@media (min-width: 30em) {"],
  ['@app.route("/looms")'],
  ["@page(title='looms')"],
  ["@Component({ selector: 'x' })"],
  ['{"a": "@article{a,"}'],
])("%j is not BibTeX", (head) => {
  expect(bibtex.recognises(head)).toBe(false);
});

test("a paper of a proceedings takes from it what it leaves out, but never its editors or DOI", () => {
  const text = `@inproceedings{a, title = {A}, author = {Ada}, crossref = {Looms}}
    @proceedings{looms, title = {Proc. of Looms}, editor = {Bob}, year = 2020, doi = {10.1000/p}}`;

  expect(papersOf(text)[0]).toMatchObject({
    byline: { authors: [{ printed: "Ada" }] },
    venue: "Proc. of Looms",
    year: 2020,
    ids: {},
  });
});

test("a chapter without an author is by the author of its book", () => {
  const text = `@inbook{a, title = {A}, crossref = {book}}
    @book{book, title = {B}, author = {Ada}, year = 1843}`;

  expect(papersOf(text)[0]).toMatchObject({
    title: "A",
    byline: { authors: [{ printed: "Ada" }] },
    year: 1843,
  });
});

// In pybtex's tests/data/xampl_mixed.bib the letters are of any case.
test("a parent is found whatever the case of its key and of the word that leads there", () => {
  const text = `@inbook{a, title = {A}, CROsSREF = {the-Book}}
    @book{ThE-bOOk, title = {B}, author = {Ada}, year = 1843}`;

  expect(papersOf(text)[0]?.byline.authors).toMatchObject([{ printed: "Ada" }]);
});

test("what a volume takes from the whole work goes on to its chapters", () => {
  const text = `@inbook{c, title = {C}, author = {Ada}, crossref = {b}}
    @book{b, title = {B}, crossref = {a}}
    @mvbook{a, title = {A}, author = {Bob}, year = 1843}`;

  expect(papersOf(text)).toMatchObject([
    { byline: { authors: [{ printed: "Ada" }] }, venue: "B", year: 1843 },
    { byline: { authors: [{ printed: "Bob" }] }, year: 1843 },
    { year: 1843 },
  ]);
});

test("of several entries that share a key the first is the parent", () => {
  const text =
    "@misc{a, title = {A}, crossref = {b}}\n@misc{b, year = 1843}\n@misc{b, year = 1844}";

  expect(papersOf(text)[0]?.year).toBe(1843);
});

test("a reference to an entry that is not there is noted", () => {
  expect(codesOf("@misc{a, title = {A}, author = {Ada}, year = 2020, crossref = {b}}")).toEqual([
    "bibtex/missing-parent",
  ]);
});

test("entries that refer to each other are both read", () => {
  const text = `@misc{a, title = {A}, crossref = {b}}\n@misc{b, title = {B}, crossref = {a}}`;

  expect(papersOf(text).map(({ title }) => title)).toEqual(["A", "B"]);
});

test("keys and names that JavaScript knows are nothing special", () => {
  const text =
    "@misc{__proto__, title = {A}, crossref = {constructor}, __proto__ = {x}, toString = 1}";

  expect(papersOf(text)).toMatchObject([{ title: "A" }]);
});

test("markup in a title stays text", () => {
  const title = "</script><svg onload=alert(1)>";

  expect(papersOf(`@misc{a, title = {${title}}}`)[0]?.title).toBe(title);
});

test("progress never falls and stays within the text", () => {
  const shares = [...bibtex.read({ file: "looms.bib", text: list.repeat(3) })];

  expect(shares).toHaveLength(3);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
});

test("any text gives papers and diagnostics, never a throw", () => {
  const piece = fc.oneof(
    fc.constantFrom("@", "@article{", "@string(", "@comment{", "{", "}", '"', "#", ",", "=", "%"),
    fc.constantFrom("author = ", "title = ", "crossref = ", " and ", "\\", "\n", "\r\n", "(", ")"),
    fc.string({ unit: anyCharacter }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { bibliography, diagnostics } = reading(pieces.join(""));
      expect(bibliography.papers.length > 0 || diagnostics.length > 0).toBe(true);
    }),
    { seed, numRuns: runs(200) },
  );
});

test("a list that is cut, doubled or sprinkled still gives what stands after the damage", () => {
  const place = fc.nat({ max: list.length });
  const damage = fc.tuple(place, place, fc.string({ unit: anyCharacter, maxLength: 4 }));
  fc.assert(
    fc.property(damage, ([from, to, sprinkled]) => {
      const damaged = list.slice(0, from) + sprinkled + list.slice(to);
      const { papers } = reading(`${damaged}\n@misc{last, title = {Last}}\n`).bibliography;
      expect(papers.at(-1)?.title).toBe("Last");
    }),
    { seed, numRuns: runs(200) },
  );
});

test("a decorator of a program is no entry, in a text about programs or beside entries", () => {
  const decorator = "```python\n@retry(Exception, delay=2)\ndef weave():\n```\n";

  expect(bibtex.recognises(decorator)).toBe(false);
  expect(papersOf(`${decorator}${list}`).map(({ title }) => title)).toEqual([
    "On {Jacquard} Looms",
  ]);
});

test("entries in parentheses and entries without a key are recognised", () => {
  expect(bibtex.recognises("@techreport(lovelace1843,\n  title = {On Looms})")).toBe(true);
  expect(
    bibtex.recognises("@techreport{\n  journal = {Journal of Looms},\n  title = {On Looms}}"),
  ).toBe(true);
});
