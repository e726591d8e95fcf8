import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const reading = (text: string) => runToEnd(read({ file: "datacite.xml", text }));
// As Invenio's test of what it hands to harvesters has it.
const resource = (creators: string, more = "") =>
  `<resource xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://datacite.org/schema/kernel-4" xsi:schemaLocation="http://datacite.org/schema/kernel-4 http://schema.datacite.org/meta/kernel-4.3/metadata.xsd">
<identifier identifierType="DOI">10.1000/LOOM.1</identifier>
<creators>${creators}</creators>
<titles><title>On Looms</title><title titleType="Subtitle">A Sketch</title></titles>
<publisher>Memoirs</publisher><publicationYear>1843</publicationYear>
<subjects><subject>weaving</subject></subjects>
<contributors><contributor contributorType="Editor"><contributorName>Edits, Eve</contributorName></contributor></contributors>
<resourceType resourceTypeGeneral="Text">Article</resourceType>
<descriptions><description descriptionType="Abstract">It weaves.</description></descriptions>${more}</resource>`;
const ada = `<creator><creatorName nameType="Personal">Lovelace, Ada</creatorName><givenName>Ada</givenName><familyName>Lovelace</familyName><nameIdentifier nameIdentifierScheme="ORCID">0000-0002-1825-0097</nameIdentifier><affiliation>Society</affiliation></creator>`;

test("a record gives its title, creators, year, publisher and DOI; contributors are no authors", () => {
  const { format, bibliography, diagnostics } = reading(
    `<?xml version="1.0"?>\n${resource(
      `${ada}<creator><creatorName>George Gordon Byron</creatorName></creator><creator><creatorName>De Morgan, Augustus</creatorName></creator><creator><creatorName nameType="Organizational">Weavers, Ltd</creatorName></creator>`,
      `<relatedItems><relatedItem><creators><creator><creatorName>Related, Rita</creatorName></creator></creators></relatedItem></relatedItems>`,
    )}`,
  );

  expect(diagnostics).toEqual([]);
  expect(format).toBe("DataCite XML");
  expect(bibliography.papers).toMatchObject([
    {
      title: "On Looms",
      year: 1843,
      venue: "Memoirs",
      kind: "Article",
      keywords: ["weaving"],
      ids: { doi: "10.1000/loom.1" },
      abstract: "It weaves.",
      byline: {
        authors: [
          { printed: "Ada Lovelace", ids: { orcid: "0000-0002-1825-0097" } },
          { family: "Byron", given: "George Gordon" },
          { family: "De Morgan", given: "Augustus" },
          { printed: "Weavers, Ltd", kind: "group" },
        ],
      },
    },
  ]);
});

test("records within what a repository hands to harvesters are read, each with its line", () => {
  const { bibliography } = reading(
    `<OAI-PMH><ListRecords><record><metadata><oai_datacite><payload>\n${resource(ada)}\n</payload></oai_datacite></metadata></record><record><metadata><oai_datacite><payload>\n${resource(ada)}</payload></oai_datacite></metadata></record></ListRecords></OAI-PMH>`,
  );

  expect(bibliography.papers.map(({ records }) => records[0]?.line)).toEqual([2, 12]);
});

test("several people in one creator are as many authors", () => {
  const person = (family: string, given: string) =>
    `<creatorName nameType="Personal">${family}, ${given}</creatorName><givenName>${given}</givenName><familyName>${family}</familyName><affiliation>Society</affiliation>`;

  const { bibliography } = reading(
    resource(`<creator>${person("King", "Ada")}${person("Byron", "Bob")}</creator>`),
  );

  expect(bibliography.papers[0]?.byline.authors).toMatchObject([
    { family: "King", given: "Ada" },
    { family: "Byron", given: "Bob" },
  ]);
});
