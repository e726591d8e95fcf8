import { expect, test } from "vitest";

import { givenFirst } from "../../../src/bibliography/author-name.ts";
import { authorPage } from "../../../src/bibliography/formats/author-page.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { anAuthorPage, namesOf } from "../../builders.ts";

const reading = (text: string, capturedIn?: number) =>
  runToEnd(authorPage.read({ file: "page.txt", text, ...(capturedIn && { capturedIn }) }));
const papersOf = (text: string, capturedIn?: number) =>
  reading(text, capturedIn).bibliography.papers;
const codesOf = (text: string) => reading(text).diagnostics.map(({ code }) => code);
const bylineOf = (byline: string) => {
  const [paper] = papersOf(anAuthorPage({ papers: [{ byline }] }));
  return { names: namesOf(paper), listComplete: paper?.byline.listComplete };
};

test("a page gives its owner, the figures it claims, and its papers", () => {
  const header = [
    "Ada",
    "",
    "LG",
    "h-index1",
    "1papers",
    "8citations",
    "AI Score58",
    "",
    "1 Papers",
  ];
  const page = anAuthorPage({ header, papers: [{ heading: "LGNov 1, 2025Code" }] });

  expect(reading(page)).toEqual({
    bibliography: {
      owner: "Ada",
      claims: [
        { name: "field", value: "LG" },
        { name: "h-index", value: "1" },
        { name: "papers", value: "1" },
        { name: "citations", value: "8" },
        { name: "AI Score", value: "58" },
      ],
      papers: [
        {
          records: [{ file: "page.txt", index: 0, line: 10 }],
          title: "On Looms",
          byline: { authors: [givenFirst("Ada"), givenFirst("Bob")], listComplete: true },
          impliedAuthors: [givenFirst("Ada")],
          year: 2025,
          date: "2025-11-01",
          category: "LG",
          ids: {},
          hasCode: true,
          links: [],
          abstract: "Looms weave.",
        },
      ],
    },
    diagnostics: [],
  });
});

test('"et al." cuts the list and names nobody', () => {
  expect(bylineOf("Ada, Bob et al.")).toEqual({ names: ["Ada", "Bob"], listComplete: false });
});

test("one author is a complete list of one", () => {
  expect(bylineOf("Ada Lovelace")).toEqual({ names: ["Ada Lovelace"], listComplete: true });
});

test("TeX in a title is kept as printed", () => {
  const [paper] = papersOf(
    anAuthorPage({ papers: [{ title: String.raw`$D$-Gating by G\"odel` }] }),
  );

  expect(paper?.title).toBe(String.raw`$D$-Gating by G\"odel`);
});

test("a date without a year is of the year of capture", () => {
  const [paper] = papersOf(anAuthorPage({ papers: [{ heading: "LGFeb 6" }] }), 2026);

  expect(paper).toMatchObject({ year: 2026, inferredYear: true, date: "2026-02-06" });
});

test("without a year of capture, a date is of the year after the newest printed one", () => {
  const headings = ["MLMay 8, 2019", "LGFeb 6", "LGNov 1, 2021"].map((heading) => ({ heading }));
  const papers = papersOf(anAuthorPage({ papers: headings }));

  expect(papers.map(({ year }) => year)).toEqual([2019, 2022, 2021]);
  expect(papers.map(({ inferredYear }) => inferredYear)).toEqual([undefined, true, undefined]);
});

test("a page that prints no year at all gives no years, and says so for each paper", () => {
  const page = anAuthorPage({ papers: [{ heading: "LGFeb 6" }] });

  expect(papersOf(page)[0]).not.toHaveProperty("year");
  expect(codesOf(page)).toEqual(["author-page/no-year"]);
});

test.each([
  ["LGFeb 30, 2025", { year: 2025, date: "2025-02" }],
  ["LGFeb 29, 2024", { year: 2024, date: "2024-02-29" }],
  ["LGFeb 6, 0000", { title: "On Looms" }],
])("the possible part of %s is kept", (heading, expected) => {
  expect(papersOf(anAuthorPage({ papers: [{ heading }] }))[0]).toMatchObject(expected);
});

test("an impossible date is reported with its line", () => {
  const { diagnostics } = reading(anAuthorPage({ papers: [{ heading: "LGFeb 30, 2025" }] }));

  expect(diagnostics).toMatchObject([{ code: "author-page/impossible-date", line: 3 }]);
});

