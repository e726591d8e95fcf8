import { expect, test } from "vitest";

import { combine } from "../../../src/bibliography/combine.ts";
import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { aListIn, aPaper, namesOf } from "../../builders.ts";

const reading = (value: unknown) =>
  runToEnd(read({ file: "works.json", text: JSON.stringify(value) }));

const idOf = (type: string, value: string, relationship = "self") => ({
  "external-id-type": type,
  "external-id-value": value,
  "external-id-relationship": relationship,
});
const work = (putCode: number) => ({
  "put-code": putCode,
  title: { title: { value: "On Looms" } },
  "external-ids": { "external-id": [idOf("isbn", "1", "part-of"), idOf("doi", "10.1000/ABC")] },
  type: "journal-article",
  "publication-date": { year: { value: "2020" }, month: { value: "04" }, day: null },
  "journal-title": { value: "Notes" },
});
const LIST = {
  group: [{ "external-ids": { "external-id": [] }, "work-summary": [work(1), work(2)] }],
  path: "/0000-0002-1825-0097/works",
};

test("a list of works gives each work once, and says that it names no authors", () => {
  const { format, bibliography, diagnostics } = reading(LIST);

  expect(format).toBe("ORCID works");
  expect(bibliography.papers).toEqual([
    {
      records: [{ file: "works.json", index: 0, line: 1 }],
      title: "On Looms",
      byline: { authors: [], listComplete: false },
      year: 2020,
      date: "2020-04",
      venue: "Notes",
      kind: "journal-article",
      ids: { doi: "10.1000/abc" },
      links: [],
    },
  ]);
  expect(diagnostics).toMatchObject([
    {
      severity: "warning",
      code: "orcid/no-authors",
      message: "ORCID lists works without their authors: 1 of these papers names nobody.",
    },
  ]);
});

test("of a long list it says how many papers name nobody", () => {
  const group = Array.from({ length: 1100 }, (_, i) => ({ "work-summary": [work(i)] }));

  expect(reading({ ...LIST, group }).diagnostics.map(({ message }) => message)).toEqual([
    "ORCID lists works without their authors: 1,100 of these papers name nobody.",
  ]);
});

test("another source with the same DOI completes such a list", () => {
  const others = aListIn("b", aPaper({ authors: ["Ada", "Bob"], ids: { doi: "10.1000/abc" } }));
  const { papers } = combine([reading(LIST).bibliography, others]).bibliography;

  expect(papers.map(namesOf)).toEqual([["Ada", "Bob"]]);
});

test("works that were asked for by number name the authors that somebody entered", () => {
  const contributor = (name: string, role: string) => ({
    "credit-name": { value: name },
    "contributor-orcid": { path: "0000-0002-1825-0097" },
    "contributor-attributes": { "contributor-role": role },
  });
  const contributors = {
    contributor: [contributor("Ada Lovelace", "author"), contributor("Cem Ay", "editor")],
  };

  const { bibliography, diagnostics } = reading({ bulk: [{ work: { ...work(1), contributors } }] });

  expect(diagnostics).toEqual([]);
  expect(bibliography.papers.map(({ byline }) => byline)).toEqual([
    {
      authors: [
        {
          printed: "Ada Lovelace",
          family: "Lovelace",
          given: "Ada",
          ids: { orcid: "0000-0002-1825-0097" },
        },
      ],
      listComplete: true,
    },
  ]);
});

const readingXml = (inner: string) =>
  runToEnd(
    read({
      file: "works.xml",
      text: `<?xml version="1.0"?>\n<activities:works xmlns:common="http://www.orcid.org/ns/common" xmlns:work="http://www.orcid.org/ns/work">${inner}</activities:works>`,
    }),
  );
const xmlOf = (element: string, others = "") => `<work:${element} put-code="1">
  <work:title><common:title>On Looms</common:title></work:title><work:journal-title>Notes</work:journal-title>
  <work:type>journal-article</work:type>
  <common:publication-date><common:year>2020</common:year><common:month>04</common:month></common:publication-date>
  <common:external-ids><common:external-id><common:external-id-type>doi</common:external-id-type><common:external-id-value>10.1000/book</common:external-id-value><common:external-id-relationship>part-of</common:external-id-relationship></common:external-id>
  <common:external-id><common:external-id-type>doi</common:external-id-type><common:external-id-value>10.1000/ABC</common:external-id-value><common:external-id-relationship>self</common:external-id-relationship></common:external-id></common:external-ids>${others}
</work:${element}>`;
const PAPER = {
  title: "On Looms",
  date: "2020-04",
  venue: "Notes",
  kind: "journal-article",
  ids: { doi: "10.1000/abc" },
};

test("in XML a list of works says the same as in JSON, and jobs are no papers", () => {
  const job = "<activities:group><employment:employment-summary/></activities:group>";
  const { format, bibliography, diagnostics } = readingXml(
    `${job}<activities:group>${xmlOf("work-summary")}${xmlOf("work-summary")}</activities:group>`,
  );

  expect(format).toBe("ORCID works (XML)");
  expect(bibliography.papers).toMatchObject([{ ...PAPER, byline: { listComplete: false } }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["orcid/no-authors"]);
});

test("works in XML that were asked for by number name those who were entered", () => {
  const role = (of: string) =>
    `<work:contributor-attributes><work:contributor-role>${of}</work:contributor-role></work:contributor-attributes>`;
  const contributors = `<work:contributors><work:contributor><common:contributor-orcid><common:path>0000-0002-1825-0097</common:path></common:contributor-orcid><work:credit-name>Ada King</work:credit-name>${role("author")}</work:contributor>
    <work:contributor><work:credit-name>Cem Ay</work:credit-name>${role("editor")}</work:contributor><work:contributor><work:credit-name>Bob Byron</work:credit-name></work:contributor></work:contributors>`;
  const [paper] = readingXml(xmlOf("work", contributors)).bibliography.papers;

  expect(paper).toMatchObject(PAPER);
  expect(namesOf(paper)).toEqual(["Ada King", "Bob Byron"]);
  expect(paper?.byline.authors[0]?.ids).toEqual({ orcid: "0000-0002-1825-0097" });
});

test("a work as programs hand it in, without a number yet, is one of ORCID's", () => {
  const { "put-code": _, ...handedIn } = work(1);
  const contributor = [{ "credit-name": { value: "Ada King" }, "contributor-orcid": null }];
  const { format, bibliography } = reading({ ...handedIn, contributors: { contributor } });

  expect(format).toBe("ORCID works");
  expect(bibliography.papers.map((paper) => [paper.title, namesOf(paper)])).toEqual([
    ["On Looms", ["Ada King"]],
  ]);
});
