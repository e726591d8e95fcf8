import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

/** As oai2.xml of JabRef (MIT) has it, which is an answer of arXiv; authors and title are others. */
const answer = (record: string) => `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
<responseDate>2006-11-17T15:29:52Z</responseDate>
<GetRecord>
<record>
<header><identifier>oai:arXiv.org:hep-ph/0408155</identifier><datestamp>2005-09-18</datestamp></header>
<metadata>
 <arXiv xmlns="http://arxiv.org/OAI/arXiv/" xsi:schemaLocation="http://arxiv.org/OAI/arXiv/ http://arXiv.org/OAI/arXiv.xsd">
 <id>hep-ph/0408155</id>${record}`;
const AUTHORS = `<created>2004-08-13</created><authors>
 <author><keyname>Lovelace</keyname><forenames>A. K.</forenames><affiliation>Looms</affiliation></author>
 <author><keyname>van Byron</keyname><forenames>Bob</forenames><suffix>Jr</suffix></author>
 <author><keyname>Looms Collaboration</keyname></author></authors>`;
const FACTS =
  "<title>On\n Looms</title><categories>hep-ph astro-ph</categories><journal-ref>Nucl.Looms B710 (2005) 511-525</journal-ref><doi>10.1000/abc</doi><abstract>  We weave.\n</abstract>";

test("an answer of arXiv to harvesters gives its paper", () => {
  const text = answer(`${AUTHORS}${FACTS}</arXiv></metadata></record></GetRecord></OAI-PMH>`);
  const { format, bibliography, diagnostics } = runToEnd(read({ file: "oai.xml", text }));

  expect(format).toBe("arXiv OAI-PMH");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers).toMatchObject([
    {
      records: [{ line: 8 }],
      title: "On Looms",
      year: 2004,
      date: "2004-08-13",
      category: "hep-ph",
      ids: { arxiv: "hep-ph/0408155", doi: "10.1000/abc" },
      byline: { listComplete: true },
    },
  ]);
  expect(namesOf(bibliography.papers[0])).toEqual([
    "A. K. Lovelace",
    "Bob van Byron, Jr",
    "Looms Collaboration",
  ]);
});

test("one that breaks off gives what it has, and says where", () => {
  const { bibliography, diagnostics } = runToEnd(read({ file: "o", text: answer(AUTHORS) }));

  expect(bibliography.papers.map(namesOf)).toEqual([
    ["A. K. Lovelace", "Bob van Byron, Jr", "Looms Collaboration"],
  ]);
  expect(diagnostics.some(({ line }) => line !== undefined)).toBe(true);
});

test.each([
  ["hep-ph/0408155", "2004-08"],
  ["math/9912188", "1999-12"],
  ["0704.0001", "2007-04"],
])("an old answer has no date, but a number: %s", (id, date) => {
  const text = answer(FACTS).replace("hep-ph/0408155</id>", `${id}</id>`);

  expect(runToEnd(read({ file: "o", text })).bibliography.papers).toMatchObject([{ date }]);
});

test("a collaboration whose name was parted as a person's is none", () => {
  const authors =
    "<authors><author><keyname>Collaboration</keyname><forenames>ATLAS</forenames></author><author><keyname>Team</keyname><forenames>Bob</forenames></author></authors>";
  const { papers } = runToEnd(read({ file: "o", text: answer(`${authors}${FACTS}`) })).bibliography;

  expect(papers[0]?.byline.authors).toMatchObject([
    { printed: "ATLAS Collaboration", kind: "literal" },
    { given: "Bob", family: "Team" },
  ]);
});