test("an address of code in an abstract becomes a link without the full stop after it", () => {
  const abstract = "Code is at https://github.com/ada/loom.";
  const [paper] = papersOf(anAuthorPage({ papers: [{ abstract }] }));

  expect(paper?.links).toEqual([{ kind: "code", href: "https://github.com/ada/loom" }]);
});

test("blank lines may be missing or doubled, and lines may end as on Windows", () => {
  const page = anAuthorPage({ papers: [{}, { title: "On Cards", byline: "Cem et al." }] });
  const facts = (text: string) =>
    papersOf(text).map((paper) => [paper.title, namesOf(paper), paper.byline.listComplete]);

  const expected = [
    ["On Looms", ["Ada", "Bob"], true],
    ["On Cards", ["Cem"], false],
  ];
  expect(facts(page)).toEqual(expected);
  expect(facts(page.replaceAll(/\n+/gu, "\n"))).toEqual(expected);
  expect(facts(page.replaceAll("\n", "\n\n"))).toEqual(expected);
  expect(facts(page.replaceAll("\n", "\r\n"))).toEqual(expected);
});

test("titles that read like dates, headings or names are titles", () => {
  const titles = ["May 8, 2023", "LGMay 8, 2023", "Ada Lovelace, Bob et al.", "73 papers"];
  const papers = papersOf(anAuthorPage({ papers: titles.map((title) => ({ title })) }));

  expect(papers.map(({ title }) => title)).toEqual(titles);
});

test("abstracts that read like dates or names are abstracts", () => {
  const abstracts = ["May 8, 2023.", "Ada Lovelace, Bob et al.", "LG"];
  const papers = papersOf(anAuthorPage({ papers: abstracts.map((abstract) => ({ abstract })) }));

  expect(papers.map(({ abstract }) => abstract)).toEqual(abstracts);
});

test("an abstract keeps its paragraphs", () => {
  const [paper] = papersOf(anAuthorPage({ papers: [{ abstract: "Looms weave.\n\nSo\nwe do." }] }));

  expect(paper?.abstract).toBe("Looms weave.\n\nSo we do.");
});

test("running text where the authors should be is no author", () => {
  const page = anAuthorPage({ papers: [{ byline: "", abstract: "We show that looms weave." }] });
  const [paper] = papersOf(page);

  expect(namesOf(paper)).toEqual([]);
  expect(paper?.abstract).toBe("We show that looms weave.");
  expect(codesOf(page)).toEqual(["author-page/no-authors"]);
});

test("a heading that nothing follows is left out and reported", () => {
  const page = `${anAuthorPage()}\nLGFeb 6`;

  expect(papersOf(page)).toHaveLength(1);
  expect(codesOf(page)).toEqual(["author-page/no-title"]);
});

test("a byline that the text breaks off in is incomplete, with what is there", () => {
  const [paper] = papersOf("Ada\n\nLGFeb 6, 2025\nOn Looms\n\nAda, Bo");

  expect(namesOf(paper)).toEqual(["Ada", "Bo"]);
  expect(paper?.byline.listComplete).toBe(false);
});

test("cut at any character, a page gives the papers before the cut and a diagnostic", () => {
  const titles = ["On Looms", "On Cards", "On Engines"];
  const header = ["Ada", "", "LG", "h-index2", "3papers", "", "3 Papers", ""];
  const page = anAuthorPage({ header, papers: titles.map((title) => ({ title })) }).trimEnd();
  const ends = titles.map((title) => page.indexOf("weave.", page.indexOf(title)) + "weave.".length);

  for (let cut = 0; cut < page.length; cut++) {
    const { bibliography, diagnostics } = reading(page.slice(0, cut));
    const whole = ends.filter((end) => end <= cut).length;
    const found = bibliography.papers.slice(0, whole).map(({ title }) => title);
    expect(found, `cut at ${cut}`).toEqual(titles.slice(0, whole));
    expect(diagnostics, `cut at ${cut}`).not.toEqual([]);
  }
});

test("reading pauses after each paper and reports how far it is", () => {
  const papers = authorPage.read({
    file: "page.txt",
    text: anAuthorPage({ papers: [{}, {}, {}] }),
  });

  const progress = [papers.next(), papers.next(), papers.next()].map(({ value }) => value);
  expect(progress).toEqual([5 / 13, 9 / 13, 1]);
});
