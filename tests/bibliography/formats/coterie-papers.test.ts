import { expect, test } from "vitest";

import {
  coteriePapers,
  writeCoteriePapers,
} from "../../../src/bibliography/formats/coterie-papers.ts";
import type { Bibliography, Paper } from "../../../src/bibliography/paper.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { aBibliography, aPaper } from "../../builders.ts";
import { fc, runs } from "../../property.ts";

import { bibliography, text } from "./any-bibliography.ts";

// oxlint-disable-next-line no-script-url -- the address that must never become a link.
const script = "javascript:alert(1)";

const seed = 20_261_122;
const reading = (text: string) => runToEnd(coteriePapers.read({ file: "papers.json", text }));
const file = (content: object) =>
  JSON.stringify({ format: "coterie-papers", version: 1, claims: [], papers: [], ...content });
const codesOf = (content: object) => reading(file(content)).diagnostics.map(({ code }) => code);

/** What the format keeps of a bibliography. */
const factsOf = ({ owner, capturedIn, claims, papers }: Bibliography) => ({
  owner,
  capturedIn,
  claims,
  papers: papers.map(
    ({ records: _records, abstract: _abstract, impliedAuthors: _implied, ...facts }: Paper) =>
      facts,
  ),
});

/** Few runs of lists of up to ten papers each. */
const SEEDED = { seed, numRuns: runs(30) };

test("reading what was written gives the same facts", () => {
  fc.assert(
    fc.property(bibliography, (written) => {
      const { bibliography: read, diagnostics } = reading(writeCoteriePapers(written));
      expect(factsOf(read)).toEqual(factsOf(written));
      expect(diagnostics).toEqual([]);
    }),
    SEEDED,
  );
});

test("writing what was read gives the same text", () => {
  fc.assert(
    fc.property(bibliography, (written) => {
      const text = writeCoteriePapers(written);
      expect(writeCoteriePapers(reading(text).bibliography)).toBe(text);
    }),
    SEEDED,
  );
});

test("any JSON value in any place gives a bibliography and never throws", () => {
  const content = fc.record({
    owner: fc.jsonValue(),
    claims: fc.jsonValue(),
    papers: fc.jsonValue(),
  });
  const entry = fc.record({ title: text, authors: fc.jsonValue(), links: fc.jsonValue() });
  fc.assert(
    fc.property(content, fc.array(entry), (content, papers) => {
      expect(reading(file(content)).bibliography.papers).toBeDefined();
      expect(reading(file({ papers })).bibliography.papers.length).toBeLessThanOrEqual(
        papers.length,
      );
    }),
    SEEDED,
  );
});

test("abstracts are never written", () => {
  const written = writeCoteriePapers(aBibliography(aPaper({ abstract: "Looms weave." })));

  expect(written).not.toContain("weave");
});

test("a paper is written in a few lines that people can read", () => {
  const long = ["Ada Lovelace of Marylebone", "Bob Byron of Newstead", "Cem Cole of Kensington"];

  expect(writeCoteriePapers(aBibliography(aPaper({ authors: long, year: 2025 })))).toBe(`{
  "format": "coterie-papers",
  "version": 1,
  "claims": [],
  "papers": [
    {
      "title": "On Looms",
      "authors": ["Ada Lovelace of Marylebone", "Bob Byron of Newstead", "Cem Cole of Kensington"],
      "listComplete": true,
      "year": 2025
    }
  ]
}
`);
});

test("each paper knows the line on which it begins", () => {
  const { papers } = reading(
    '{ "format": "coterie-papers", "version": 1,\n"papers": [\n{ "title": "A {", "authors": [] },\n\n{ "title": "B", "authors": [] }]}',
  ).bibliography;

  expect(papers.map(({ records }) => records)).toEqual([
    [{ file: "papers.json", index: 0, line: 3 }],
    [{ file: "papers.json", index: 1, line: 5 }],
  ]);
});

test("a list of another version is not guessed at", () => {
  const { bibliography, diagnostics } = reading(file({ version: 2, owner: "Ada" }));

  expect(bibliography).toEqual({ papers: [], claims: [] });
  expect(diagnostics).toEqual([
    {
      severity: "error",
      code: "coterie-papers/unknown-version",
      file: "papers.json",
      message: "The list of papers is of version 2; this Coterie reads version 1.",
      remedy: "Open it with a newer Coterie, or save it again.",
    },
  ]);
});

