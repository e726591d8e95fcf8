import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const reading = (text: string) => runToEnd(read({ file: "page", text }));
const readingOf = (value: unknown) => reading(JSON.stringify(value));
const article = (facts: object) => ({ "@type": "ScholarlyArticle", name: "On Looms", ...facts });
const person = (name: string, facts: object = {}) => ({ "@type": "Person", name, ...facts });
const namesIn = ({ bibliography: { papers } }: ReturnType<typeof reading>) =>
  papers.map(({ byline }) => byline.authors.map(({ printed }) => printed));

test("an article gives its people and groups, date, journal, keywords, ids and abstract", () => {
  const { format, bibliography } = readingOf({
    "@context": "https://schema.org",
    ...article({
      author: [
        person("Lovelace, Ada", { "@id": "https://orcid.org/0000-0002-1825-0097" }),
        person("Byron, Bob", { url: "https://byron.example/" }),
        { "@type": "Organization", name: "Loom Group" },
      ],
      editor: person("Cem, Dan"),
      citation: [article({ author: person("Eve, Fay") })],
      datePublished: "2014-10-31",
      isPartOf: {
        "@type": "PublicationIssue",
        isPartOf: { "@type": "Periodical", name: "Weaving" },
      },
      keywords: ["<i>looms</i>", "cards"],
      identifier: { "@type": "PropertyValue", propertyID: "doi", value: "10.1000/ABC" },
      url: "https://looms.example/10.1000/ABC/full",
      description: "Looms weave.",
    }),
  });

  expect(format).toBe("JSON-LD of schema.org");
  expect(bibliography.papers).toEqual([
    {
      records: [{ file: "page", index: 0, line: 1 }],
      title: "On Looms",
      byline: {
        authors: [
          {
            printed: "Ada Lovelace",
            family: "Lovelace",
            given: "Ada",
            ids: { orcid: "0000-0002-1825-0097" },
          },
          { printed: "Bob Byron", family: "Byron", given: "Bob" },
          { printed: "Loom Group", kind: "group" },
        ],
        listComplete: true,
      },
      year: 2014,
      date: "2014-10-31",
      venue: "Weaving",
      kind: "ScholarlyArticle",
      keywords: ["looms", "cards"],
      ids: { doi: "10.1000/abc" },
      links: [{ kind: "page", href: "https://looms.example/10.1000/ABC/full" }],
      abstract: "Looms weave.",
    },
  ]);
});

test.each([
  ["a graph", { "@graph": [article({ author: person("Ada Lovelace") }), person("Bob Byron")] }],
  ["a list", [article({ author: [person("Ada Lovelace")] }), person("Bob Byron")]],
  ["a list of items", { itemListElement: [{ item: article({ author: person("Ada Lovelace") }) }] }],
  ["a page", { "@type": "WebPage", mainEntity: article({ author: person("Ada Lovelace") }) }],
])("articles are found in %s, and nothing else", (_, value) => {
  expect(namesIn(readingOf(value))).toEqual([["Ada Lovelace"]]);
});

test("scripts of a page are read, each on its own line", () => {
  const script = (facts: object) =>
    `<script type="application/ld+json">${JSON.stringify(article(facts), null, 1)}</script>`;
  const one = script({ author: [person("Ada Lovelace"), person("Bob Byron")] });
  const page = `<!DOCTYPE html>\n<html>\n${one}\n<script>let a = [1];</script>\n<p>Looms</p>\n${script({ author: person("Dan Cem") })}</html>`;

  const result = reading(page);

  expect(namesIn(result)).toEqual([["Ada Lovelace", "Bob Byron"], ["Dan Cem"]]);
  expect(result.bibliography.papers.map(({ records: [record] }) => record?.line)).toEqual([3, 19]);
  expect(result.diagnostics.map(({ code }) => code)).toEqual([
    "schema-org/no-year",
    "schema-org/no-year",
  ]);
});

test("an author who is an address alone is unknown, not nobody", () => {
  const { bibliography, diagnostics } = readingOf(
    article({ author: [person("Ada Lovelace"), { "@id": "#bob" }], datePublished: "2014" }),
  );

  expect(bibliography.papers[0]?.byline).toMatchObject({
    authors: [{ printed: "Ada Lovelace" }],
    listComplete: false,
  });
  expect(diagnostics).toEqual([]);
});

test.each(["Dataset", "DataSet", "SoftwareSourceCode"])("a %s by itself is a work", (type) => {
  const work = { "@context": "https://schema.org", "@type": type, name: "On Looms" };
  // As drilling programmes and codemeta.json have them.
  const author = "King, A.B., Byron, B., and Ay, C.";
  const found = readingOf({ ...work, author, datePublished: "2019.04.10" });

  expect(found.bibliography.papers).toMatchObject([{ title: "On Looms", year: 2019 }]);
  expect(namesIn(found)).toEqual([["A.B. King", "B. Byron", "C. Ay"]]);
  expect(namesIn(readingOf({ ...work, author: [person("Ada King")] }))).toEqual([["Ada King"]]);
  // Pages about anything hold such; nobody made this one.
  expect(readingOf(work).format).toBeUndefined();
});
