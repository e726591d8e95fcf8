import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "papers.xml", text }));
const record = (content: string) => `<mods>${content}</mods>`;
const namesIn = (content: string) => reading(record(content)).bibliography.papers.map(namesOf)[0];

test("a record gives its title, authors, dates, venue, ids and links", () => {
  const text = `<?xml version="1.0"?>
<modsCollection xmlns="http://www.loc.gov/mods/v3">
<mods ID="a">
  <titleInfo type="abbreviated"><title>Looms</title></titleInfo>
  <titleInfo><nonSort>The</nonSort><title>Looms</title><subTitle>a Sketch</subTitle></titleInfo>
  <name type="personal">
    <namePart type="given">Ada</namePart><namePart type="given">B.</namePart>
    <namePart type="family">Lovelace</namePart>
    <nameIdentifier type="orcid">https://orcid.org/0000-0002-1825-0097</nameIdentifier>
    <role><roleTerm type="code" authority="marcrelator">aut</roleTerm></role>
  </name>
  <name type="personal">
    <namePart type="family">Byron</namePart><namePart type="given">Bob</namePart>
    <role><roleTerm type="text">editor</roleTerm></role>
  </name>
  <originInfo><dateIssued>1843</dateIssued></originInfo>
  <genre>journal article</genre>
  <abstract>Looms weave.</abstract>
  <subject><topic>looms</topic></subject>
  <identifier type="doi">10.1000/abc</identifier>
  <location><url>https://example.org/a</url></location>
  <relatedItem type="host">
    <titleInfo><title>Notes on Engines</title></titleInfo>
    <name type="personal"><namePart>Cem Öz</namePart></name>
    <identifier type="doi">10.1000/whole</identifier>
    <part><date>1843-09</date></part>
  </relatedItem>
</mods>
</modsCollection>`;

  const { format, bibliography, diagnostics } = reading(text);

  expect(format).toBe("MODS XML");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers).toMatchObject([
    {
      title: "The Looms: a Sketch",
      byline: {
        authors: [{ family: "Lovelace", given: "Ada B.", ids: { orcid: "0000-0002-1825-0097" } }],
      },
      year: 1843,
      date: "1843-09",
      venue: "Notes on Engines",
      kind: "journal article",
      keywords: ["looms"],
      ids: { doi: "10.1000/abc" },
      links: [{ href: "https://example.org/a" }],
      abstract: "Looms weave.",
      records: [{ line: 3 }],
    },
  ]);
});

test("names that are not in parts are read as catalogues print them", () => {
  expect(
    namesIn(
      '<name type="personal" usage="primary"><namePart>Lovelace, Ada, 1815-1852</namePart></name>' +
        '<name type="personal"><namePart>Byron, Bob</namePart><namePart type="date">1788-</namePart></name>' +
        '<name type="personal"><namePart>King, Ada [1815-1852]</namePart></name>' +
        '<name type="corporate"><namePart>Looms, Inc.</namePart></name>',
    ),
  ).toEqual(["Ada Lovelace", "Bob Byron", "Ada King", "Looms, Inc."]);
});

test("terms of address may be a suffix, and a conference without a role is no author", () => {
  const king = (terms: string) =>
    `<name type="personal"><namePart type="given">Martin</namePart><namePart type="family">King</namePart><namePart type="termsOfAddress">${terms}</namePart></name>`;

  expect(
    namesIn(
      `${king("Jr.")}<name type="conference"><namePart>Conference on Looms</namePart></name>`,
    ),
  ).toEqual(["Martin King, Jr."]);
  expect(namesIn(king("Dr."))).toEqual(["Martin King"]);
});

test("within what an interface sets around records, with a prefix, records are found", () => {
  const text = `<searchRetrieveResponse><records><record><recordData>
<m:mods xmlns:m="http://www.loc.gov/mods/v3"><m:titleInfo><m:title>On Looms</m:title></m:titleInfo>
<m:name><m:namePart>Lovelace, Ada</m:namePart><m:etal/></m:name></m:mods>
</recordData></record></records></searchRetrieveResponse>`;

  expect(reading(text).bibliography.papers).toMatchObject([
    { title: "On Looms", byline: { authors: [{ family: "Lovelace" }], listComplete: false } },
  ]);
});