test("a value of the wrong kind is left out and reported", () => {
  const papers = [{ title: "On Looms", authors: ["Ada"], year: "2025" }];
  const { bibliography, diagnostics } = reading(file({ papers }));

  expect(bibliography.papers[0]?.year).toBeUndefined();
  expect(diagnostics).toMatchObject([
    {
      code: "json/wrong-value",
      line: 1,
      message: '"year" is "2025", not a year such as 2023; it was left out.',
    },
  ]);
});

test("ids in any spelling get their one spelling, and what is none is left out and reported", () => {
  const ids = { doi: "https://doi.org/10.1000/ABC", arxiv: "arXiv:2301.01234v2", pmid: "none" };
  const authors = [{ family: "Lovelace", ids: { orcid: "https://orcid.org/0000-0002-1825-0097" } }];
  const papers = [{ title: "On Looms", authors, ids }];

  expect(reading(file({ papers })).bibliography.papers).toMatchObject([
    {
      ids: { doi: "10.1000/abc", arxiv: "2301.01234", pmid: undefined },
      byline: { authors: [{ ids: { orcid: "0000-0002-1825-0097" } }] },
    },
  ]);
  expect(codesOf({ papers })).toEqual(["coterie-papers/not-an-id"]);
});

test.each([[script], ["data:text/html,x"], ["//example.org"], ["https://"]])(
  "the address %s is no link",
  (href) => {
    const papers = [{ title: "On Looms", authors: ["Ada"], links: [{ kind: "page", href }] }];

    expect(reading(file({ papers })).bibliography.papers[0]?.links).toEqual([]);
    expect(codesOf({ papers })).toEqual(["json/wrong-value"]);
  },
);

test("a paper without title or authors is left out and the others keep their lines", () => {
  const papers = [{ title: "On Looms" }, "no paper", { title: "On Cards", authors: ["Ada"] }];
  const { bibliography } = reading(file({ papers }));

  expect(bibliography.papers.map(({ title }) => title)).toEqual(["On Cards"]);
  expect(codesOf({ papers })).toEqual(["json/not-an-object", "coterie-papers/incomplete-entry"]);
  expect(reading(file({ papers })).diagnostics[0]?.message).toBe(
    '1 of the 3 entries of "papers" is no object.',
  );
});

test("the key __proto__ changes nothing and is reported", () => {
  const { bibliography, diagnostics } = reading(
    '{ "format": "coterie-papers", "version": 1, "__proto__": { "owner": "Eve" }, "papers": [] }',
  );

  expect(bibliography.owner).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: "json/unknown-key" }]);
  expect({}).not.toHaveProperty("owner");
});

test("a file cut in the middle gives one error", () => {
  const written = writeCoteriePapers(aBibliography(aPaper(), aPaper()));

  for (let cut = 1; cut < written.length - 2; cut++) {
    const { bibliography, diagnostics } = reading(written.slice(0, cut));
    const isSalvaged = bibliography.papers.length > 0;

    expect(diagnostics).toMatchObject([
      {
        severity: "error",
        code: isSalvaged ? "coterie-papers/unreadable-record" : "json/cannot-be-read",
      },
    ]);
  }
});

test("JSON nested 100,000 deep gives a diagnostic", () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);

  expect(codesOf({ papers: [{ title: "On Looms", authors: [] }] })).toEqual([]);
  expect(
    reading(`{ "format": "coterie-papers", "version": 1, "owner": ${deep} }`).diagnostics,
  ).toHaveLength(1);
});

test.each([
  ["breaks off within a paper", (list: string) => list.slice(0, list.indexOf("On Cards") + 3)],
  [
    "breaks off after a paper",
    (list: string) => list.slice(0, list.lastIndexOf("{", list.indexOf("On Cards"))),
  ],
  ["has a slip in one paper", (list: string) => list.replace('"On Cards"', "On Cards")],
])("a list that %s keeps the papers that are whole, and says where one is not", (_, damaged) => {
  const papers = ["On Looms", "On Cards"].map((title) => aPaper({ title }));
  const printed = writeCoteriePapers({ ...aBibliography(...papers), owner: "Ada" });

  const { bibliography, diagnostics } = reading(damaged(printed));

  expect(bibliography.owner).toBe("Ada");
  expect(bibliography.papers.map(({ title }) => title)).toEqual(["On Looms"]);
  expect(bibliography.papers[0]?.records).toMatchObject([
    { line: printed.slice(0, printed.indexOf("On Looms")).split("\n").length },
  ]);
  expect(diagnostics).toMatchObject([
    { severity: "error", code: "coterie-papers/unreadable-record" },
  ]);
});
